package org.xuncha.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.xuncha.rule.Label;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Refused;

/** What calendars order, day by day, with the working days of all known years in one row for counting. */
final class OrderedDays {
    private final Set<DayOfWeek> weekend;
    private final NavigableSet<Integer> known = new TreeSet<>();
    private final BitSet knownAtAGlance = new BitSet();
    private final NavigableMap<LocalDate, Label> closed = new TreeMap<>();
    private final NavigableSet<LocalDate> worked = new TreeSet<>();
    private final long[] working;

    OrderedDays(Set<DayOfWeek> weekend, List<CalendarYear> years) {
        this.weekend = weekend;
        years.forEach(this::lay);
        working = known.stream().flatMapToLong(this::workingDaysOf).toArray();
    }

    private void lay(CalendarYear year) {
        known.add(year.year());
        knownAtAGlance.set(year.year());
        for (ClosedDays days : year.closed()) {
            days.days().forEach(day -> {
                closed.put(day, days.name());
                worked.remove(day);
            });
        }
        for (LocalDate day : year.makeUps()) {
            closed.remove(day);
            worked.add(day);
        }
    }

    private LongStream workingDaysOf(int year) {
        return LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(day -> kindOf(day).isWorked())
                .mapToLong(LocalDate::toEpochDay);
    }

    SortedSet<Integer> known() {
        return Collections.unmodifiableSortedSet(known);
    }

    DayKind kindOf(LocalDate day) {
        if (closed.containsKey(day)) {
            return DayKind.HOLIDAY;
        }
        if (!weekend.contains(day.getDayOfWeek())) {
            return DayKind.WORKING_DAY;
        }
        return worked.contains(day) ? DayKind.MAKE_UP_DAY : DayKind.WEEKEND;
    }

    Label why(LocalDate day) {
        Label holiday = closed.get(day);
        return holiday == null
                ? Phrase.label(kindOf(day), Map.of())
                : Phrase.label(Phrase.CLOSED_FOR, Map.of("name", holiday));
    }

    /** How many working days of known years lie before the day or on it. */
    int countUpTo(LocalDate day) {
        int at = Arrays.binarySearch(working, day.toEpochDay());
        return at >= 0 ? at + 1 : -at - 1;
    }

    /** The working day of this index, asked for on the way from a day. */
    LocalDate workingDay(LocalDate from, long index) {
        if (index < 0) {
            throw unknown(missing(from.getYear(), known.first() - 1));
        }
        if (index >= working.length) {
            throw unknown(missing(from.getYear(), known.last() + 1));
        }
        LocalDate day = LocalDate.ofEpochDay(working[(int) index]);
        requireKnown(from, day);
        return day;
    }

    void requireKnown(LocalDate from, LocalDate to) {
        if (from.getYear() == to.getYear() && from.getYear() >= 0 && knownAtAGlance.get(from.getYear())) {
            return;
        }
        int year = missing(from.getYear(), to.getYear());
        if (!known.contains(year)) {
            throw unknown(year);
        }
    }

    /** The first year without a calendar on the way from one year to another; the other if there is none. */
    private int missing(int from, int to) {
        IntStream way = IntStream.rangeClosed(0, Math.abs(to - from)).map(i -> from < to ? from + i : from - i);
        return way.filter(year -> !known.contains(year)).findFirst().orElse(to);
    }

    private Refused unknown(int year) {
        return new Refused(
                Objection.by(CalendarRule.YEAR_KNOWN).with("year", year).with("years", List.copyOf(known)));
    }

    List<Label> holidaysWithin(LocalDate first, LocalDate last) {
        return closed.tailMap(first, true).headMap(last, true).values().stream()
                .distinct()
                .toList();
    }

    List<LocalDate> makeUpsWithin(LocalDate first, LocalDate last) {
        return worked.tailSet(first, true).headSet(last, true).stream()
                .filter(day -> kindOf(day) == DayKind.MAKE_UP_DAY)
                .toList();
    }
}
