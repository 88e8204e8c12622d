package org.xuncha.calendar;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Refused;
import org.xuncha.rule.Valid;
import org.xuncha.rule.Words;

/**
 * How much time is given, before it is known what it counts from: what a policy says and a plan writes down. Its text
 * is {@code AT_ONCE}, a term such as {@code 15WD}, or a day such as {@code 2021-10-31}; the last two may be followed by
 * {@code , PERMANENT}.
 *
 * @param kind what is asked for
 * @param term how long, if a length is given
 * @param date until when, if a day is given
 */
public record TimeLimit(DeadlineKind kind, Optional<Term> term, Optional<LocalDate> date) {
    private static final String PERMANENT = ", PERMANENT";

    /** @throws Refused if it is not immediate and has neither term nor date, or has more than it needs */
    public TimeLimit {
        Valid.parts(TimeLimit.class, kind, term, date);
        int given = (term.isPresent() ? 1 : 0) + (date.isPresent() ? 1 : 0);
        if (given != (kind == DeadlineKind.AT_ONCE ? 0 : 1)) {
            throw new Refused(Objection.by(CalendarRule.LIMIT_WHOLE)
                    .with("kind", kind)
                    .with("term", term.map(Term::toString).orElse("-"))
                    .with("date", date.map(LocalDate::toString).orElse("-")));
        }
        date.ifPresent(Day::inReach);
    }

    public static TimeLimit atOnce() {
        return new TimeLimit(DeadlineKind.AT_ONCE, Optional.empty(), Optional.empty());
    }

    public static TimeLimit of(Term term) {
        return new TimeLimit(DeadlineKind.BY_DATE, Optional.of(term), Optional.empty());
    }

    public static TimeLimit by(LocalDate date) {
        return new TimeLimit(DeadlineKind.BY_DATE, Optional.empty(), Optional.of(date));
    }

    /**
     * The same limit, and after it kept up for good.
     *
     * @throws Refused if it is immediate: then say by which day it is first done
     */
    public TimeLimit thenPermanent() {
        return new TimeLimit(DeadlineKind.BY_DATE_THEN_PERMANENT, term, date);
    }

    /**
     * The last day that this limit sets when it counts from an event on a day: that day itself if it is due at once.
     *
     * @throws Refused if working days are needed of a year without a calendar
     */
    public LocalDate lastDayAfter(LocalDate event, WorkingCalendar calendar) {
        return term.isPresent() ? term.get().lastDayAfter(event, calendar) : date.orElse(event);
    }

    /**
     * The limit that a text means.
     *
     * @throws Refused if it cannot be read, or names a day that does not exist
     */
    public static TimeLimit parse(String text) {
        if (text.equals(DeadlineKind.AT_ONCE.name())) {
            return atOnce();
        }
        boolean permanent = text.endsWith(PERMANENT);
        TimeLimit limit = ofText(permanent ? text.substring(0, text.length() - PERMANENT.length()) : text);
        return permanent ? limit.thenPermanent() : limit;
    }

    private static TimeLimit ofText(String text) {
        if (text.endsWith("D") || text.endsWith("M")) {
            return of(Term.parse(text));
        }
        if (text.contains("-") || text.endsWith("日")) {
            return by(Day.parse(text));
        }
        throw new Refused(Objection.by(CalendarRule.LIMIT_READABLE).with("found", Day.shortened(text)));
    }

    /** The limit in words: 15个工作日, 2021年10月31日前. */
    public String in(Locale locale) {
        String limit = term.map(length -> length.in(locale))
                .or(() -> date.map(day -> Phrase.BY_DAY.in(locale, Map.of("day", Day.in(locale, day)))))
                .orElseGet(() -> Words.of(kind, locale));
        return kind == DeadlineKind.BY_DATE_THEN_PERMANENT
                ? Phrase.THEN_PERMANENT.in(locale, Map.of("limit", limit))
                : limit;
    }

    /** The text that {@link #parse} reads. */
    @Override
    public String toString() {
        String limit =
                term.map(Term::toString).or(() -> date.map(LocalDate::toString)).orElseGet(kind::name);
        return kind == DeadlineKind.BY_DATE_THEN_PERMANENT ? limit + PERMANENT : limit;
    }
}
