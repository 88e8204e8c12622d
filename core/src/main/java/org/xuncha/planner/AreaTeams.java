package org.xuncha.planner;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.xuncha.organisation.AreaCode;
import org.xuncha.staffing.Team;

/**
 * For every area that teams have to do with, which teams they are. Areas are looked up by the text of their code, whose
 * hash is kept with it, so that a million bars take no longer than a glance each.
 */
final class AreaTeams {

    private static final int[] NONE = {};
    private static final String ZEROS = "000000000000";
    /** How many digits name an area: of a village, a township, a county, a prefecture, a province. */
    private static final int[] DIGITS = {12, 9, 6, 4, 2};

    private final Map<String, int[]> teams;

    AreaTeams(List<Team> all) {
        teams = new HashMap<>(
                4 * all.stream().mapToInt(team -> team.covers().size()).sum());
        for (int t = 0; t < all.size(); t++) {
            for (AreaCode cover : all.get(t).covers()) addWithAllAbove(cover.value(), t);
        }
    }

    /** The teams that have to do with an area, ascending. */
    int[] of(AreaCode area) {
        int[] found = teams.get(area.value());
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

    /** Climbs until an area is reached that has the team already: then all above it have it too. */
    private void addWithAllAbove(String code, int team) {
        String before = "";
        for (int digits : DIGITS) {
            String area = digits == ZEROS.length() ? code : code.substring(0, digits) + ZEROS.substring(digits);
            if (area.equals(before)) continue;
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
