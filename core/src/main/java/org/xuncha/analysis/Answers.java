package org.xuncha.analysis;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.xuncha.calendar.WorkingCalendar;
import org.xuncha.policy.Policy;
import org.xuncha.preparation.Preparation;
import org.xuncha.preparation.QuestionStanding;
import org.xuncha.preparation.Standing;

/**
 * How the preparatory questions of a round stand at the end of a day. The standings are kept apart; together they are
 * all questions.
 *
 * @param standings a figure for every standing, all of the same cohort
 * @param daysLate how many days late each question is that was answered late or is overdue
 */
public record Answers(Map<Standing, Figure<AskedQuestion>> standings, NavigableMap<AskedQuestion, Long> daysLate) {
    public Answers {
        standings = Collections.unmodifiableMap(new EnumMap<>(standings));
        daysLate = Collections.unmodifiableNavigableMap(new TreeMap<>(daysLate));
    }

    /**
     * How the questions stand at the end of a day.
     *
     * @throws org.xuncha.rule.Refused if working days are needed of a year without a calendar
     */
    public static Answers on(
            LocalDate day, Collection<Preparation> preparations, Policy policy, WorkingCalendar calendar) {
        Map<Standing, NavigableSet<AskedQuestion>> byStanding = new EnumMap<>(Standing.class);
        NavigableSet<AskedQuestion> all = new TreeSet<>();
        NavigableMap<AskedQuestion, Long> late = new TreeMap<>();
        for (Preparation preparation : preparations) {
            for (QuestionStanding one : preparation.on(day, policy, calendar)) {
                AskedQuestion question = new AskedQuestion(preparation.area(), one.question());
                byStanding
                        .computeIfAbsent(one.standing(), standing -> new TreeSet<>())
                        .add(question);
                all.add(question);
                if (one.daysLate() > 0) {
                    late.put(question, one.daysLate());
                }
            }
        }
        Map<Standing, Figure<AskedQuestion>> figures = new EnumMap<>(Standing.class);
        for (Standing standing : Standing.values()) {
            figures.put(
                    standing,
                    Figure.of(
                            Phrase.label(standing),
                            Phrase.QUESTIONS.label(),
                            Unit.QUESTION,
                            byStanding.getOrDefault(standing, new TreeSet<>()),
                            all));
        }
        return new Answers(figures, late);
    }

    /** The figure of one standing. */
    public Figure<AskedQuestion> of(Standing standing) {
        return Objects.requireNonNull(standings.get(standing));
    }
}
