package org.xuncha.preparation;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xuncha.calendar.WorkingCalendar;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.Party;
import org.xuncha.preparation.PreparationAct.AnswerQuestion;
import org.xuncha.preparation.PreparationAct.AskQuestions;
import org.xuncha.preparation.PreparationAct.DismissQuestion;
import org.xuncha.preparation.PreparationAct.DrawUpQuestions;
import org.xuncha.preparation.PreparationAct.SupplementAnswer;
import org.xuncha.record.Stamp;
import org.xuncha.round.Phase;
import org.xuncha.round.Round;
import org.xuncha.round.RoundRules;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Refused;
import org.xuncha.rule.Verdict;

/** What may be done to preparatory questions. Pure functions. */
public final class PreparationRules {
    private static final Set<Party> DRAWERS = Set.of(Party.INSPECTION_OFFICE, Party.TEAM_LEADER, Party.TEAM_MEMBER);
    private static final Set<Party> ASKERS = Set.of(Party.INSPECTION_OFFICE, Party.TEAM_LEADER);

    private PreparationRules() {}

    /**
     * Whether an act may be done. An answer is never refused for being late.
     *
     * @param before what stands, or null if no list was drawn up yet
     * @param area the area of the organisation whose list it is
     * @param round the round, or null if it was not opened yet
     * @param calendar the working days from which the time to answer follows
     */
    public static Verdict judge(
            @Nullable Preparation before,
            AreaCode area,
            PreparationAct act,
            Stamp stamp,
            @Nullable Round round,
            WorkingCalendar calendar) {
        Verdict phase = RoundRules.inPhase(round, Phase.PREPARATION, act.name());
        if (round == null || !phase.isAccepted()) {
            return phase;
        }
        if (act instanceof DrawUpQuestions list) {
            return RoundRules.mayAct(round.policy(), stamp, DRAWERS).and(drawingUp(before, area, list, round));
        }
        if (before == null) {
            return Verdict.of(Objection.by(PreparationRule.LIST_DRAWN_UP).with("act", act.name()));
        }
        if (act instanceof AskQuestions) {
            return RoundRules.mayAct(round.policy(), stamp, ASKERS).and(asking(before, stamp, round, calendar));
        }
        if (act instanceof DismissQuestion dismiss) {
            return RoundRules.mayAct(round.policy(), stamp, ASKERS)
                    .and(asked(before, dismiss.question()).then(() -> standing(before, dismiss.question(), round)));
        }
        Verdict by = answeredByTheAsked(area, stamp, round);
        if (act instanceof AnswerQuestion answer) {
            return by.and(answering(before, answer.question(), round));
        }
        return by.and(supplementing(before, ((SupplementAnswer) act).question()));
    }

    private static Verdict drawingUp(@Nullable Preparation before, AreaCode area, DrawUpQuestions list, Round round) {
        Verdict verdict = RoundRules.isObject(round, area)
                .and(Verdict.require(
                        before == null,
                        () -> Objection.by(PreparationRule.LIST_ONCE).with("area", area)));
        Set<QuestionId> seen = new HashSet<>();
        for (PreparatoryQuestion question : list.questions()) {
            verdict = verdict.and(Verdict.require(
                            seen.add(question.id()),
                            () -> Objection.by(PreparationRule.QUESTION_ONCE)
                                    .with("area", area)
                                    .with("question", question.id())))
                    .and(round.policy().focus().knows(question.focus(), question.field()));
        }
        return verdict;
    }

    private static Verdict asking(Preparation before, Stamp stamp, Round round, WorkingCalendar calendar) {
        if (before.asked().isPresent()) {
            return Verdict.of(Objection.by(PreparationRule.ASKED_ONCE)
                    .with("area", before.area())
                    .with(
                            "asked",
                            before.asked().get().atZone(round.policy().zone()).toLocalDate()));
        }
        try {
            Preparation.deadline(stamp.day(round.policy().zone()), round.policy(), calendar);
            return Verdict.accepted();
        } catch (Refused yearWithoutCalendar) {
            return Verdict.of(yearWithoutCalendar.objections());
        }
    }

    private static Verdict answeredByTheAsked(AreaCode area, Stamp stamp, Round round) {
        return RoundRules.mayAct(round.policy(), stamp, Set.of(Party.inspected(area.level())))
                .and(Verdict.require(
                        stamp.actor().area().equals(area),
                        () -> Objection.by(PreparationRule.ANSWERED_BY_THE_ASKED)
                                .with("area", area)
                                .with("found", stamp.actor().area())));
    }

    private static Verdict answering(Preparation before, QuestionId id, Round round) {
        return asked(before, id)
                .then(() -> standing(before, id, round))
                .and(Verdict.require(
                        before.answer(id).isEmpty(),
                        () -> Objection.by(PreparationRule.ANSWERED_ONCE)
                                .with("question", id)
                                .with(
                                        "answered",
                                        before.answer(id)
                                                .orElseThrow()
                                                .at()
                                                .atZone(round.policy().zone())
                                                .toLocalDate())));
    }

    private static Verdict supplementing(Preparation before, QuestionId id) {
        return asked(before, id)
                .then(() -> Verdict.require(
                        before.answer(id).isPresent(),
                        () -> Objection.by(PreparationRule.ANSWERED).with("question", id)));
    }

    private static Verdict asked(Preparation before, QuestionId id) {
        return Verdict.require(
                        before.question(id).isPresent(),
                        () -> Objection.by(PreparationRule.QUESTION_KNOWN)
                                .with("area", before.area())
                                .with("question", id))
                .and(Verdict.require(
                        before.asked().isPresent(),
                        () -> Objection.by(PreparationRule.ASKED).with("area", before.area())));
    }

    private static Verdict standing(Preparation before, QuestionId id, Round round) {
        return Verdict.of(Optional.ofNullable(before.dismissed().get(id))
                .map(at -> Objection.by(PreparationRule.NOT_DISMISSED)
                        .with("question", id)
                        .with("dismissed", at.atZone(round.policy().zone()).toLocalDate()))
                .orElse(null));
    }
}
