package org.xuncha.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import org.xuncha.rule.Label;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Refused;

/**
 * Which days are worked, make-up working days (调休) included; immutable. Saturday and Sunday are free unless a year
 * orders otherwise.
 *
 * <p>Only years that have a calendar are answered for. What the last days of December are is certain only when the next
 * year's notice is out, because a notice may reach back into the December before.
 */
public final class WorkingCalendar {
    private static final Set<DayOfWeek> SATURDAY_AND_SUNDAY = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final Set<DayOfWeek> weekend;
    private final List<CalendarYear> years;
    private final OrderedDays days;

    private WorkingCalendar(Set<DayOfWeek> weekend, List<CalendarYear> years) {
        this.weekend = weekend;
        this.years = List.copyOf(years);
        this.days = new OrderedDays(weekend, this.years);
    }

    /**
     * The calendars of 2021 to 2026.
     *
     * <p>Source [R]: the yearly notices of the General Office of the State Council, named in {@link
     * CalendarYear#source}.
     */
    public static WorkingCalendar stateCouncil() {
        return StateCouncil.CALENDAR;
    }

    /** A calendar of these years alone; of two orders on one day, the later in the list holds. */
    public static WorkingCalendar of(List<CalendarYear> years) {
        return new WorkingCalendar(SATURDAY_AND_SUNDAY, years);
    }

    /**
     * This calendar with one year laid over it: a year that was missing becomes known, and what it orders on a day
     * holds against what was ordered before. So a prefecture adds its own festival to the State Council's year.
     */
    public WorkingCalendar with(CalendarYear year) {
        List<CalendarYear> more = new ArrayList<>(years);
        more.add(year);
        return new WorkingCalendar(weekend, more);
    }

    /**
     * This calendar with other days of the week free; none is possible.
     *
     * @throws Refused if all seven are
     */
    public WorkingCalendar withWeekend(Set<DayOfWeek> free) {
        if (free.size() == DayOfWeek.values().length) {
            throw new Refused(Objection.by(CalendarRule.WEEK_HAS_WORK).with("free", EnumSet.allOf(DayOfWeek.class)));
        }
        return new WorkingCalendar(Set.copyOf(free), years);
    }

    /** Everything that was ordered, in the order in which it was laid over. */
    public List<CalendarYear> years() {
        return years;
    }

    /** The years for which there is a calendar. */
    public SortedSet<Integer> yearsKnown() {
        return days.known();
    }

    /**
     * Whether work is done on a day.
     *
     * @throws Refused if its year has no calendar
     */
    public boolean isWorkingDay(LocalDate day) {
        return kindOf(day).isWorked();
    }

    /**
     * What kind of day it is.
     *
     * @throws Refused if its year has no calendar
     */
    public DayKind kindOf(LocalDate day) {
        days.requireKnown(day, day);
        return days.kindOf(day);
    }

    /**
     * Why a day is worked or closed: 国庆节放假, 调休上班, 周末, 工作日.
     *
     * @throws Refused if its year has no calendar
     */
    public Label why(LocalDate day) {
        days.requireKnown(day, day);
        return days.why(day);
    }

    /**
     * The n-th working day after a day, the day itself not counted; the day itself if n is 0. If n is negative, the
     * latest working day after which that many working days pass up to the day.
     *
     * @throws Refused if a year on the way has no calendar
     */
    public LocalDate plusWorkingDays(LocalDate day, int n) {
        days.requireKnown(day, day);
        return n == 0 ? day : days.workingDay(day, (long) days.countUpTo(day) + n - 1);
    }

    /**
     * How many working days lie after the first day up to and including the second; the same with a minus if the second
     * comes first.
     *
     * @throws Refused if a year on the way has no calendar
     */
    public int workingDaysBetween(LocalDate after, LocalDate upTo) {
        days.requireKnown(after, upTo);
        return days.countUpTo(upTo) - days.countUpTo(after);
    }

    /**
     * The day itself if it is worked, otherwise the next one that is.
     *
     * @throws Refused if a year on the way has no calendar
     */
    public LocalDate workingDayFrom(LocalDate day) {
        return isWorkingDay(day) ? day : plusWorkingDays(day, 1);
    }

    /** The holidays that have a day within these days, both included, each once, in order. */
    List<Label> holidaysWithin(LocalDate first, LocalDate last) {
        return days.holidaysWithin(first, last);
    }

    /** The make-up working days within these days, both included, in order. */
    List<LocalDate> makeUpsWithin(LocalDate first, LocalDate last) {
        return days.makeUpsWithin(first, last);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WorkingCalendar that && weekend.equals(that.weekend) && years.equals(that.years);
    }

    @Override
    public int hashCode() {
        return Arrays.asList(weekend, years).hashCode();
    }

    @Override
    public String toString() {
        return "calendar of " + yearsKnown();
    }
}
