package org.xuncha.policy;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.xuncha.calendar.Term;
import org.xuncha.organisation.AreaLevel;
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
 * @param extender the party that grants more time, or lets the count stand still. Local practice
 * @param proofs which kinds of evidence prove which claim; a claim that is not named is proven by none. Our own
 *     judgement, except that a plan is never proof
 * @param sharedEvidence what becomes of a thing that is filed for several organisations; if nothing is
 *     named, it is accepted and found by {@code analysis.SharedThing}
 * @param closers the parties that must all agree before a problem is struck off, one to five by local practice
 * @param closersInOrder whether they are asked one after another in the order given, or all at once
 * @param closersDistinct whether every party must speak through another person
 * @param vetoes parties that are not asked to agree, and may return what was reported as long as it is not struck off,
 *     such as a villagers' group where there is one; empty if there are none. Local practice
 * @param satisfaction how satisfied people must be before a strike-off; empty if nobody need be asked
 * @param publicity how the result is made public; empty if it need not be
 * @param consolidation how long a problem is observed after it was struck off. Local practice
 * @param rechecks on how many different days at least re-checks must have found that it holds; 0 where only samples
 *     are re-checked
 */
@Value.Builder
public record RectificationPolicy(
        List<DutyLine> duties,
        Term plan,
        List<Party> planReviewers,
        Term rectify,
        Party extender,
        Map<Claim, Set<EvidenceKind>> proofs,
        Optional<SharedEvidence> sharedEvidence,
        @NotEmpty List<Party> closers,
        boolean closersInOrder,
        boolean closersDistinct,
        List<Party> vetoes,
        Optional<SatisfactionPolicy> satisfaction,
        Optional<PublicityPolicy> publicity,
        Term consolidation,
        @PositiveOrZero int rechecks) {
    /** @throws org.xuncha.rule.Refused if a duty stands twice for one level, or a party where it is asked once */
    public RectificationPolicy {
        Valid.parts(
                RectificationPolicy.class,
                duties,
                plan,
                planReviewers,
                rectify,
                extender,
                proofs,
                sharedEvidence,
                closers,
                closersInOrder,
                closersDistinct,
                vetoes,
                satisfaction,
                publicity,
                consolidation,
                rechecks);
        duties = new DutyLines(duties);
        planReviewers = new Deciders(planReviewers);
        proofs = Map.copyOf(proofs);
        closers = new Deciders(closers);
        vetoes = new Deciders(vetoes);
        Codes.once(duties.stream().map(line -> line.addressee() + " " + line.duty()));
        Codes.once(planReviewers.stream().map(Party::code));
        Codes.once(closers.stream().map(Party::code));
        Codes.once(vetoes.stream().map(Party::code));
    }

    /**
     * The parties that may name who bears a duty for an addressee on this level: the inspection office, the party that is
     * inspected, and whoever bears a duty.
     */
    public List<Party> dutyNamersOf(AreaLevel addressee) {
        return ((DutyLines) duties).namers(addressee);
    }

    /** The parties that review the plan of an addressee on this level, in order: those that stand above it. */
    public List<Party> reviewersOf(AreaLevel addressee) {
        return ((Deciders) planReviewers).above(addressee);
    }

    /** The parties that must agree to strike off a problem of an addressee on this level: those that stand above it. */
    public List<Party> closersOf(AreaLevel addressee) {
        return ((Deciders) closers).above(addressee);
    }

    /** The parties that may return a problem of an addressee on this level without being asked. */
    public List<Party> vetoesOf(AreaLevel addressee) {
        return ((Deciders) vetoes).above(addressee);
    }
}
