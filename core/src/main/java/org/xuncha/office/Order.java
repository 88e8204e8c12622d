package org.xuncha.office;

import org.xuncha.cooperation.Passage;
import org.xuncha.cooperation.PassageAct;
import org.xuncha.cooperation.PassageId;
import org.xuncha.evaluation.Evaluation;
import org.xuncha.evaluation.EvaluationAct;
import org.xuncha.lists.Paper;
import org.xuncha.lists.PaperAct;
import org.xuncha.organisation.AreaCode;
import org.xuncha.preparation.Preparation;
import org.xuncha.preparation.PreparationAct;
import org.xuncha.problem.Problem;
import org.xuncha.problem.ProblemAct;
import org.xuncha.problem.ProblemId;
import org.xuncha.record.Act;
import org.xuncha.record.Mandate;
import org.xuncha.record.RoundId;
import org.xuncha.record.Subject;
import org.xuncha.rectification.RectificationAct;
import org.xuncha.round.Round;
import org.xuncha.round.RoundAct;
import org.xuncha.round.SealAct;
import org.xuncha.round.Seals;
import org.xuncha.staffing.Staffing;
import org.xuncha.staffing.StaffingAct;
import org.xuncha.systemic.SystemicAct;
import org.xuncha.systemic.SystemicId;
import org.xuncha.systemic.SystemicProblem;
import org.xuncha.warning.LetterAct;
import org.xuncha.warning.Letters;

/**
 * One request to act: to what, what, and under which mandate.
 *
 * @param <S> what stands afterwards
 */
public final class Order<S> {
    private final Ordered<S, ?> ordered;

    private Order(Ordered<S, ?> ordered) {
        this.ordered = ordered;
    }

    private static <S, A extends Act> Order<S> of(Subject subject, Craft<S, A> craft, A act, Mandate by) {
        return new Order<>(new Ordered<>(subject, craft, act, by));
    }

    /** To do something to a round. */
    public static Order<Round> on(RoundId round, RoundAct act, Mandate by) {
        return of(Round.subject(round), Crafts.ROUND, act, by);
    }

    /** To do something to the staffing of a round. */
    public static Order<Staffing> on(RoundId round, StaffingAct act, Mandate by) {
        return of(Staffing.subject(round), Crafts.STAFFING, act, by);
    }

    /** To do something to the preparatory questions of an inspected organisation. */
    public static Order<Preparation> on(RoundId round, AreaCode area, PreparationAct act, Mandate by) {
        return of(Preparation.subject(round, area), Crafts.PREPARATION, act, by);
    }

    /** To do something to a problem up to its feedback. */
    public static Order<Problem> on(RoundId round, ProblemId problem, ProblemAct act, Mandate by) {
        return of(problem.in(round), Crafts.PROBLEM, act, by);
    }

    /** To do something to put a problem right. */
    public static Order<Problem> on(RoundId round, ProblemId problem, RectificationAct act, Mandate by) {
        return of(problem.in(round), Crafts.PROBLEM, act, by);
    }

    /** To do something to the paper of a number. */
    public static Order<Paper> on(RoundId round, String number, PaperAct act, Mandate by) {
        return of(Paper.subject(round, number), Crafts.PAPER, act, by);
    }

    /** To do something to what passes between two bodies. */
    public static Order<Passage> on(RoundId round, PassageId passage, PassageAct act, Mandate by) {
        return of(Passage.subject(round, passage), Crafts.PASSAGE, act, by);
    }

    /** To seal a round. Only the archive knows what a seal covers. */
    static Order<Seals> on(RoundId round, SealAct act, Mandate by) {
        return of(Seals.subject(round), Crafts.SEAL, act, by);
    }

    /** To do something to the letters about an addressee's problems. */
    public static Order<Letters> on(RoundId round, AreaCode addressee, LetterAct act, Mandate by) {
        return of(Letters.subject(round, addressee), Crafts.LETTERS, act, by);
    }

    /** To lift problems, or to do something to what was lifted. */
    public static Order<SystemicProblem> on(RoundId round, SystemicId systemic, SystemicAct act, Mandate by) {
        return of(systemic.in(round), Crafts.SYSTEMIC, act, by);
    }

    /** To do something to put a systemic problem right. */
    public static Order<SystemicProblem> on(RoundId round, SystemicId systemic, RectificationAct act, Mandate by) {
        return of(systemic.in(round), Crafts.SYSTEMIC, act, by);
    }

    /** To do something to the evaluation of an inspected organisation's rectification. */
    public static Order<Evaluation> on(RoundId round, AreaCode area, EvaluationAct act, Mandate by) {
        return of(Evaluation.subject(round, area), Crafts.EVALUATION, act, by);
    }

    /** To what something is to be done. */
    public Subject subject() {
        return ordered.subject();
    }

    /** What is to be done. */
    public Act act() {
        return ordered.act();
    }

    /** In whose name and why. */
    public Mandate by() {
        return ordered.by();
    }

    Answer<S> carryOut(Desk desk) {
        return desk.carryOut(this, ordered);
    }

    record Ordered<S, A extends Act>(Subject subject, Craft<S, A> craft, A act, Mandate by) {}
}
