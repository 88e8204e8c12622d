package org.xuncha.example.benchmarks.staffing;

import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.AreaLevel;

/** Statistical codes for areas that have only numbers: who lies in whom stays as it is. */
final class AreaCodes {
    private static final AreaLevel[] LEVELS = AreaLevel.values();
    /** The first province, and how many prefectures each gets. */
    private static final int FIRST = 11;

    private static final int PREFECTURES = 99;

    private final AreaCode[] codes;

    /**
     * Codes for areas that stand after the one above them; those without one are prefectures.
     *
     * @param parents for each area the one above it, or -1
     */
    AreaCodes(int[] parents) {
        codes = new AreaCode[parents.length];
        int[] children = new int[parents.length];
        int prefectures = 0;
        for (int area = 0; area < parents.length; area++) {
            int above = parents[area];
            codes[area] = above < 0 ? prefecture(prefectures++) : below(codes[above], ++children[above]);
        }
    }

    AreaCode of(int area) {
        return codes[area];
    }

    private static AreaCode prefecture(int number) {
        return AreaCode.of("%02d%02d00000000".formatted(FIRST + number / PREFECTURES, number % PREFECTURES + 1));
    }

    private static AreaCode below(AreaCode above, int number) {
        int from = above.level().digits();
        int to = LEVELS[above.level().ordinal() + 1].digits();
        String part = "%0" + (to - from) + "d";
        return AreaCode.of(above.value().substring(0, from) + part.formatted(number) + "0".repeat(12 - to));
    }
}
