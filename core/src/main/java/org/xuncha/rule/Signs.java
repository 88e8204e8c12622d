package org.xuncha.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts that are a few signs of one class each and then so many of one class, as keys, codes and names are: {@code
 * [A-Z][A-Z0-9_]{0,59}}. It is true of those of them that are written in ASCII, and of no other text.
 *
 * @param first the ASCII signs of which the first ones are, one set for each
 * @param rest the ASCII signs of which all others are
 * @param least how many others at least
 * @param most how many others at most
 */
record Signs(List<BitSet> first, BitSet rest, int least, int most) implements Predicate<String> {
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
        List<BitSet> first = new ArrayList<>();
        for (Matcher one = ONE_CLASS.matcher(form.group(1)); one.find(); ) {
            first.add(ascii(one.group()));
        }
        int least = Integer.parseInt(form.group(3));
        int most = form.group(5).isEmpty() ? least : Integer.parseInt(form.group(5));
        return Optional.of(new Signs(first, ascii(form.group(2)), least, most));
    }

    private static BitSet ascii(String oneClass) {
        Predicate<String> one = Pattern.compile(oneClass).asMatchPredicate();
        BitSet ascii = new BitSet(ASCII);
        for (char c = 0; c < ASCII; c++) {
            ascii.set(c, one.test(String.valueOf(c)));
        }
        return ascii;
    }

    @Override
    public boolean test(String text) {
        int others = text.length() - first.size();
        if (others < least || others > most) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            BitSet signs = i < first.size() ? first.get(i) : rest;
            if (!signs.get(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
