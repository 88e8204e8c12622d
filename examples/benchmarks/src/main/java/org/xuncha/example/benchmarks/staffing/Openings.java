package org.xuncha.example.benchmarks.staffing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.xuncha.example.benchmarks.staffing.Instance.Crew;
import org.xuncha.example.benchmarks.staffing.Instance.Person;

/** Which teams are open to whom, for solvers that want it said person by person. */
final class Openings {
    private final List<List<Integer>> teamsOf = new ArrayList<>();
    private final int teams;

    Openings(Instance instance) {
        teams = instance.teams().size();
        for (int area = 0; area < instance.areaParent().length; area++) teamsOf.add(new ArrayList<>());
        for (Crew crew : instance.teams()) {
            for (int area : Count.covered(instance, crew)) teamsOf.get(area).add(crew.id());
        }
    }

    /** The teams open to a person, ascending. */
    int[] of(Person one) {
        boolean[] closed = new boolean[teams];
        for (int area : one.barred()) {
            for (int team : teamsOf.get(area)) closed[team] = true;
        }
        int[] open = new int[teams];
        int n = 0;
        for (int team = 0; team < teams; team++) if (!closed[team]) open[n++] = team;
        return Arrays.copyOf(open, n);
    }
}
