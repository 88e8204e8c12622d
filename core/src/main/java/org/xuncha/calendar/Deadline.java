package org.xuncha.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToLongBiFunction;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Refused;
import org.xuncha.rule.Verdict;

/**
 * The last day on which something is in time, and how it came to be that day; immutable. The original day and every
 * change are kept for ever. Whether it is overdue is never kept: whoever asks brings the day.
 *
 * <p>A deadline is not recorded itself. Anchor, limit and changes are; from them and a calendar the same deadline
 * follows again.
 */
public final class Deadline {
    /** All of China keeps this time. */
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final WorkingCalendar calendar;
    private final Anchor anchor;
    private final TimeLimit limit;
    private final LocalDate original;
    private final List<DeadlineStep> history;

    private Deadline(
            WorkingCalendar calendar, Anchor anchor, TimeLimit limit, LocalDate original, List<DeadlineStep> history) {
        this.calendar = calendar;
        this.anchor = anchor;
        this.limit = limit;
        this.original = original;
        this.history = List.copyOf(history);
    }

    /**
     * The deadline that a limit sets when it counts from an event. What is due at once is due on the day of the event
     * [J].
     *
     * @throws Refused if the limit is a day before the event, or if working days are needed of a year without a calendar
     */
    public static Deadline of(Anchor anchor, TimeLimit limit, WorkingCalendar calendar) {
        LocalDate due = limit.lastDayAfter(anchor.on(), calendar);
        if (due.isBefore(anchor.on())) {
            throw new Refused(Objection.by(CalendarRule.DUE_AFTER_ANCHOR)
                    .with("due", due)
                    .with("event", anchor.event())
                    .with("on", anchor.on()));
        }
        return new Deadline(calendar, anchor, limit, due, List.of());
    }

    public Anchor anchor() {
        return anchor;
    }

    public TimeLimit limit() {
        return limit;
    }

    public DeadlineKind kind() {
        return limit.kind();
    }

    /** The last day as it was first set. */
    public LocalDate original() {
        return original;
    }

    /** The last day as it stands now; while suspended, as it stood when the count stopped. */
    public LocalDate due() {
        return history.isEmpty() ? original : history.get(history.size() - 1).after();
    }

    /** Every change, in the order in which they came. */
    public List<DeadlineStep> history() {
        return history;
    }

    /** Every extension, in the order in which they were granted. */
    public List<Extension> extensions() {
        return history.stream()
                .map(DeadlineStep::change)
                .filter(Extension.class::isInstance)
                .map(Extension.class::cast)
                .toList();
    }

    /** The suspension that lasts, or none. */
    public Optional<Suspension> suspension() {
        return history.isEmpty() || !(history.get(history.size() - 1).change() instanceof Suspension lasting)
                ? Optional.empty()
                : Optional.of(lasting);
    }

    /** Whether a change is possible, or every reason why not. */
    public Verdict permits(DeadlineChange change) {
        Verdict verdict = DeadlineRules.on(this, change);
        if (!verdict.isAccepted() || !(change instanceof Resumption)) {
            return verdict;
        }
        try {
            changedBy(change);
            return verdict;
        } catch (Refused refused) {
            return Verdict.of(refused.objections()); // a year without a calendar
        }
    }

    /**
     * The deadline after a change. An extension moves it to the day granted. A suspension leaves it where it is. A
     * resumption adds the days suspended: working days if the term is in working days, calendar days otherwise; it then
     * moves off a closed day if the term does, and never lies before the day of resumption.
     *
     * @throws Refused naming every rule against it, or if working days are needed of a year without a calendar
     */
    public Deadline changedBy(DeadlineChange change) {
        DeadlineRules.on(this, change).orThrow();
        LocalDate after = due();
        if (change instanceof Extension extension) {
            after = extension.to();
        } else if (change instanceof Resumption resumption) {
            after = resumed(suspension().orElseThrow().from(), resumption.on());
        }
        List<DeadlineStep> more = new ArrayList<>(history);
        more.add(new DeadlineStep(change, due(), after));
        return new Deadline(calendar, anchor, limit, original, more);
    }

