package org.xuncha.planner;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.xuncha.organisation.PersonId;
import org.xuncha.staffing.AdoptPlanBuilder;
import org.xuncha.staffing.CostPart;
import org.xuncha.staffing.StaffingAct;
import org.xuncha.staffing.TeamId;

/**
 * Who serves in which team, and how good that is.
 *
 * @param assignment the team of everybody who serves
 * @param cost what the plan costs, by part: {@code SAME_COUNTY}, {@code REPEAT}, {@code AGAIN} and {@code MISSING_} with
 *     each skill
 * @param bound no plan for the task costs less: proven
 * @param changes against the standing plan, if there was one
 * @param fewest whether it is proven that no plan changes fewer people; true if there was no standing plan
 * @param cut whether the search was stopped before its end
 */
public record StaffingPlan(
        Map<PersonId, TeamId> assignment,
        List<CostPart> cost,
        long bound,
        List<Change> changes,
        boolean fewest,
        boolean cut)
        implements Outcome {
    public StaffingPlan {
        assignment = Collections.unmodifiableMap(new TreeMap<>(assignment));
        cost = List.copyOf(cost);
        changes = List.copyOf(changes);
    }

    /** All parts of the cost together. */
    public long total() {
        return cost.stream().mapToLong(CostPart::cost).sum();
    }

    /** Whether no plan is better: cost and bound meet. */
    public boolean provedBest() {
        return total() == bound;
    }

    /** The act that puts this plan in force from a day on. */
    public StaffingAct.AdoptPlan adopt(LocalDate from) {
        return new AdoptPlanBuilder()
                .assignment(assignment)
                .cost(cost)
                .bound(bound)
                .proved(provedBest())
                .from(from)
                .build();
    }
}
