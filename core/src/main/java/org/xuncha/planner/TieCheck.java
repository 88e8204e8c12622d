package org.xuncha.planner;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xuncha.organisation.PersonId;

/**
 * Finds ties that cannot be kept whatever the rest of the plan looks like: two people both together and apart, a group
 * for which no team is open to all or has seats for all, people apart who have fewer teams than heads.
 */
final class TieCheck {

    private final Chart chart;
    private final Seats seats;
    private final long[][] rows;

    private TieCheck(Chart chart) {
        this.chart = chart;
        this.seats = chart.seats;
        this.rows = seats.teamRows();
    }

    /** The people whose ties clash, or null if none are found. */
    static @Nullable Set<PersonId> clash(Chart chart) {
        StaffingTask task = chart.task;
        if (task.together().isEmpty() && task.apart().isEmpty()) return null;
        TieCheck check = new TieCheck(chart);
        for (Set<PersonId> group : task.together()) {
            if (!check.fits(chart.persons(group))) return group;
            for (Set<PersonId> apart : task.apart()) {
                List<PersonId> both = group.stream().filter(apart::contains).toList();
                if (both.size() > 1) return Set.copyOf(both);
            }
        }
        for (Set<PersonId> group : task.apart()) {
            int[] must = Arrays.stream(chart.persons(group))
                    .filter(p -> chart.seats.required[p])
                    .toArray();
            if (!check.spread(must)) return chart.named(must);
        }
        return null;
    }

    /** Whether some team is open to everybody and has seats for all in their posts. */
    private boolean fits(int[] group) {
        for (int t = 0; t < seats.teams; t++) {
            int[] need = new int[seats.posts];
            boolean open = true;
            for (int p : group) {
                int post = chart.post(chart.task.pool().get(p).post());
                open &= post >= 0 && seats.may(p, post * seats.teams + t);
                if (open) open = ++need[post] <= seats.hi[post * seats.teams + t];
            }
            if (open) return true;
        }
        return false;
    }

    /** Whether everybody can have a team of his own (augmenting paths). */
    private boolean spread(int[] group) {
        int[] holder = new int[seats.teams];
        Arrays.fill(holder, -1);
        for (int p : group) if (!place(p, holder, new boolean[seats.teams])) return false;
        return true;
    }

    private boolean place(int person, int[] holder, boolean[] seen) {
        List<Integer> open = new ArrayList<>();
        for (int t = 0; t < seats.teams; t++) {
            if ((rows[person][t >> 6] >>> t & 1) != 0 && !seen[t]) open.add(t);
        }
        for (int t : open) {
            if (seen[t]) continue;
            seen[t] = true;
            if (holder[t] < 0 || place(holder[t], holder, seen)) {
                holder[t] = person;
                return true;
            }
        }
        return false;
    }
}
