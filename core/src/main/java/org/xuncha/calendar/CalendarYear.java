package org.xuncha.calendar;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Refused;
import org.xuncha.rule.Valid;

/**
 * What one notice orders for one year: which days are closed and which are worked although they would be free. Days may
 * lie in the December before, because notices close the last day of the old year for the new one.
 *
 * @param year the year for which it is ordered, 1900 to 2999
 * @param source who ordered it: number and date of the notice, 1 to 200 characters
 * @param closed the closed days, any number
 * @param makeUps the days worked instead (调休上班), any number
 */
public record CalendarYear(
        @Min(Day.FIRST_YEAR) @Max(Day.LAST_YEAR) int year,
        @NotBlank @Size(max = 200) String source,
        List<ClosedDays> closed,
        List<LocalDate> makeUps) {
    public CalendarYear {
        Valid.parts(CalendarYear.class, year, source, closed, makeUps);
        closed = List.copyOf(closed);
        makeUps = List.copyOf(makeUps);
        List<Objection> objections = new ArrayList<>();
        Set<LocalDate> ordered = new HashSet<>();
        for (ClosedDays days : closed) {
            if (isOutside(year, days.first()) || isOutside(year, days.last())) {
                objections.add(outside(year, isOutside(year, days.first()) ? days.first() : days.last()));
            } else {
                days.days().filter(day -> !ordered.add(day)).forEach(day -> objections.add(twice(day)));
            }
        }
        for (LocalDate day : makeUps) {
            if (isOutside(year, day)) {
                objections.add(outside(year, day));
            } else if (!ordered.add(day)) {
                objections.add(twice(day));
            }
        }
        if (!objections.isEmpty()) {
            throw new Refused(objections);
        }
    }

    /**
     * Reads years from lines of text, as a new notice is entered each autumn:
     *
     * <pre>
     * # a remark
     * year 2021 国办发明电〔2020〕27号 2020-11-25
     * 2021-02-11..2021-02-17 春节 | Spring Festival
     * makeup 2021-02-07
     * </pre>
     *
     * @throws Refused naming every line that cannot be read, up to 20, or every day that is ordered twice or for
     *     another year
     */
    public static List<CalendarYear> parse(String text) {
        return new CalendarText().read(text.lines());
    }

    /** How many days are closed, weekends among them included. */
    public long closedDays() {
        return closed.stream().flatMap(ClosedDays::days).count();
    }

    private static boolean isOutside(int year, LocalDate day) {
        return day.getYear() != year && !(day.getYear() == year - 1 && day.getMonth() == Month.DECEMBER);
    }

    private static Objection outside(int year, LocalDate day) {
        return Objection.by(CalendarRule.DAY_OF_YEAR).with("day", day).with("year", year);
    }

    private static Objection twice(LocalDate day) {
        return Objection.by(CalendarRule.DAY_ORDERED_ONCE).with("day", day);
    }
}
