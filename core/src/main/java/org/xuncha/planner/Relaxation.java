package org.xuncha.planner;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.xuncha.organisation.PersonId;
import org.xuncha.organisation.TeamPost;
import org.xuncha.rule.Objection;
import org.xuncha.staffing.TeamId;

/**
 * One way out of a conflict.
 *
 * @param rule {@link PlannerRule#LIFT_BARS}, {@link PlannerRule#ONE_SEAT_MORE}, {@link PlannerRule#ONE_SEAT_FEWER},
 *     {@link PlannerRule#NEED_NOT_SERVE}, {@link PlannerRule#NEED_NOT_BE_TOGETHER} or
 *     {@link PlannerRule#NEED_NOT_BE_APART}
 * @param persons whom it concerns; several if they are tied, none if it is about a team alone
 * @param team which team, or empty
 * @param post the post of the seat; empty unless a seat is the way
 * @param lifts the bars that would have to be lifted; empty unless that is the way
 * @param enough whether this alone makes a plan possible; if not, another conflict remains
 */
public record Relaxation(
        PlannerRule rule,
        Set<PersonId> persons,
        Optional<TeamId> team,
        Optional<TeamPost> post,
        List<Objection> lifts,
        boolean enough) {
    public Relaxation {
        persons = Collections.unmodifiableSet(new TreeSet<>(persons));
        lifts = List.copyOf(lifts);
    }

    /** How much it takes: the bars to be lifted, or 1. */
    public int price() {
        return Math.max(1, lifts.size());
    }

    /** The way out as a sentence's rule and facts. */
    public Objection explanation() {
        Objection words = Objection.by(rule).with("bars", lifts.size());
        if (!persons.isEmpty()) words = words.with("persons", persons);
        if (team.isPresent()) words = words.with("team", team.get());
        if (post.isPresent()) words = words.with("post", post.get());
        return words;
    }
}
