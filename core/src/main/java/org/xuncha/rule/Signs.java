package org.xuncha.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts that are a few signs of one class each and then so many of one class, as keys, codes and names are: {@code
 * [A-Z][A-Z0-9_]{0,59}}. It is true of those of them that are written in ASCII, and of no other text.
 *
 * @param first the ASCII signs of which the first ones are, one class for each
 * @param rest the ASCII signs of which all others are
 * @param least how many others at least
 * @param most how many others at most
 */
record Signs(List<Ascii> first, Ascii rest, int least, int most) implements Predicate<String> {
    private static final String CLASS = "\\[[^\\[\\]&]+\\]";
    private static final Pattern ONE_CLASS = Pattern.compile(CLASS);
    private static final Pattern FORM =
            Pattern.compile("((?:" + CLASS + ")*)(" + CLASS + ")\\{(\\d{1,4})(,?)(\\d{0,4})\\}");
    private static final int ASCII = 128;

    /** The texts of a pattern of this form; none for another pattern. */
    static Optional<Signs> of(String pattern) {
        Matcher form = FORM.matcher(pattern);
        if (!form.matches() || form.group(4).isEmpty() != form.group(5).isEmpty()) {
            return Optional.empty();
        }
        List<Ascii> first = new ArrayList<>();
        for (Matcher one = ONE_CLASS.matcher(form.group(1)); one.find(); ) {
            first.add(Ascii.of(one.group()));
        }
        int least = Integer.parseInt(form.group(3));
        int most = form.group(5).isEmpty() ? least : Integer.parseInt(form.group(5));
        return Optional.of(new Signs(first, Ascii.of(form.group(2)), least, most));
    }

    /** Whether no text of them holds a NUL: half of a surrogate pair is no ASCII sign. */
    boolean areKeepable() {
        return !rest.has((char) 0) && first.stream().noneMatch(one -> one.has((char) 0));
    }

    @Override
    public boolean test(String text) {
        int others = text.length() - first.size();
        if (others < least || others > most) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            Ascii signs = i < first.size() ? first.get(i) : rest;
            if (!signs.has(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Some of the ASCII signs.
     *
     * @param low which of the first 64, a bit for each
     * @param high which of the others
     */
    record Ascii(long low, long high) {
        private static Ascii of(String oneClass) {
            Predicate<String> one = Pattern.compile(oneClass).asMatchPredicate();
            return new Ascii(bits(one, 0), bits(one, Long.SIZE));
        }

        private static long bits(Predicate<String> one, int from) {
            long bits = 0;
            for (int i = 0; i < Long.SIZE; i++) {
                if (one.test(String.valueOf((char) (from + i)))) {
                    bits |= 1L << i;
                }
            }
            return bits;
        }

        private boolean has(char sign) {
            long bits = sign < Long.SIZE ? low : high;
            return sign < ASCII && (bits & 1L << sign) != 0; // a shift counts from 0 again at 64
        }
    }
}
