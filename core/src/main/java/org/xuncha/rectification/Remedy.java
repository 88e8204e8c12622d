package org.xuncha.rectification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.xuncha.calendar.Deadline;
import org.xuncha.calendar.WorkingCalendar;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.PersonId;
import org.xuncha.policy.RectificationPolicy;
import org.xuncha.record.Stamp;
import org.xuncha.round.Round;

/**
 * How something is put right, as the record adds up to it: who bears which duty, and every attempt.
 *
 * @param addressee the area of the organisation that must put it right
 * @param feedback the day on which feedback was given
 * @param duties who bore and bears which duty
 * @param earlier attempts that ended in a relapse, in their order
 * @param present the attempt that counts
 * @param custody evidence that was handed over to another keeper, in that order, over all attempts
 */
public record Remedy(
        AreaCode addressee,
        LocalDate feedback,
        List<Duty> duties,
        List<Attempt> earlier,
        Attempt present,
        List<Custody> custody) {
    public Remedy {
        custody = List.copyOf(custody);
        duties = List.copyOf(duties);
        earlier = List.copyOf(earlier);
    }

    /** What begins when feedback is given to an addressee on a day. */
    public static Remedy begun(AreaCode addressee, LocalDate feedback, RectificationPolicy policy) {
        return new Remedy(
                addressee,
                feedback,
                Duties.of(addressee, feedback, policy),
                List.of(),
                Attempt.begun(feedback),
                List.of());
    }

    /** The remedy after one more act. The round is the one that it belongs to, whose policy and zone never change. */
    public Remedy after(RectificationAct act, Stamp stamp, Round round) {
        LocalDate day = stamp.day(round.policy().zone());
        if (act instanceof RectificationAct.AssignDuty assign) {
            return new Remedy(addressee, feedback, Duties.assigned(duties, assign), earlier, present, custody);
        }
        if (act instanceof RectificationAct.HandOverEvidence hand) {
            List<Custody> kept = new ArrayList<>(custody);
            kept.add(new Custody(hand.digest(), hand.from(), hand.to(), day));
            return new Remedy(addressee, feedback, duties, earlier, present, kept);
        }
        if (act instanceof RectificationAct.ReopenProblem) {
            List<Attempt> ended = new ArrayList<>(earlier);
            ended.add(present);
            return new Remedy(addressee, feedback, duties, ended, Attempt.begun(day), custody);
        }
        Attempt next = AttemptFold.after(present, act, stamp, day, addressee.level(), round.policy());
        return new Remedy(addressee, feedback, duties, earlier, next, custody);
    }

    public Stage stage() {
        return present.stage();
    }

    /** How often it was found again after it had been struck off. */
    public int recurrences() {
        return earlier.size() + (stage() == Stage.RELAPSED ? 1 : 0);
    }

    /** How far it was put right: by the last report of completion in the present attempt; not done before. */
    public Outcome outcome() {
        return present.closing().completion().map(Completion::outcome).orElse(Outcome.NOT_DONE);
    }

    /** Who answered for this on a day, in the order of the policy's duties; empty only before the feedback. */
    public List<Duty> answerable(LocalDate day) {
        return duties.stream().filter(duty -> duty.isBorneOn(day)).toList();
    }

    /** Who kept the thing that a piece of evidence is on a day; empty if it was not filed by then. */
    public Optional<PersonId> keeper(String digest, LocalDate day) {
        Optional<PersonId> keeper = Stream.concat(earlier.stream(), Stream.of(present))
                .flatMap(attempt -> attempt.work().evidence().stream())
                .filter(filed -> filed.evidence().digest().equals(digest)
                        && !day.isBefore(filed.filed().on()))
                .map(filed -> filed.filed().person())
                .findFirst();
        for (Custody handed : custody) {
            if (handed.digest().equals(digest) && !day.isBefore(handed.on())) {
                keeper = Optional.of(handed.to());
            }
        }
        return keeper;
    }

    /** By when the present attempt's plan is to be submitted. */
    public Deadline planDeadline(RectificationPolicy policy, WorkingCalendar calendar) {
        return Deadlines.plan(this, policy, calendar);
    }

    /** By when the problem is to be put right in the present attempt, with every extension. */
    public Deadline deadline(RectificationPolicy policy, WorkingCalendar calendar) {
        return Deadlines.whole(this, policy, calendar);
    }

    /** By when a measure of the present plan is to be done, with every extension; empty if there is no such measure. */
    public Optional<Deadline> deadline(String measure, WorkingCalendar calendar) {
        return present.planning()
                .plan()
                .flatMap(plan -> plan.measure(measure))
                .map(found -> Deadlines.of(this, found, calendar));
    }

    /**
     * Until when the result stays public; empty if it was not made public, or policy names no period. It is over on the
     * day after.
     */
    public Optional<Deadline> publicUntil(RectificationPolicy policy, WorkingCalendar calendar) {
        return Deadlines.publicity(this, policy, calendar);
    }

    /** Until when it is observed after the strike-off; empty before. */
    public Optional<Deadline> observedUntil(RectificationPolicy policy, WorkingCalendar calendar) {
        return Deadlines.observation(this, policy, calendar);
    }
}
