package org.xuncha.example.baoshan.output;

import java.util.regex.Pattern;

/**
 * The text of a table's cell that no spreadsheet takes for a formula, neither in a CSV file nor copied from a page. A
 * text beginning with a sign that starts a formula gets an apostrophe before it, unless it is a plain number.
 */
final class InertCell {
    /** The signs, also in their full width, and blanks that a spreadsheet may skip before them. */
    private static final Pattern LIVE =
            Pattern.compile("[\\s\\p{Z}]*[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20].*|[\\t\\r\\n].*", Pattern.DOTALL);

    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+(\\.[0-9]+)?");

    private InertCell() {}

    static String of(String text) {
        return LIVE.matcher(text).matches() && !NUMBER.matcher(text).matches() ? "'" + text : text;
    }
}
