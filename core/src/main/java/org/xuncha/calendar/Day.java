package org.xuncha.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Refused;

/** A day as people write it and read it. */
public final class Day {
    static final int FIRST_YEAR = 1900;
    static final int LAST_YEAR = 2999;

    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter CHINESE = DateTimeFormatter.ofPattern("uuuu年M月d日", Locale.CHINESE);
    private static final List<DateTimeFormatter> WRITTEN = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE.withResolverStyle(ResolverStyle.STRICT),
            CHINESE.withResolverStyle(ResolverStyle.STRICT));

    private Day() {}

    /**
     * The day that a text names, such as {@code 2021-07-15} or {@code 2021年7月15日}.
     *
     * @throws Refused if there is no such day, as with 30 February, or the text has another form
     */
    public static LocalDate parse(String text) {
        return inReach(find(text)
                .orElseThrow(
                        () -> new Refused(Objection.by(CalendarRule.DAY_EXISTS).with("found", shortened(text)))));
    }

    /** The day in words: {@code 2021年7月15日} in Chinese, {@code 15 July 2021} otherwise. */
    public static String in(Locale locale, LocalDate day) {
        return day.format(locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? CHINESE : ENGLISH);
    }

    static Optional<LocalDate> find(String text) {
        return WRITTEN.stream().flatMap(form -> read(text, form).stream()).findFirst();
    }

    private static Optional<LocalDate> read(String text, DateTimeFormatter form) {
        try {
            return Optional.of(LocalDate.parse(text, form));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /**
     * The day itself, if it lies in the years 1900 to 2999.
     *
     * @throws Refused if it does not, so that a mistyped year is found
     */
    public static LocalDate inReach(LocalDate day) {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new Refused(Objection.by(CalendarRule.DAY_IN_REACH)
                    .with("found", day)
                    .with("first", FIRST_YEAR)
                    .with("last", LAST_YEAR));
        }
        return day;
    }

    static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…(" + text.length() + ")";
    }
}
