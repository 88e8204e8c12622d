package org.xuncha;

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
import org.xuncha.rule.Words;

/** What is expected of the words of a room. */
public final class RoomWords {
    private static final Pattern HOLE = Pattern.compile("\\{\\w+}");

    private RoomWords() {}

    /** Every constant of every enum has words in both languages, with the same holes; no words are left over. */
    public static void assertWhole(String room) {
        List<? extends Enum<?>> constants = constants(room);
        assertThat(constants).isNotEmpty().allSatisfy(constant -> {
            String zh = Words.of(constant, Locale.CHINA);
            String en = Words.of(constant, Locale.ENGLISH);
            assertThat(zh).isNotBlank().isNotEqualTo(en);
            assertThat(en).isNotBlank();
            assertThat(holes(zh)).isEqualTo(holes(en));
        });
        Set<String> keys = constants.stream()
                .map(constant -> constant.getDeclaringClass().getSimpleName() + "." + constant.name())
                .collect(Collectors.toCollection(TreeSet::new));
        for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            assertThat(ResourceBundle.getBundle(room + ".words", locale).keySet())
                    .isEqualTo(keys);
        }
    }

    private static List<? extends Enum<?>> constants(String room) {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(room).stream()
                        .filter(JavaClass::isEnum)
                        .map(JavaClass::reflect)
                        .flatMap(type -> Stream.of((Enum<?>[]) type.getEnumConstants()))
                        .toList();
    }

    private static Set<String> holes(String text) {
        return HOLE.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }
}
