package org.xuncha.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.xuncha.rule.Label;

/** Puts the sentence together in which a deadline explains itself. */
final class DeadlineSentence {
    private final Deadline deadline;
    private final Locale locale;
    private final List<String> parts = new ArrayList<>();

    private DeadlineSentence(Deadline deadline, Locale locale) {
        this.deadline = deadline;
        this.locale = locale;
    }

    static String of(Deadline deadline, Locale locale) {
        DeadlineSentence sentence = new DeadlineSentence(deadline, locale);
        sentence.origin();
        sentence.countedDays();
        sentence.moved();
        sentence.changes();
        return String.join(Phrase.BETWEEN.in(locale), sentence.parts) + Phrase.STOP.in(locale);
    }

    private void origin() {
        TimeLimit limit = deadline.limit();
        Phrase phrase = limit.term().isPresent()
                ? Phrase.DUE_BY_TERM
                : limit.date().isPresent() ? Phrase.DUE_BY_DATE : Phrase.DUE_AT_ONCE;
        String origin = phrase.in(
                locale,
                Map.of(
                        "day", day(deadline.anchor().on()),
                        "event", deadline.anchor().event(),
                        "term",
                                limit.term()
                                        .map(term -> Phrase.count(term.unit(), term.length(), locale))
                                        .orElse(""),
                        "due", day(deadline.countedOriginal())));
        parts.add(
                deadline.kind() == DeadlineKind.BY_DATE_THEN_PERMANENT
                        ? Phrase.THEN_PERMANENT.in(locale, Map.of("limit", origin))
                        : origin);
    }

    private void countedDays() {
        if (!deadline.countsWorkingDays()) {
            return;
        }
        LocalDate first = deadline.anchor().on().plusDays(1);
        List<Label> holidays = deadline.calendar().holidaysWithin(first, deadline.original());
        if (!holidays.isEmpty()) {
            parts.add(Phrase.HOLIDAYS_LEFT_OUT.in(locale, Map.of("names", holidays)));
        }
        List<String> makeUps = deadline.calendar().makeUpsWithin(first, deadline.original()).stream()
                .map(this::day)
                .toList();
        if (!makeUps.isEmpty()) {
            parts.add(Phrase.MAKE_UP_DAYS_COUNTED.in(locale, Map.of("days", makeUps)));
        }
    }

    private void moved() {
        LocalDate counted = deadline.countedOriginal();
        if (!counted.equals(deadline.original())) {
            parts.add(Phrase.MOVED.in(
                    locale,
                    Map.of(
                            "day", day(counted),
                            "why", deadline.calendar().why(counted),
                            "due", day(deadline.original()))));
        }
    }

    private void changes() {
        LocalDate from = deadline.anchor().on();
        for (DeadlineStep step : deadline.history()) {
            if (step.change() instanceof Extension extension) {
                extended(extension, step);
            } else if (step.change() instanceof Suspension suspension) {
                from = suspension.from();
                parts.add(Phrase.SUSPENDED.in(
                        locale,
                        Map.of("approver", suspension.approver(), "from", day(from), "cause", suspension.cause())));
            } else if (step.change() instanceof Resumption resumption) {
                resumed(resumption, from, step);
            }
        }
    }

    private void extended(Extension extension, DeadlineStep step) {
        parts.add(Phrase.EXTENDED.in(
                locale,
                Map.of(
                        "approver", extension.approver(),
                        "reason", extension.reason(),
                        "decided", day(extension.decidedOn()),
                        "before", day(step.before()),
                        "after", day(step.after()))));
    }

    private void resumed(Resumption resumption, LocalDate from, DeadlineStep step) {
        TermUnit unit = deadline.countsWorkingDays() ? TermUnit.WORKING_DAY : TermUnit.DAY;
        parts.add(Phrase.RESUMED.in(
                locale,
                Map.of(
                        "approver", resumption.approver(),
                        "on", day(resumption.on()),
                        "cause", resumption.cause(),
                        "days", Phrase.count(unit, deadline.daysSuspended(from, resumption.on()), locale),
                        "after", day(step.after()))));
    }

    private String day(LocalDate day) {
        return Day.in(locale, day);
    }
}
