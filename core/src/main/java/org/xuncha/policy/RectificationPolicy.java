package org.xuncha.policy;

import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.xuncha.calendar.Term;
import org.xuncha.organisation.Party;
import org.xuncha.rule.Valid;

/**
 * How problems are put right and closed.
 *
 * @param duties who bears which duty, by the addressee's level
 * @param plan within which term after feedback a plan is submitted. 15 working days or one month by local practice
 * @param planReviewers the parties that review a plan, in order; empty if nobody does
 * @param rectify within which term after feedback problems are put right. Two months before 2024, six months under the
 *     Regulation of 2024
 * @param closers the parties that must all agree before a problem is struck off, one to five by local practice
 * @param closersInOrder whether they are asked one after another in the order given, or all at once
 * @param closersDistinct whether every party must speak through another person
 * @param consolidation how long a problem is observed after it was struck off. Local practice
 */
public record RectificationPolicy(
        List<DutyLine> duties,
        Term plan,
        List<Party> planReviewers,
        Term rectify,
        @NotEmpty List<Party> closers,
        boolean closersInOrder,
        boolean closersDistinct,
        Term consolidation) {
    public RectificationPolicy {
        Valid.parts(
                RectificationPolicy.class,
                duties,
                plan,
                planReviewers,
                rectify,
                closers,
                closersInOrder,
                closersDistinct,
                consolidation);
        duties = List.copyOf(duties);
        planReviewers = List.copyOf(planReviewers);
        closers = List.copyOf(closers);
    }
}
