package org.xuncha.rule;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A value could not be made because parts of it break a constraint. */
public final class InvalidValue extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient List<Part> parts;

    InvalidValue(Class<?> type, List<Part> parts) {
        super(type.getSimpleName() + ": "
                + parts.stream().map(part -> part.message(Locale.ENGLISH)).collect(Collectors.joining("; ")));
        this.parts = List.copyOf(parts);
    }

    /** Every part that breaks a constraint, at least one. */
    public List<Part> parts() {
        return parts;
    }

    /**
     * One part that breaks a constraint.
     *
     * @param name the component's name, with the place inside it if it is a collection
     * @param found the value found, or null if there was none
     * @param expected what was expected, in English
     * @param expectedZh what was expected, in Chinese
     */
    public record Part(String name, @Nullable Object found, String expected, String expectedZh) {
        /** Place, found and expected in one sentence; a long value is cut after 60 characters. */
        public String message(Locale locale) {
            return Label.isChinese(locale)
                    ? name + "：现为“" + shown() + "”，应" + expectedZh
                    : name + ": found \"" + shown() + "\", expected " + expected;
        }

        private String shown() {
            String text = String.valueOf(found).replaceAll("[\\x00\\p{Cs}]", "\ufffd");
            return text.length() <= 60 ? text : text.substring(0, 60) + "…(" + text.length() + ")";
        }
    }
}
