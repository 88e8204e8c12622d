package org.xuncha.analysis;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.xuncha.record.Line;

/**
 * What was done on which day. Counts can be listed: every act stands once, under its day and name.
 *
 * @param days for each day on which something was done, for each act's name where it stands
 */
public record Timeline(NavigableMap<LocalDate, NavigableMap<String, NavigableSet<Moment>>> days) {
    public Timeline {
        days = Collections.unmodifiableNavigableMap(days);
    }

    /**
     * The timeline of recorded lines.
     *
     * @param lines those that the asker may see: records of leads are to be left out before, unless he needs to know
     * @param zone the zone in which days begin and end, as the policy has it
     */
    public static Timeline of(Stream<Line> lines, ZoneId zone) {
        NavigableMap<LocalDate, NavigableMap<String, NavigableSet<Moment>>> days = new TreeMap<>();
        lines.forEach(line -> days.computeIfAbsent(LocalDate.ofInstant(line.at(), zone), day -> new TreeMap<>())
                .computeIfAbsent(line.act(), act -> new TreeSet<>())
                .add(new Moment(line.subject(), line.seq())));
        return new Timeline(days);
    }

    /** How many acts were done on a day. */
    public int count(LocalDate day) {
        return days.getOrDefault(day, new TreeMap<>()).values().stream()
                .mapToInt(NavigableSet::size)
                .sum();
    }
}
