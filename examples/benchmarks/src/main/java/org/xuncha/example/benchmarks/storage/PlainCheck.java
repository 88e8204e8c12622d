package org.xuncha.example.benchmarks.storage;

import java.util.regex.Pattern;

/** What a careful team checks of a problem before it is written. */
final class PlainCheck {
    private static final Pattern KEY = Pattern.compile("[^\\s\\p{Cc}\\p{Cs}]{1,80}");
    private static final Pattern AREA = Pattern.compile("[0-9]{12}");
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{0,59}");

    private PlainCheck() {}

    static void check(Draft draft, long seq) {
        require(KEY, draft.key());
        require(KEY, draft.command(seq));
        require(AREA, draft.addressee());
        require(CODE, draft.focus());
        require(CODE, draft.field());
        require(CODE, draft.status(seq));
        if (draft.text().isBlank() || draft.text().indexOf('\0') >= 0) {
            throw new IllegalArgumentException("the text of problem " + draft.number());
        }
    }

    private static void require(Pattern pattern, String value) {
        if (!pattern.matcher(value).matches()) {
            throw new IllegalArgumentException("found " + value + ", expected " + pattern);
        }
    }
}
