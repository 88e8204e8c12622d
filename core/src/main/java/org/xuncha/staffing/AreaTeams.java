package org.xuncha.staffing;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.xuncha.organisation.AreaCode;

/**
 * For every area that teams have to do with, which teams they are. Codes are kept as numbers in an open hash table, so
 * that a million bars are looked up in the time a handful of verdicts takes.
 */
final class AreaTeams {

    private static final int[] NONE = {};
    /** Cutting so many last digits of a code gives the areas above it. */
    private static final long[] ABOVE = {1L, 1_000L, 1_000_000L, 100_000_000L, 10_000_000_000L};

    private long[] keys = new long[1 << 10];
    private int[][] teams = new int[1 << 10][];
    private int size;

    AreaTeams(List<Team> all) {
        for (int t = 0; t < all.size(); t++) {
            for (AreaCode cover : all.get(t).covers()) {
                long code = number(cover);
                for (long digits : ABOVE) {
                    add(code - code % digits, t);
                }
            }
        }
    }

    /** The teams that have to do with an area, ascending. */
    int[] of(AreaCode area) {
        int[] found = teams[place(keys, number(area))];
        return found == null ? NONE : found;
    }

    /** The teams that have to do with any of the areas, ascending. */
    int[] of(Set<AreaCode> areas) {
        return areas.stream()
                .flatMapToInt(area -> Arrays.stream(of(area)))
                .sorted()
                .distinct()
                .toArray();
    }

    private void add(long code, int team) {
        int at = place(keys, code);
        int[] before = teams[at];
        if (before == null) {
            keys[at] = code;
            teams[at] = new int[] {team};
            if (++size * 2 > keys.length) grow();
        } else if (before[before.length - 1] != team) {
            teams[at] = Arrays.copyOf(before, before.length + 1);
            teams[at][before.length] = team;
        }
    }

    private void grow() {
        long[] newKeys = new long[keys.length * 2];
        int[][] newTeams = new int[newKeys.length][];
        for (int i = 0; i < keys.length; i++) {
            if (teams[i] == null) continue;
            int at = place(newKeys, keys[i]);
            newKeys[at] = keys[i];
            newTeams[at] = teams[i];
        }
        keys = newKeys;
        teams = newTeams;
    }

    /** Where a code stands or would stand; 0 is no code. */
    private static int place(long[] keys, long code) {
        int mask = keys.length - 1;
        int at = (int) (code * 0x9E3779B97F4A7C15L >>> 40) & mask;
        while (keys[at] != 0 && keys[at] != code) {
            at = at + 1 & mask;
        }
        return at;
    }

    private static long number(AreaCode area) {
        String value = area.value();
        long number = 0;
        for (int i = 0; i < value.length(); i++) {
            number = number * 10 + (value.charAt(i) - '0');
        }
        return number;
    }
}
