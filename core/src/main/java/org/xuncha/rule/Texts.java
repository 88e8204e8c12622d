package org.xuncha.rule;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What can be kept of a text, and what can be read in it, in whatever script it is written. */
final class Texts {
    /** Letters and signs that show nothing: the fillers of Hangul and the empty pattern of Braille. */
    private static final String UNSEEN = "\u115f\u1160\u3164\uffa0\u2800";

    private Texts() {}

    /** Whether a value of this type may be a text, or hold texts that nobody else looks at. */
    static boolean mayBeIn(Class<?> type) {
        return type == String.class
                || type == Optional.class
                || type == Object.class
                || Collection.class.isAssignableFrom(type)
                || Map.class.isAssignableFrom(type);
    }

    /** Whether every text in a value can be kept: none holds a NUL or half of a surrogate pair. */
    static boolean canBeKept(Object value) {
        if (value instanceof String text) {
            return isWhole(text);
        }
        if (value instanceof Optional<?> optional) {
            return optional.isEmpty() || canBeKept(optional.get());
        }
        if (value instanceof Collection<?> many) {
            return allCanBeKept(many);
        }
        return !(value instanceof Map<?, ?> map) || (allCanBeKept(map.keySet()) && allCanBeKept(map.values()));
    }

    private static boolean allCanBeKept(Collection<?> many) {
        for (@Nullable Object one : many) {
            if (one != null && !canBeKept(one)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWhole(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                return false;
            }
            if (Character.isSurrogate(c)) {
                i++;
                if (i == text.length() || !Character.isSurrogatePair(c, text.charAt(i))) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether something can be found by a text of at most so many characters: it holds no blank, control or half of a surrogate pair. */
    static boolean isKey(String text, int max) {
        int characters = 0;
        for (int i = 0; i < text.length(); characters++) {
            int sign = text.codePointAt(i);
            if (sign == ' ' || isControl(sign) || isHalf(sign)) {
                return false;
            }
            i += Character.charCount(sign);
        }
        return 1 <= characters && characters <= max;
    }

    private static boolean isControl(int sign) {
        return sign < ' ' || (0x7f <= sign && sign <= 0x9f);
    }

    private static boolean isHalf(int sign) {
        return Character.MIN_SURROGATE <= sign && sign <= Character.MAX_SURROGATE;
    }

    /** Whether a text shows anything: blanks of any script, controls, formats and marks alone show nothing. */
    static boolean isReadable(CharSequence text) {
        for (int i = 0; i < text.length(); ) {
            int sign = Character.codePointAt(text, i);
            if (isSeen(sign)) {
                return true;
            }
            i += Character.charCount(sign);
        }
        return false;
    }

    private static boolean isSeen(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.UNASSIGNED -> false;
            default -> UNSEEN.indexOf(sign) < 0;
        };
    }
}
