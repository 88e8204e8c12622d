package org.xuncha.rule;

import java.util.BitSet;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts of so many signs of one class, as keys and names are: {@code [...]{1,80}}. It is true of those of them that are
 * written in ASCII, and says nothing about others.
 *
 * @param least how many signs at least
 * @param most how many signs at most
 * @param ascii the signs of the class that are ASCII
 */
record Signs(int least, int most, BitSet ascii) implements Predicate<String> {
    private static final Pattern OF_ONE_CLASS = Pattern.compile("(\\[[^\\[\\]&]+\\])\\{(\\d{1,6}),(\\d{1,6})\\}");
    private static final int ASCII = 128;

    /** The signs of a pattern that asks for one class of them only; none for another pattern. */
    static Optional<Signs> of(String pattern) {
        Matcher form = OF_ONE_CLASS.matcher(pattern);
        if (!form.matches()) {
            return Optional.empty();
        }
        Predicate<String> one = Pattern.compile(form.group(1)).asMatchPredicate();
        BitSet ascii = new BitSet(ASCII);
        for (char c = 0; c < ASCII; c++) {
            ascii.set(c, one.test(String.valueOf(c)));
        }
        return Optional.of(new Signs(Integer.parseInt(form.group(2)), Integer.parseInt(form.group(3)), ascii));
    }

    @Override
    public boolean test(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!ascii.get(text.charAt(i))) {
                return false;
            }
        }
        return least <= text.length() && text.length() <= most;
    }
}
