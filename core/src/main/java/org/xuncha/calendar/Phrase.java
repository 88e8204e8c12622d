package org.xuncha.calendar;

import java.util.Locale;
import java.util.Map;
import org.xuncha.rule.Label;
import org.xuncha.rule.Words;

/** The pieces of which this room's sentences are made; facts fill their holes. */
enum Phrase {
    /** Why a day is closed: {name} is the holiday. */
    CLOSED_FOR,
    /** 1 day. */
    ONE_DAY,
    /** {n} days. */
    DAYS,
    /** 1 working day. */
    ONE_WORKING_DAY,
    /** {n} working days. */
    WORKING_DAYS,
    /** 1 month. */
    ONE_MONTH,
    /** {n} months. */
    MONTHS,
    /** Follows a {term} that moves off a closed day. */
    OR_NEXT_WORKING_DAY,
    /** Follows a {limit} that is kept for good. */
    THEN_PERMANENT,
    /** A limit that is a day: by {day}. */
    BY_DAY,
    /** A deadline of a {term} from {event} on {day}, ending on {due}. */
    DUE_BY_TERM,
    /** A deadline set as a date. */
    DUE_BY_DATE,
    /** A deadline to act at once. */
    DUE_AT_ONCE,
    /** The last day counted {day} is closed, {why}, and the deadline moves to {due}. */
    MOVED,
    /** Holidays {names} that were not counted. */
    HOLIDAYS_LEFT_OUT,
    /** Make-up days {days} that were counted. */
    MAKE_UP_DAYS_COUNTED,
    /** Extended by {approver} on {decided} from {before} to {after}, for {reason}. */
    EXTENDED,
    /** Suspended from {from} because of {cause}. */
    SUSPENDED,
    /** Resumed on {on} because of {cause} after {days}, now ending on {after}. */
    RESUMED,
    /** Stands between the parts of a sentence. */
    BETWEEN,
    /** Ends a sentence. */
    STOP;

    String in(Locale locale, Map<String, Object> facts) {
        return Words.of(this, facts, locale);
    }

    String in(Locale locale) {
        return Words.of(this, locale);
    }

    /** A number of days or months in words. */
    static String count(TermUnit unit, long n, Locale locale) {
        Phrase phrase = switch (unit) {
            case DAY -> n == 1 ? ONE_DAY : DAYS;
            case WORKING_DAY -> n == 1 ? ONE_WORKING_DAY : WORKING_DAYS;
            case MONTH -> n == 1 ? ONE_MONTH : MONTHS;
        };
        return phrase.in(locale, Map.of("n", n));
    }

    /** A constant's text in both languages. */
    static Label label(Enum<?> constant, Map<String, Object> facts) {
        return new Label(Words.of(constant, facts, Locale.CHINESE), Words.of(constant, facts, Locale.ENGLISH));
    }
}