    private LocalDate resumed(LocalDate from, LocalDate on) {
        long days = daysSuspended(from, on);
        LocalDate later =
                countsWorkingDays() ? calendar.plusWorkingDays(due(), Math.toIntExact(days)) : due().plusDays(days);
        LocalDate due = later.isBefore(on) ? on : later;
        boolean moves = limit.term().map(Term::movesToWorkingDay).orElse(false);
        return moves ? calendar.workingDayFrom(due) : due;
    }

    /** How many days are not counted, from the first to the one before the resumption, in days or working days. */
    long daysSuspended(LocalDate from, LocalDate on) {
        return countsWorkingDays()
                ? calendar.workingDaysBetween(from.minusDays(1), on.minusDays(1))
                : ChronoUnit.DAYS.between(from, on);
    }

    boolean countsWorkingDays() {
        return limit.term().map(term -> term.unit() == TermUnit.WORKING_DAY).orElse(false);
    }

    /** Whether the last day is over on that day. While the count stands still nothing is overdue. */
    public boolean isOverdueOn(LocalDate day) {
        return reached(day).isAfter(due());
    }

    /** Whether the last day is over at that instant; it ends at midnight in China. */
    public boolean isOverdueAt(Instant instant) {
        return isOverdueOn(LocalDate.ofInstant(instant, CHINA));
    }

    /**
     * How many calendar days are left after a day: 0 on the last, less than 0 when overdue. Days suspended do not
     * count, so the number stands still while the count does.
     */
    public long daysLeftOn(LocalDate day) {
        return left(reached(day), ChronoUnit.DAYS::between);
    }

    /**
     * How many working days are left after a day: 0 on the last, less than 0 when as many have passed since. Days
     * suspended do not count, so the number stands still while the count does.
     *
     * @throws Refused if a year on the way has no calendar
     */
    public long workingDaysLeftOn(LocalDate day) {
        return left(reached(day), calendar::workingDaysBetween);
    }

    /** The day itself, or the last one before a suspension that lasts. */
    private LocalDate reached(LocalDate day) {
        return suspension()
                .map(lasting -> lasting.from().minusDays(1))
                .filter(day::isAfter)
                .orElse(day);
    }

    /** The days from one to the last, less those of suspensions that are over. */
    private long left(LocalDate day, ToLongBiFunction<LocalDate, LocalDate> between) {
        long left = between.applyAsLong(day, due());
        LocalDate before = day;
        for (DeadlineStep step : history) {
            if (step.change() instanceof Suspension suspension) {
                before = suspension.from().minusDays(1);
            } else if (step.change() instanceof Resumption resumption) {
                LocalDate last = resumption.on().minusDays(1);
                if (last.isAfter(day)) {
                    left -= between.applyAsLong(before.isAfter(day) ? before : day, last);
                }
            }
        }
        return left;
    }

    /** The day before a term's last day moved off a closed one; the original day if it did not. */
    LocalDate countedOriginal() {
        return limit.term().map(term -> term.countedFrom(anchor.on(), calendar)).orElse(original);
    }

    WorkingCalendar calendar() {
        return calendar;
    }

    /** Why the last day is that day, in one sentence with every date, day and reason that led to it. */
    public String explain(Locale locale) {
        return DeadlineSentence.of(this, locale);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Deadline that
                && anchor.equals(that.anchor)
                && limit.equals(that.limit)
                && original.equals(that.original)
                && history.equals(that.history)
                && calendar.equals(that.calendar);
    }

    @Override
    public int hashCode() {
        return Objects.hash(anchor, limit, original, history);
    }

    @Override
    public String toString() {
        return explain(Locale.ENGLISH);
    }
}
