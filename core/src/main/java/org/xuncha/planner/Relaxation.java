package org.xuncha.planner;

import java.util.List;
import java.util.Optional;
import org.xuncha.organisation.PersonId;
import org.xuncha.rule.Objection;
import org.xuncha.staffing.TeamId;

/**
 * One way out of a conflict.
 *
 * @param rule {@link PlannerRule#LIFT_BARS}, {@link PlannerRule#ONE_SEAT_MORE}, {@link PlannerRule#ONE_SEAT_FEWER} or
 *     {@link PlannerRule#NEED_NOT_SERVE}
 * @param person whom it concerns, or empty
 * @param team which team, or empty
 * @param lifts the bars that would have to be lifted; empty unless that is the way
 * @param enough whether this alone makes a plan possible; if not, another conflict remains
 */
public record Relaxation(
        PlannerRule rule, Optional<PersonId> person, Optional<TeamId> team, List<Objection> lifts, boolean enough) {
    public Relaxation {
        lifts = List.copyOf(lifts);
    }

    /** How much it takes: the bars to be lifted, or 1. */
    public int price() {
        return Math.max(1, lifts.size());
    }

    /** The way out as a sentence's rule and facts. */
    public Objection explanation() {
        Objection words = Objection.by(rule).with("bars", lifts.size());
        if (person.isPresent()) words = words.with("person", person.get());
        if (team.isPresent()) words = words.with("team", team.get());
        return words;
    }
}
