package org.xuncha.policyfile;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.xuncha.calendar.Term;
import org.xuncha.policy.SettingWords;
import org.xuncha.rule.Label;
import org.xuncha.rule.Words;

/** What is said of every key in a written file: what it is, and what may stand there. */
final class Comments {
    private final Locale locale;

    Comments(Locale locale) {
        this.locale = locale;
    }

    String on(RecordComponent component) {
        return line(component) + below(component.getGenericType());
    }

    private String line(RecordComponent component) {
        List<String> hints = new ArrayList<>(hints(component.getGenericType()));
        if (component.getType() == Optional.class) {
            hints.add(Words.of(Phrase.OPTIONAL, locale));
        }
        return hints.isEmpty()
                ? SettingWords.name(component, locale)
                : Words.of(
                        Phrase.KEY_WITH_HINTS,
                        Map.of("name", SettingWords.name(component, locale), "hints", hints),
                        locale);
    }

    /** What may stand in a list of records, one line a key. */
    private String below(Type type) {
        StringBuilder lines = new StringBuilder();
        for (Class<?> held : held(type)) {
            if (type != held && Shapes.isPart(held) && held != Label.class) {
                for (RecordComponent component : held.getRecordComponents()) {
                    Map<String, Object> facts = Map.of("key", component.getName(), "says", line(component));
                    lines.append('\n').append(Words.of(Phrase.KEY_OF_EACH, facts, locale));
                }
            }
        }
        return lines.toString();
    }

    private List<String> hints(Type type) {
        List<String> hints = new ArrayList<>();
        for (Class<?> held : held(type)) {
            if (held.isEnum()) {
                hints.add(Arrays.stream(held.getEnumConstants())
                        .map(constant -> (Enum<?>) constant)
                        .map(constant -> Words.of(
                                Phrase.WORD,
                                Map.of("word", constant.name(), "meaning", Words.of(constant, locale)),
                                locale))
                        .collect(Collectors.joining(" ")));
            } else if (held == Term.class) {
                hints.add(Words.of(Phrase.TERM, locale));
            } else if (held == boolean.class) {
                hints.add(Words.of(Phrase.YES_OR_NO, locale));
            }
        }
        return hints;
    }

    private static List<Class<?>> held(Type type) {
        return type instanceof ParameterizedType generic
                ? Arrays.stream(generic.getActualTypeArguments())
                        .flatMap(one -> held(one).stream())
                        .toList()
                : List.of((Class<?>) type);
    }
}
