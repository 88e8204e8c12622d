package org.xuncha.calendar;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Refused;
import org.xuncha.rule.Valid;

/**
 * A length of time, such as 15 working days or 2 months. Its text is {@code 15WD}, {@code 2M} or {@code 30D}.
 *
 * <p>Counting [J], after the Civil Code art. 201 and 202, since inspection rules publish lengths and no way of counting
 * them: the first day counted is the day after the event; months end on the same day number of the last month, or on
 * its last day if it has no such number.
 *
 * <p>Whether a term in days or months that ends on a closed day runs on to the next working day is a local choice.
 * Civil Code art. 203 lets it run on when the last day is a statutory holiday; nothing published says that the code's
 * rule binds inspection deadlines, so a term stays where it ends unless told otherwise. The text of one that runs on
 * ends with {@code /WD}: {@code 2M/WD}.
 *
 * @param length how many, 1 to 3650
 * @param unit of what
 * @param movesToWorkingDay whether an end on a closed day moves to the next working day; false for working days
 */
public record Term(@Min(1) @Max(3650) int length, TermUnit unit, boolean movesToWorkingDay) {
    private static final Pattern TEXT = Pattern.compile("([1-9]\\d{0,3})(D|WD|M)(/WD)?");

    public Term {
        Valid.parts(Term.class, length, unit, movesToWorkingDay);
        if (movesToWorkingDay && unit == TermUnit.WORKING_DAY) {
            throw new Refused(Objection.by(CalendarRule.TERM_MOVES_ONCE).with("length", length));
        }
    }

    public static Term days(int length) {
        return new Term(length, TermUnit.DAY, false);
    }

    public static Term workingDays(int length) {
        return new Term(length, TermUnit.WORKING_DAY, false);
    }

    public static Term months(int length) {
        return new Term(length, TermUnit.MONTH, false);
    }

    /** This term, in days or months, ending on the next working day if it would end on a closed one. */
    public Term movingToWorkingDay() {
        return new Term(length, unit, true);
    }

    /**
     * The term that a text means.
     *
     * @throws Refused if it is not a number from 1 to 3650 followed by D, WD or M, or by D/WD or M/WD
     */
    public static Term parse(String text) {
        Matcher parts = TEXT.matcher(text);
        if (!parts.matches() || Integer.parseInt(parts.group(1)) > 3650) {
            throw new Refused(Objection.by(CalendarRule.TERM_READABLE).with("found", Day.shortened(text)));
        }
        return new Term(Integer.parseInt(parts.group(1)), unit(parts.group(2)), parts.group(3) != null);
    }

    private static TermUnit unit(String code) {
        return switch (code) {
            case "D" -> TermUnit.DAY;
            case "WD" -> TermUnit.WORKING_DAY;
            default -> TermUnit.MONTH;
        };
    }

    /**
     * The last day of this term counted from an event on a day.
     *
     * @throws Refused if working days are needed of a year without a calendar
     */
    public LocalDate lastDayAfter(LocalDate event, WorkingCalendar calendar) {
        LocalDate counted = countedFrom(event, calendar);
        return movesToWorkingDay ? calendar.workingDayFrom(counted) : counted;
    }

    /** The last day counted, before it moves off a closed day. */
    LocalDate countedFrom(LocalDate event, WorkingCalendar calendar) {
        return switch (unit) {
            case DAY -> event.plusDays(length);
            case WORKING_DAY -> calendar.plusWorkingDays(event, length);
            case MONTH -> event.plusMonths(length);
        };
    }

    /**
     * The latest day from which this whole term passes up to a later event: the last day for a notice that must be
     * given so long before. Whether the term moves off closed days makes no difference here.
     *
     * @throws Refused if working days are needed of a year without a calendar
     */
    public LocalDate latestDayBefore(LocalDate event, WorkingCalendar calendar) {
        return switch (unit) {
            case DAY -> event.minusDays(length);
            case WORKING_DAY -> calendar.plusWorkingDays(event, -length);
            case MONTH -> latestMonthsBefore(event);
        };
    }

    private LocalDate latestMonthsBefore(LocalDate event) {
        LocalDate day = event.minusMonths(length);
        while (!day.plusDays(1).plusMonths(length).isAfter(event)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** The term in words: 15个工作日, 15 working days. */
    public String in(Locale locale) {
        String count = Phrase.count(unit, length, locale);
        return movesToWorkingDay ? Phrase.OR_NEXT_WORKING_DAY.in(locale, Map.of("term", count)) : count;
    }

    /** The text that {@link #parse} reads. */
    @Override
    public String toString() {
        return length + unit.code() + (movesToWorkingDay ? "/WD" : "");
    }
}
