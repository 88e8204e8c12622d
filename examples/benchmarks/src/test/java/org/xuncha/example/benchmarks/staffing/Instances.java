package org.xuncha.example.benchmarks.staffing;

import java.util.List;
import java.util.Map;
import org.xuncha.example.benchmarks.staffing.Instance.Crew;
import org.xuncha.example.benchmarks.staffing.Instance.Person;
import org.xuncha.example.benchmarks.staffing.Instance.Role;

/** One prefecture (area 0) with counties 1 and 2, townships 3 and 4, villages 5 and 6; a team in each county. */
final class Instances {
    private Instances() {}

    /**
     * Two directors and two leaders of one county, who were together before.
     *
     * @param firstBarred from what the first director is barred
     * @param secondBarred from what the second director is barred
     */
    static Instance tiny(int[] firstBarred, int[] secondBarred) {
        return new Instance(
                "tiny",
                1,
                1,
                new Instance.Prices(10, Map.of("FINANCE", 20), 4),
                new int[] {-1, 0, 0, 1, 2, 3, 4},
                List.of(new Crew(0, 1, new int[] {5}), new Crew(1, 2, new int[] {6})),
                List.of(
                        new Person(0, Role.DIRECTOR, 1, firstBarred, List.of("FINANCE")),
                        new Person(1, Role.DIRECTOR, 1, secondBarred, List.of()),
                        new Person(2, Role.LEADER, 2, new int[] {}, List.of()),
                        new Person(3, Role.LEADER, 1, new int[] {4}, List.of("FINANCE"))),
                List.of(new int[] {0, 2}, new int[] {1, 2}, new int[] {1, 2}));
    }
}
