package org.xuncha.policyfile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xuncha.calendar.Term;
import org.xuncha.rule.InvalidValue;
import org.xuncha.rule.Label;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Refused;

/** Makes single values of texts. */
final class Values {
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}");

    private final Mistakes mistakes;

    Values(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    /** The value of a type that a text means, or null after a mistake. */
    @Nullable
    Object of(Class<?> type, Node.Text text, String path) {
        Object value = text.isEmpty() ? null : parsed(type, text, path);
        if (value == null) {
            mistakes.add(
                    text.line(),
                    path,
                    Objection.by(FileRule.VALUE_READABLE)
                            .with("found", shown(text.value()))
                            .with("expected", expected(type)));
        }
        return value == NAMED_ALREADY ? null : value;
    }

    /** Stands for a mistake that was added where it was found. */
    private static final Object NAMED_ALREADY = new Object();

    @Nullable
    Object key(Class<?> type, Node.Text text, String path) {
        return of(type, text, path);
    }

    private @Nullable Object parsed(Class<?> type, Node.Text text, String path) {
        String value = text.value();
        try {
            if (type == String.class) {
                return value;
            }
            if (Shapes.isText(type)) {
                return Shapes.make(type, value);
            }
            if (type == Term.class) {
                return Term.parse(value);
            }
            if (type == LocalDate.class) {
                return LocalDate.parse(value);
            }
            if (type == ZoneId.class) {
                return ZoneId.of(value);
            }
        } catch (Refused | DateTimeException e) {
            return null;
        } catch (InvalidValue invalid) {
            invalid.parts()
                    .forEach(part -> mistakes.add(
                            text.line(),
                            path,
                            FileRule.VALUE_ALLOWED,
                            value,
                            new Label(part.expectedZh(), part.expected())));
            return NAMED_ALREADY;
        }
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .filter(constant -> ((Enum<?>) constant).name().equals(value))
                    .findFirst()
                    .orElse(null);
        }
        if (!text.isPlain()) {
            return null;
        }
        if (type == int.class || type == Integer.class) {
            return NUMBER.matcher(value).matches() ? Integer.valueOf(value) : null;
        }
        return value.equals("true") ? Boolean.TRUE : value.equals("false") ? Boolean.FALSE : null;
    }

    /** What a key of this type asks for. */
    Label expected(Class<?> type) {
        if (type.isEnum()) {
            List<String> names = Arrays.stream(type.getEnumConstants())
                    .map(constant -> ((Enum<?>) constant).name())
                    .toList();
            return Mistakes.words(Phrase.WORDS, Map.of("words", names));
        }
        return Mistakes.words(kind(type));
    }

    private static Phrase kind(Class<?> type) {
        if (type == int.class || type == Integer.class) {
            return Phrase.WHOLE_NUMBER;
        }
        if (type == boolean.class) {
            return Phrase.YES_OR_NO;
        }
        if (type == Term.class) {
            return Phrase.TERM;
        }
        if (type == LocalDate.class) {
            return Phrase.DATE;
        }
        return type == ZoneId.class ? Phrase.ZONE : Phrase.A_TEXT;
    }

    /** A value as a mistake shows it. */
    Object shown(String value) {
        return value.isEmpty() ? Mistakes.words(Phrase.NOTHING) : Mistakes.shown(value);
    }
}
