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
    private final AreaLevel[] levels;

    /**
     * Codes for areas that stand after the one above them; those without one are prefectures.
     *
     * @param parents for each area the one above it, or -1
     */
    AreaCodes(int[] parents) {
        codes = new AreaCode[parents.length];
        levels = new AreaLevel[parents.length];
        int[] children = new int[parents.length];
        int prefectures = 0;
        for (int area = 0; area < parents.length; area++) {
            int above = parents[area];
            int number = above < 0 ? prefectures++ : ++children[above];
            levels[area] = above < 0 ? AreaLevel.PREFECTURE : LEVELS[levels[above].ordinal() + 1];
            codes[area] = above < 0 ? prefecture(number) : below(above, levels[area], number);
        }
    }

    AreaCode of(int area) {
        return codes[area];
    }

    AreaLevel level(int area) {
        return levels[area];
    }

    private static AreaCode prefecture(int number) {
        return code("" + (FIRST + number / PREFECTURES), AreaLevel.PREFECTURE, number % PREFECTURES + 1);
    }

    private AreaCode below(int above, AreaLevel level, int number) {
        return code(codes[above].value().substring(0, levels[above].digits()), level, number);
    }

    /** A code of the digits of the area above, a number as wide as the level asks, and zeros. */
    private static AreaCode code(String above, AreaLevel level, int number) {
        String own = Integer.toString(number);
        return AreaCode.of(above
                + "0".repeat(level.digits() - above.length() - own.length())
                + own
                + "0".repeat(AreaLevel.VILLAGE.digits() - level.digits()));
    }
}
