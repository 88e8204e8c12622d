package org.xuncha.warning;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.xuncha.calendar.Deadline;
import org.xuncha.calendar.WorkingCalendar;
import org.xuncha.policy.RectificationPolicy;
import org.xuncha.policy.WarningColour;
import org.xuncha.policy.WarningScheme;
import org.xuncha.policy.Watched;
import org.xuncha.rectification.Duty;
import org.xuncha.rectification.Remedy;
import org.xuncha.rectification.Stage;
import org.xuncha.rule.Words;

/**
 * Which colour something has on a day, and why. Computed whenever it is asked for.
 *
 * @param scheme the scheme that was asked
 * @param colour the first of its colours that fits
 * @param state where the rectification stands
 * @param on the day to which days are counted: the day asked about, or the day of the strike-off once there is one
 * @param deadline the deadline that was looked at
 * @param daysLeft how many days were left on that day, of the kind that the scheme counts; less than 0 when overdue
 * @param reported the day of the last report of a measure or of completion, or else the first day of the attempt
 * @param receivers who is warned: whoever bears the duties that the colour names, on the day asked about
 */
public record Warning(
        WarningScheme scheme,
        WarningColour colour,
        Watched state,
        LocalDate on,
        Deadline deadline,
        long daysLeft,
        LocalDate reported,
        List<Duty> receivers) {
    public Warning {
        receivers = List.copyOf(receivers);
    }

    /**
     * The warning about a remedy on a day, as it stands now.
     *
     * @return empty if no colour of the scheme fits
     * @throws org.xuncha.rule.Refused if working days are needed of a year without a calendar
     */
    public static Optional<Warning> of(
            WarningScheme scheme, Remedy remedy, RectificationPolicy policy, WorkingCalendar calendar, LocalDate day) {
        Watched state = watched(remedy);
        LocalDate on =
                state == Watched.DONE ? remedy.present().closing().struckOff().orElse(day) : day;
        Deadline deadline = remedy.deadline(policy, calendar);
        long left = left(scheme, deadline, on);
        LocalDate reported = remedy.present().reported();
        return scheme.colour(state, left, ChronoUnit.DAYS.between(reported, on))
                .map(colour -> new Warning(
                        scheme, colour, state, on, deadline, left, reported, bearers(remedy, colour.duties(), day)));
    }

    /** On a closed day after the last one no working day has passed yet, but it is overdue. */
    private static long left(WarningScheme scheme, Deadline deadline, LocalDate on) {
        long left = scheme.workingDays() ? deadline.workingDaysLeftOn(on) : deadline.daysLeftOn(on);
        return deadline.isOverdueOn(on) ? Math.min(left, -1) : left;
    }

    static Watched watched(Remedy remedy) {
        Stage stage = remedy.stage();
        if (stage == Stage.STRUCK_OFF || stage == Stage.CONSOLIDATED) {
            return Watched.DONE;
        }
        return stage == Stage.REPORTED ? Watched.REPORTED : Watched.OPEN;
    }

    /** Who bears these duties on a day, in the order in which the duties are named. */
    static List<Duty> bearers(Remedy remedy, List<String> duties, LocalDate day) {
        List<Duty> borne = remedy.answerable(day);
        return duties.stream()
                .flatMap(code -> borne.stream().filter(duty -> duty.duty().equals(code)))
                .toList();
    }

    /** How many calendar days nothing had been reported on that day. */
    public long silent() {
        return ChronoUnit.DAYS.between(reported, on);
    }

    /** Why it has that colour, in sentences: state, days and what the last day follows from; silence if it counts. */
    public String explain(Locale locale) {
        Phrase phrase = Phrase.of(daysLeft < 0, scheme.workingDays());
        String days = Words.of(
                phrase,
                Map.of(
                        "scheme", scheme.label(),
                        "colour", colour.label(),
                        "state", state,
                        "on", on,
                        "due", deadline.due(),
                        "days", Math.abs(daysLeft),
                        "why", deadline.explain(locale)),
                locale);
        return colour.silentDays().isEmpty()
                ? days
                : Words.of(
                        Phrase.SILENT,
                        Map.of("says", days, "reported", reported, "silent", silent(), "on", on),
                        locale);
    }
}
