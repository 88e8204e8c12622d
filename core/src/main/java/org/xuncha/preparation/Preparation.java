package org.xuncha.preparation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.xuncha.calendar.AnchorEvent;
import org.xuncha.calendar.Deadline;
import org.xuncha.calendar.TimeLimit;
import org.xuncha.calendar.WorkingCalendar;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.PersonId;
import org.xuncha.policy.Policy;
import org.xuncha.preparation.PreparationAct.AnswerQuestion;
import org.xuncha.preparation.PreparationAct.AskQuestions;
import org.xuncha.preparation.PreparationAct.DismissQuestion;
import org.xuncha.preparation.PreparationAct.DrawUpQuestions;
import org.xuncha.preparation.PreparationAct.SupplementAnswer;
import org.xuncha.record.Entry;
import org.xuncha.record.RoundId;
import org.xuncha.record.Subject;

/**
 * The preparatory questions of one inspected organisation as their record adds up to them.
 *
 * @param area the area of the organisation
 * @param questions the list, in its order
 * @param secretary to whom it was put, or empty
 * @param asked when it was put to him, or empty
 * @param answers the answers, in the order in which they came
 * @param supplements what was added to answers, in the order in which it came
 * @param dismissed when each dismissed question was dismissed
 */
public record Preparation(
        AreaCode area,
        List<PreparatoryQuestion> questions,
        Optional<PersonId> secretary,
        Optional<Instant> asked,
        List<Answer> answers,
        List<Answer> supplements,
        Map<QuestionId, Instant> dismissed) {
    public Preparation {
        questions = List.copyOf(questions);
        answers = List.copyOf(answers);
        supplements = List.copyOf(supplements);
        dismissed = Map.copyOf(dismissed);
    }

    /** The subject under which the record of an organisation's questions is kept. */
    public static Subject subject(RoundId round, AreaCode area) {
        return new Subject(round, "PREPARATION", area.value());
    }

    /** The preparation after one more entry of its record; {@code before} is null for the first. */
    public static Preparation after(@Nullable Preparation before, Entry<PreparationAct> entry) {
        PreparationAct act = entry.act();
        Instant at = entry.stamp().at();
        PersonId by = entry.stamp().actor().person();
        if (act instanceof DrawUpQuestions list) {
            return new Preparation(
                    AreaCode.of(entry.line().subject().key()),
                    list.questions(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    Map.of());
        }
        if (before == null) {
            throw new IllegalStateException("a preparation begins with its list, not with " + act.name());
        }
        if (act instanceof AskQuestions ask) {
            return before.asked(ask.secretary(), at);
        }
        if (act instanceof AnswerQuestion answer) {
            return before.answered(new Answer(answer.question(), answer.text(), by, at));
        }
        if (act instanceof SupplementAnswer more) {
            return before.supplemented(new Answer(more.question(), more.text(), by, at));
        }
        return before.dismissed(((DismissQuestion) act).question(), at);
    }

    private Preparation asked(PersonId whom, Instant at) {
        return new Preparation(area, questions, Optional.of(whom), Optional.of(at), answers, supplements, dismissed);
    }

    private Preparation answered(Answer answer) {
        return new Preparation(area, questions, secretary, asked, with(answers, answer), supplements, dismissed);
    }

    private Preparation supplemented(Answer more) {
        return new Preparation(area, questions, secretary, asked, answers, with(supplements, more), dismissed);
    }

    private Preparation dismissed(QuestionId question, Instant at) {
        Map<QuestionId, Instant> more = new TreeMap<>(dismissed);
        more.put(question, at);
        return new Preparation(area, questions, secretary, asked, answers, supplements, more);
    }

    private static List<Answer> with(List<Answer> before, Answer one) {
        List<Answer> more = new ArrayList<>(before);
        more.add(one);
        return more;
    }

    public Optional<PreparatoryQuestion> question(QuestionId id) {
        return questions.stream().filter(question -> question.id().equals(id)).findFirst();
    }

    /** The answer to a question, or none. */
    public Optional<Answer> answer(QuestionId id) {
        return answers.stream().filter(answer -> answer.question().equals(id)).findFirst();
    }

    /**
     * Until when the list is to be answered, and why until then; none while it was not asked.
     *
     * @throws org.xuncha.rule.Refused if working days are needed of a year without a calendar
     */
    public Optional<Deadline> deadline(Policy policy, WorkingCalendar calendar) {
        return asked.map(at -> deadline(day(at, policy), policy, calendar));
    }

    static Deadline deadline(LocalDate asked, Policy policy, WorkingCalendar calendar) {
        return Deadline.of(
                AnchorEvent.QUESTIONS_ISSUED.on(asked),
                TimeLimit.of(policy.preparation().answer()),
                calendar);
    }

    /**
     * How every question stood at the end of a day, in the order of the list. What was done later does not count.
     *
     * @throws org.xuncha.rule.Refused if working days are needed of a year without a calendar
     */
    public List<QuestionStanding> on(LocalDate day, Policy policy, WorkingCalendar calendar) {
        Optional<Deadline> deadline = deadline(policy, calendar)
                .filter(due -> !day.isBefore(due.anchor().on()));
        return questions.stream()
                .map(question -> deadline.map(due -> standing(question.id(), day, due, policy))
                        .orElseGet(() -> new QuestionStanding(question.id(), Standing.NOT_ASKED, 0)))
                .toList();
    }

    private QuestionStanding standing(QuestionId id, LocalDate day, Deadline deadline, Policy policy) {
        Optional<LocalDate> answered =
                answer(id).map(answer -> day(answer.at(), policy)).filter(when -> !when.isAfter(day));
        if (answered.isPresent()) {
            return answered.map(deadline::isOverdueOn).orElseThrow()
                    ? new QuestionStanding(id, Standing.ANSWERED_LATE, -deadline.daysLeftOn(answered.get()))
                    : new QuestionStanding(id, Standing.ANSWERED_IN_TIME, 0);
        }
        Instant dropped = dismissed.get(id);
        if (dropped != null && !day(dropped, policy).isAfter(day)) {
            return new QuestionStanding(id, Standing.DISMISSED, 0);
        }
        return deadline.isOverdueOn(day)
                ? new QuestionStanding(id, Standing.OVERDUE, -deadline.daysLeftOn(day))
                : new QuestionStanding(id, Standing.OPEN, 0);
    }

    private static LocalDate day(Instant at, Policy policy) {
        return LocalDate.ofInstant(at, policy.zone());
    }
}
