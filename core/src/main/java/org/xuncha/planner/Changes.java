package org.xuncha.planner;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.xuncha.organisation.PersonId;
import org.xuncha.rule.Objection;
import org.xuncha.staffing.Inspector;
import org.xuncha.staffing.TeamId;

/** Says who changes between a standing plan and a new one, and why. */
final class Changes {

    private final Chart chart;
    private final Map<PersonId, TeamId> before;
    private final Map<PersonId, TeamId> after;

    private Changes(Chart chart, Map<PersonId, TeamId> before, Map<PersonId, TeamId> after) {
        this.chart = chart;
        this.before = before;
        this.after = after;
    }

    static List<Change> between(Chart chart, Map<PersonId, TeamId> before, Map<PersonId, TeamId> after) {
        return new Changes(chart, before, after).all();
    }

    private List<Change> all() {
        TreeSet<PersonId> everybody = new TreeSet<>(before.keySet());
        everybody.addAll(after.keySet());
        everybody.removeIf(person -> Objects.equals(before.get(person), after.get(person)));
        List<Change> changes = new ArrayList<>();
        List<PersonId> leavers = new ArrayList<>(everybody);
        for (PersonId person : everybody) changes.add(change(person, leavers));
        return changes;
    }

    private Change change(PersonId person, List<PersonId> leavers) {
        TeamId from = before.get(person);
        TeamId to = after.get(person);
        int p = chart.person(person);
        List<Objection> reasons = from == null || p < 0 ? List.of() : reasons(p, from);
        Change.Cause cause;
        if (p < 0) cause = Change.Cause.WITHDRAWN;
        else if (!reasons.isEmpty()) cause = Change.Cause.BARRED;
        else if (from != null && !open(p, from)) cause = Change.Cause.NO_SEAT;
        else cause = to == null ? Change.Cause.GIVES_SEAT : Change.Cause.TAKES_SEAT;
        PersonId other =
                cause == Change.Cause.TAKES_SEAT || cause == Change.Cause.BARRED ? leaver(to, p, leavers) : null;
        return new Change(
                person, Optional.ofNullable(from), Optional.ofNullable(to), cause, Optional.ofNullable(other), reasons);
    }

    private List<Objection> reasons(int p, TeamId from) {
        int team = chart.team(from);
        if (team < 0) return List.of();
        Inspector inspector = chart.task.pool().get(p);
        List<Objection> reasons = new ArrayList<>(
                chart.task.bars().judge(inspector, chart.task.teams().get(team)).objections());
        TeamId pin = chart.task.pinned().get(inspector.person());
        if (pin != null && !pin.equals(from)) {
            reasons.add(Objection.by(PlannerRule.PINNED)
                    .with("person", inspector.person())
                    .with("team", pin));
        }
        return reasons;
    }

    private boolean open(int p, TeamId id) {
        int team = chart.team(id);
        int post = chart.post(chart.task.pool().get(p).post());
        return team >= 0 && post >= 0 && chart.seats.may(p, post * chart.seats.teams + team);
    }

    /** Somebody who left the team, of the same post if that is known; each is named once. */
    private @Nullable PersonId leaver(@Nullable TeamId team, int p, List<PersonId> leavers) {
        if (team == null) return null;
        for (PersonId left : leavers) {
            if (!team.equals(before.get(left))) continue;
            int q = chart.person(left);
            if (q >= 0
                    && !chart.task
                            .pool()
                            .get(q)
                            .post()
                            .equals(chart.task.pool().get(p).post())) continue;
            leavers.remove(left);
            return left;
        }
        return null;
    }
}
