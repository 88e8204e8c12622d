package org.xuncha.example.baoshan.input;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates and times as they stand in a cell: 2021-07-15, or 2021/7/15 as spreadsheets like to rewrite it. */
final class Dates {
    private static final Pattern DAY = Pattern.compile("(\\d{4})([-/])(\\d{1,2})\\2(\\d{1,2})");
    private static final Pattern TIME = Pattern.compile("(.{8,10})[T ](\\d{1,2}):(\\d{2})(?::(\\d{2}))?");

    private Dates() {}

    static Optional<LocalDate> date(String text) {
        Matcher day = DAY.matcher(text);
        try {
            return day.matches()
                    ? Optional.of(LocalDate.of(number(day, 1), number(day, 3), number(day, 4)))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty(); // such as 30 February
        }
    }

    static Optional<LocalDateTime> dateTime(String text) {
        Matcher time = TIME.matcher(text);
        if (!time.matches()) {
            return Optional.empty();
        }
        int second = time.group(4) == null ? 0 : number(time, 4);
        try {
            return date(time.group(1)).map(day -> day.atTime(number(time, 2), number(time, 3), second));
        } catch (DateTimeException e) {
            return Optional.empty(); // such as 25:00
        }
    }

    static Optional<ZoneId> zone(String text) {
        try {
            return Optional.of(ZoneId.of(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
