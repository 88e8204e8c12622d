package org.xuncha.policy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.xuncha.calendar.Term;
import org.xuncha.organisation.Party;
import org.xuncha.organisation.TeamPost;
import org.xuncha.rule.Label;
import org.xuncha.rule.Words;

/**
 * Speaks the settings of a policy. The bundle {@code settings} holds under {@code Record.component} the setting's name,
 * and below it what is said: {@code .says} with the value in a hole, {@code .none} if it is empty, or the sentence for
 * one value, such as {@code .true} or {@code .0}. A record that stands in a list is spoken by {@code Record.says}.
 */
final class Speaker {
    private static final Pattern HOLE = Pattern.compile("\\{([\\w.]+)}");
    private static final String CHINESE_DIGITS = "零一二三四五六七八九十";

    private final Policy policy;
    private final Locale locale;
    private final ResourceBundle words;

    Speaker(Policy policy, Locale locale) {
        this.policy = policy;
        this.locale = locale;
        words = SettingWords.bundle(locale);
    }

    /** Whether a value is a record of settings and no single value. */
    static boolean isPart(Object value) {
        return value instanceof Record record && !(value instanceof Term || value instanceof Label) && !isText(record);
    }

    private static boolean isText(Record record) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        return components.length == 1 && components[0].getType() == String.class;
    }

    static Object value(Record owner, RecordComponent component) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }

    /** What an optional value holds, or an empty list. */
    static Object present(Object value) {
        return value instanceof Optional<?> optional ? optional.isPresent() ? optional.get() : List.of() : value;
    }

    static List<?> sorted(Set<?> set) {
        return set.stream().sorted(Comparator.comparing(Speaker::order)).toList();
    }

    private static String order(Object one) {
        return one instanceof Enum<?> constant ? String.format("%09d", constant.ordinal()) : one.toString();
    }

    boolean knows(String key) {
        return words.containsKey(key);
    }

    String word(String key) {
        return words.getString(key);
    }

    String fill(String key, Map<String, Object> facts) {
        return fill(
                word(key), hole -> facts.containsKey(hole) ? Optional.of(spoken(facts.get(hole))) : Optional.empty());
    }

    /** What is said of a setting with this value, as a sentence of its own. */
    String sentence(RecordComponent component, Object value) {
        String key = SettingWords.key(component);
        return said(key, component.getName(), value).orElseGet(() -> word(key + ".says"));
    }

    private Optional<String> said(String key, String name, Object value) {
        String one = key + "." + value;
        if (isEmpty(value)) {
            return Optional.of(word(key + ".none"));
        }
        if (value instanceof String || !knows(one)) {
            one = key + ".says";
        }
        return knows(one)
                ? Optional.of(
                        fill(word(one), hole -> hole.equals(name) ? Optional.of(spoken(value)) : Optional.empty()))
                : Optional.empty();
    }

    private static boolean isEmpty(Object value) {
        return value instanceof Collection<?> many ? many.isEmpty() : value instanceof Map<?, ?> map && map.isEmpty();
    }

    String spoken(Object value) {
        if (value instanceof Label label) {
            return label.in(locale);
        }
        if (value instanceof Term term) {
            return term.in(locale);
        }
        if (value instanceof Enum<?> constant) {
            return Words.of(constant, locale);
        }
        if (value instanceof Party party) {
            return policy.party(party).map(this::spoken).orElse(party.code());
        }
        if (value instanceof TeamPost post) {
            return policy.staffing().post(post).map(this::spoken).orElseGet(() -> general(post));
        }
        if (value instanceof Set<?> set) {
            return spoken(sorted(set));
        }
        if (value instanceof Collection<?> many) {
            return many.stream()
                    .map(this::spoken)
                    .collect(Collectors.joining(
                            word(many.stream().anyMatch(Speaker::isPart) ? "Document.then" : "Document.and")));
        }
        return isPart(value) ? part((Record) value) : String.valueOf(value);
    }

    private String general(TeamPost post) {
        String key = "TeamPost." + post;
        return knows(key) ? word(key) : post.code();
    }

    private String part(Record record) {
        return fill(word(record.getClass().getSimpleName() + ".says"), hole -> {
            String name = hole.replace(".code", "");
            return Arrays.stream(record.getClass().getRecordComponents())
                    .filter(component -> component.getName().equals(name))
                    .findFirst()
                    .map(component -> hole.equals(name)
                            ? clause(component, present(value(record, component)))
                            : String.valueOf(value(record, component)));
        });
    }

    private String clause(RecordComponent component, Object value) {
        return said(SettingWords.key(component), component.getName(), value).orElseGet(() -> spoken(value));
    }

    /** A hole for which nothing is given stays as it is. */
    private static String fill(String sentence, Function<String, Optional<String>> facts) {
        Matcher hole = HOLE.matcher(sentence);
        StringBuilder out = new StringBuilder();
        while (hole.find()) {
            hole.appendReplacement(
                    out, Matcher.quoteReplacement(facts.apply(hole.group(1)).orElse(hole.group())));
        }
        return hole.appendTail(out).toString();
    }

    /** A heading, sentence or item behind its number, as official papers count them: 一、 then （一） then 1. */
    String numbered(String what, int number, String text) {
        String key = "Document.number." + what;
        return fill(
                word(key),
                hole -> Optional.of(
                        switch (hole) {
                            case "zh" -> chinese(number);
                            case "n" -> String.valueOf(number);
                            default -> text;
                        }));
    }

    static String chinese(int number) {
        if (number <= 10) {
            return CHINESE_DIGITS.substring(number, number + 1);
        }
        String tens = number < 20 ? "" : chinese(number / 10);
        return tens + "十" + (number % 10 == 0 ? "" : chinese(number % 10));
    }
}
