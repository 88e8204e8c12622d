package org.xuncha.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The calendar that ships with the library, read when it is first asked for. */
final class StateCouncil {
    static final WorkingCalendar CALENDAR = WorkingCalendar.of(CalendarYear.parse(text()));

    private StateCouncil() {}

    private static String text() {
        try (InputStream in = StateCouncil.class.getResourceAsStream("state-council.txt")) {
            return new String(Objects.requireNonNull(in, "state-council.txt").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
