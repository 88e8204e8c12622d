package org.xuncha.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.xuncha.rule.Words;

class CalendarWordsTest {
    private static final Pattern HOLE = Pattern.compile("\\{\\w+}");

    @Test
    void every_constant_has_words_in_both_languages_with_the_same_facts() {
        assertThat(constants()).hasSizeGreaterThan(60).allSatisfy(constant -> {
            String zh = Words.of(constant, Locale.CHINA);
            String en = Words.of(constant, Locale.ENGLISH);
            assertThat(zh).isNotBlank().isNotEqualTo(en);
            assertThat(en).isNotBlank();
            if (!constant.name().startsWith("ONE_")) {
                assertThat(holes(zh)).isEqualTo(holes(en));
            }
        });
    }

    @Test
    void no_words_are_left_without_a_constant() {
        Set<String> keys = constants().stream()
                .map(constant -> constant.getDeclaringClass().getSimpleName() + "." + constant.name())
                .collect(Collectors.toCollection(TreeSet::new));
        for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            assertThat(ResourceBundle.getBundle("org.xuncha.calendar.words", locale)
                            .keySet())
                    .isEqualTo(keys);
        }
    }

    private static List<? extends Enum<?>> constants() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.xuncha.calendar")
                        .stream()
                        .filter(JavaClass::isEnum)
                        .map(JavaClass::reflect)
                        .flatMap(type -> Stream.of((Enum<?>[]) type.getEnumConstants()))
                        .toList();
    }

    private static Set<String> holes(String text) {
        return HOLE.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }
}
