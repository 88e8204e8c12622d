package org.xuncha.example.baoshan.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xuncha.rule.Words;

final class InputWordsTest {
    @ParameterizedTest
    @EnumSource(Fault.class)
    void every_fault_says_in_both_languages_what_was_expected(Fault fault) {
        assertThat(Words.of(fault, Locale.ENGLISH)).isNotBlank().matches("[\\x20-\\x7E]+");
        assertThat(Words.of(fault, Locale.CHINESE)).isNotBlank().matches(".*\\p{IsHan}.*");
    }
}
