package org.xuncha.problem;

import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.AreaLevel;
import org.xuncha.organisation.PersonId;
import org.xuncha.record.Act;
import org.xuncha.record.Entry;
import org.xuncha.record.RoundId;
import org.xuncha.rectification.Outcome;
import org.xuncha.rectification.RectificationAct;
import org.xuncha.rectification.Remedy;
import org.xuncha.round.Round;
import org.xuncha.rule.Refused;

/**
 * A problem as its record adds up to it, from the draft of its working paper to its consolidation.
 *
 * @param id its identity
 * @param round the round that found it
 * @param addressee the area of the organisation that must put it right
 * @param team the code of the team that found it
 * @param handlers who handles its working paper
 * @param finding what was found
 * @param earlier the problem of an earlier round that it is, if it is an old fault
 * @param status where it stands
 * @param number the formal number, once the leader approved the paper
 * @param verifications through which channels the facts were looked into, in that order
 * @param hearing how the inspected organisation was heard on the facts as they are worded now
 * @param immediate how it is put right at once, if that was proposed
 * @param lead to whom it was handed over, if it was and did not come back
 * @param contests what was contested after it was locked, in that order
 * @param paper the number of the paper with which it was issued
 * @param remedy how it is put right, once it was issued
 * @param last when the last act was done
 */
@Value.Builder
public record Problem(
        ProblemId id,
        RoundId round,
        AreaCode addressee,
        String team,
        List<PersonId> handlers,
        Finding finding,
        Optional<EarlierProblem> earlier,
        Status status,
        Optional<String> number,
        List<Verification> verifications,
        Optional<Hearing> hearing,
        Optional<Immediate> immediate,
        Optional<Lead> lead,
        List<Contest> contests,
        Optional<String> paper,
        Optional<Remedy> remedy,
        Instant last) {
    /** The families of acts that may stand in a problem's record. */
    public static final List<Class<? extends Act>> ACTS = List.of(ProblemAct.class, RectificationAct.class);

    public Problem {
        handlers = List.copyOf(handlers);
        verifications = List.copyOf(verifications);
        contests = List.copyOf(contests);
    }

    /**
     * The problem after one more entry of its record; {@code before} is null for the first. The round is the one that it
     * belongs to: who has the last word, and on which day something was done, follows from its policy, which never
     * changes.
     *
     * @throws org.xuncha.rule.Refused if the entry cannot have happened by the page of moves: then the store was changed
     *     past the rules
     */
    public static Problem after(@Nullable Problem before, Entry<Act> entry, Round round) {
        DoorRules.recorded(before, entry, round).orThrow();
        try {
            return after(before, entry.act(), entry, round);
        } catch (NoSuchElementException | IndexOutOfBoundsException e) {
            Refused refused = new Refused(DoorRules.restsOnNothing(before, entry));
            refused.initCause(e); // so that a fault of the library's own can be told from one of the record
            throw refused;
        }
    }

    private static Problem after(@Nullable Problem before, Act act, Entry<Act> entry, Round round) {
        if (before == null) {
            return ProblemFold.begun(act, entry);
        }
        if (act instanceof RectificationAct step) {
            Remedy remedy = before.remedy.orElseThrow().after(step, entry.stamp(), round);
            return before.with(remedy, entry.stamp().at());
        }
        return ProblemFold.after(before, (ProblemAct) act, entry.stamp(), round);
    }

    private Problem with(Remedy next, Instant at) {
        return new Problem(
                id,
                round,
                addressee,
                team,
                handlers,
                finding,
                earlier,
                Status.of(next),
                number,
                verifications,
                hearing,
                immediate,
                lead,
                contests,
                paper,
                Optional.of(next),
                at);
    }

    public AreaLevel level() {
        return addressee.level();
    }

    /** Whether it is a new fault, or an old one. */
    public Fault fault() {
        return earlier.map(EarlierProblem::fault).orElse(Fault.NEW);
    }

    /**
     * How far it was put right, as far as that was accepted by a strike-off that still holds; not done otherwise. So a
     * report that waits, was returned or relapsed counts as not done.
     */
    public Outcome outcome() {
        return status.isStruckOff() ? remedy.map(Remedy::outcome).orElse(Outcome.NOT_DONE) : Outcome.NOT_DONE;
    }

    /** Whether it is a lead, which only those see who need to know. */
    public boolean isRestricted() {
        return status.isLead();
    }

    /** Whether it was approved that it is put right at once. */
    public boolean isImmediate() {
        return immediate
                .filter(lane -> lane.step() != ImmediateStep.PROPOSED && lane.step() != ImmediateStep.REFUSED)
                .isPresent();
    }
}
