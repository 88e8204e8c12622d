package org.xuncha.rectification;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One attempt to put something right: the first begins with the feedback, each further one with a reopening, and begins
 * empty: approvals, evidence and extensions of an earlier one count no more.
 *
 * @param since the day from which its terms run and its evidence counts
 * @param stage how far it has come
 * @param planning its plan
 * @param work what was done
 * @param closing the way to the strike-off
 * @param rechecks what re-checks found, in their order
 * @param consolidated the day on which it was found to have held
 */
public record Attempt(
        LocalDate since,
        Stage stage,
        Planning planning,
        Work work,
        Closing closing,
        List<Recheck> rechecks,
        Optional<LocalDate> consolidated) {
    public Attempt {
        rechecks = List.copyOf(rechecks);
    }

    static Attempt begun(LocalDate since) {
        return new Attempt(since, Stage.PLAN_DUE, Planning.NONE, Work.NONE, Closing.NONE, List.of(), Optional.empty());
    }

    /** The day of the last report of a measure or of completion; the first day of the attempt if there was none yet. */
    public LocalDate reported() {
        LocalDate last = since;
        for (Progress one : work.progress()) {
            last = later(last, one.reported().on());
        }
        return closing.completion().isPresent()
                ? later(last, closing.completion().get().reported().on())
                : last;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return other.isAfter(one) ? other : one;
    }

    Attempt with(Stage next, Planning changed) {
        return new Attempt(since, next, changed, work, closing, rechecks, consolidated);
    }

    Attempt with(Work changed) {
        return new Attempt(since, stage, planning, changed, closing, rechecks, consolidated);
    }

    Attempt with(Stage next, Closing changed) {
        return new Attempt(since, next, planning, work, changed, rechecks, consolidated);
    }

    Attempt with(Stage next, List<Recheck> changed) {
        return new Attempt(since, next, planning, work, closing, changed, consolidated);
    }

    Attempt consolidatedOn(LocalDate day) {
        return new Attempt(since, Stage.CONSOLIDATED, planning, work, closing, rechecks, Optional.of(day));
    }
}
