package org.xuncha.storage.jdbi;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.AreaLevel;

/**
 * All codes from one to another.
 *
 * @param first twelve digits
 * @param last twelve digits
 */
record Span(String first, String last) {

    /** So many codes lie in a county. */
    private static final long COUNTY = 1_000_000;

    /** Whether it is a county or wider. */
    boolean isWide() {
        return Long.parseLong(last) - Long.parseLong(first) >= COUNTY - 1;
    }

    /** The spans of areas above villages; those that touch or overlap are one. */
    static List<Span> of(Collection<AreaCode> areas) {
        List<Span> spans = new ArrayList<>();
        areas.stream()
                .filter(area -> area.level() != AreaLevel.VILLAGE)
                .map(Span::of)
                .sorted((a, b) -> a.first.compareTo(b.first))
                .forEach(span -> add(spans, span));
        return spans;
    }

    private static Span of(AreaCode area) {
        String digits = area.significant();
        return new Span(digits + "0".repeat(12 - digits.length()), digits + "9".repeat(12 - digits.length()));
    }

    private static void add(List<Span> spans, Span next) {
        Span before = spans.isEmpty() ? null : spans.get(spans.size() - 1);
        if (before == null || Long.parseLong(before.last) + 1 < Long.parseLong(next.first)) {
            spans.add(next);
        } else if (before.last.compareTo(next.last) < 0) {
            spans.set(spans.size() - 1, new Span(before.first, next.last));
        }
    }
}
