package org.xuncha.planner;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.xuncha.organisation.AreaCode;
import org.xuncha.staffing.Team;

/** For every area that teams have to do with, which teams they are. Codes are taken as numbers of twelve digits. */
final class AreaTeams {

    private static final int[] NONE = {};
    /** By what the code of a village, township, county, prefecture, province can be divided. */
    private static final long[] UNITS = {1, 1_000, 1_000_000, 100_000_000, 10_000_000_000L};

    private final Map<Long, int[]> teams;

    AreaTeams(List<Team> all) {
        teams = new HashMap<>(
                4 * all.stream().mapToInt(team -> team.covers().size()).sum());
        for (int t = 0; t < all.size(); t++) {
            for (AreaCode cover : all.get(t).covers()) addWithAllAbove(number(cover), t);
        }
    }

    /** The teams that have to do with an area, ascending. */
    int[] of(AreaCode area) {
        int[] found = teams.get(number(area));
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

    private static long number(AreaCode area) {
        return Long.parseLong(area.value());
    }

    /** Climbs until an area is reached that has the team already: then all above it have it too. */
    private void addWithAllAbove(long cover, int team) {
        long before = -1;
        for (long unit : UNITS) {
            long area = cover - cover % unit;
            if (area == before) continue;
            int[] known = teams.get(area);
            if (known == null) {
                teams.put(area, new int[] {team});
            } else if (known[known.length - 1] == team) {
                return;
            } else {
                int[] more = Arrays.copyOf(known, known.length + 1);
                more[known.length] = team;
                teams.put(area, more);
            }
            before = area;
        }
    }
}
