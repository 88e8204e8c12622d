package org.xuncha.example.baoshan.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xuncha.rule.Words;

final class ResultsWordsTest {
    static Stream<Enum<?>> words() {
        return Stream.<Enum<?>[]>of(SummaryWord.values(), NameWord.values(), CostWord.values())
                .flatMap(Arrays::stream);
    }

    @ParameterizedTest
    @MethodSource("words")
    void every_word_stands_in_both_languages(Enum<?> word) {
        assertThat(Words.of(word, Locale.ENGLISH)).isNotBlank().doesNotMatch("(?s).*\\p{IsHan}.*");
        assertThat(Words.of(word, Locale.CHINESE)).isNotBlank();
    }
}
