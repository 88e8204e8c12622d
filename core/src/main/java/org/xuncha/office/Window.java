package org.xuncha.office;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.xuncha.cooperation.Passage;
import org.xuncha.evaluation.Evaluation;
import org.xuncha.evaluation.EvaluationResult;
import org.xuncha.evaluation.EvaluationStep;
import org.xuncha.lists.Paper;
import org.xuncha.organisation.Actor;
import org.xuncha.organisation.AreaCode;
import org.xuncha.preparation.Preparation;
import org.xuncha.problem.Move;
import org.xuncha.problem.Problem;
import org.xuncha.problem.ProblemId;
import org.xuncha.record.RoundId;
import org.xuncha.round.Round;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Verdict;
import org.xuncha.storage.ProblemCursor;
import org.xuncha.storage.ProblemOrder;
import org.xuncha.storage.ProblemQuery;
import org.xuncha.storage.ProblemRow;
import org.xuncha.storage.Seeing;
import org.xuncha.storage.Sight;
import org.xuncha.storage.SightRule;
import org.xuncha.storage.SightRules;
import org.xuncha.storage.Tally;
import org.xuncha.systemic.SystemicId;
import org.xuncha.systemic.SystemicProblem;
import org.xuncha.warning.Letters;
import org.xuncha.warning.PermittedLetter;
import org.xuncha.warning.Receiver;
import org.xuncha.warning.Warning;

/**
 * A round as one actor may see it: the door for a host that shows it to people. His sight is worked out anew for every
 * question, in the same transaction, so that a recusal, an authorisation or a phase counts from the moment it is
 * recorded. The round and the sight that a query bears are replaced by the window's.
 */
public final class Window {
    private final Office office;
    private final RoundId round;
    private final Actor asker;

    Window(Office office, RoundId round, Actor asker) {
        this.office = office;
        this.round = round;
        this.asker = asker;
    }

    /** What he may see. */
    public Sight sight() {
        return office.read(this::sight);
    }

    /** A problem, or none if there is none or he may not see it. */
    public Optional<Problem> problem(ProblemId problem) {
        return shown(shown -> shown.problem(problem));
    }

    /** Whether he may begin a problem of an area now; see {@link Office#mayDraft}. */
    public Verdict mayDraft(AreaCode area) {
        return shown(shown -> shown.mayDraft(area, asker, office.now()));
    }

    /** Everything that could be done to a problem, and whether he may do it now; see {@link Office#permitted}. */
    public Map<Move, Verdict> permitted(ProblemId problem) {
        return shown(shown -> shown.permitted(problem, asker, office.now()));
    }

    /** Problems that fit and that he may see, whole, in the order of their keys; see {@link Office#problems}. */
    public List<Problem> problems(ProblemQuery query, String after, int limit) {
        return shown(shown -> shown.problems(query.inRound(round), after, limit));
    }

    /** Problems that fit and that he may see, in the order of their keys; see {@link Office#rows}. */
    public List<ProblemRow> rows(ProblemQuery query, String after, int limit) {
        return office.read(desk -> desk.transaction().problems().page(seen(query, desk), after, limit));
    }

    /** The same in any order; see {@link Office#rows(ProblemQuery, ProblemCursor, int)}. */
    public List<ProblemRow> rows(ProblemQuery query, ProblemCursor from, int limit) {
        return office.read(desk -> desk.transaction().problems().page(seen(query, desk), from, limit));
    }

    /** Every problem that fits and that he may see, one by one, as of one instant; see {@link Office#eachRow}. */
    public void eachRow(ProblemQuery query, ProblemOrder order, Consumer<ProblemRow> taker) {
        office.read(desk -> {
            desk.transaction().problems().each(seen(query, desk), order, taker);
            return order;
        });
    }

    /** How many problems fit that he may see, by addressee, level, focus, field, status and outcome. */
    public List<Tally> count(ProblemQuery query) {
        return office.read(desk -> desk.transaction().problems().count(seen(query, desk)));
    }

    /** The same as it was at an instant; see {@link org.xuncha.storage.Problems#count(ProblemQuery, Instant)}. */
    public List<Tally> count(ProblemQuery query, Instant asOf) {
        return office.read(desk -> desk.transaction().problems().count(seen(query, desk), asOf));
    }

    /**
     * Why somebody may see a problem, or why not. It is answered to those who may see the problem themselves; to everybody
     * else the answer is the same whether there is such a problem or not.
     */
    public Seeing why(ProblemId problem, Actor about) {
        return office.read(desk -> {
            Optional<ProblemRow> row = desk.transaction().problems().find(problem.in(round), sight(desk));
            Surroundings around = new Surroundings(round, desk);
            Round opened = around.round();
            return row.isEmpty() || opened == null
                    ? new Seeing(false, Objection.by(SightRule.NOT_TOLD).with("asker", asker.person()))
                    : SightRules.why(row.get(), about, opened, around.staffing(), today(opened));
        });
    }

    /** The preparatory questions of an organisation, or none if it has none or he may not see them. */
    public Optional<Preparation> preparation(AreaCode area) {
        return shown(shown -> shown.preparation(area));
    }

    /** The preparatory questions that he may see, in the order of their areas. */
    public List<Preparation> preparations() {
        return shown(Shown::preparations);
    }

    /** The paper of a number, or none if none was issued or he may not see it. */
    public Optional<Paper> paper(String number) {
        return shown(shown -> shown.paper(number));
    }

    /** The papers that he may see, in the order of their numbers. */
    public List<Paper> papers() {
        return shown(Shown::papers);
    }

    /** The passages that he may see, in the order of their identities; see {@link SightRules#passages}. */
    public List<Passage> passages() {
        return office.read(desk -> {
            Surroundings around = new Surroundings(round, desk);
            Round opened = around.round();
            return opened == null
                    ? List.of()
                    : desk.all(round, "PASSAGE", Crafts.PASSAGE).stream()
                            .filter(SightRules.passages(asker, opened, around.staffing(), today(opened)))
                            .toList();
        });
    }

    /** The letters about an addressee's problems; see {@link Office#letters}. */
    public Optional<Letters> letters(AreaCode addressee) {
        return shown(shown -> shown.letters(addressee));
    }

    /** Which colours a problem has now; see {@link Office#warnings(RoundId, ProblemId, Sight)}. */
    public List<Warning> warnings(ProblemId problem) {
        return shown(shown -> shown.warnings(problem, office.now()));
    }

    /** Every letter, and whether he may issue it on a problem now; see {@link Office#permittedLetters}. */
    public List<PermittedLetter> permittedLetters(ProblemId problem) {
        return shown(shown -> shown.permittedLetters(problem, asker, office.now()));
    }

    /** Who receives a letter of a step if it is issued now; see {@link Office#receivers}. */
    public Set<Receiver> receivers(String ladder, String step, Set<ProblemId> problems) {
        return shown(shown -> shown.receivers(ladder, step, problems, office.now()));
    }

    /** The systemic problems that he may see, in the order of their keys. */
    public List<SystemicProblem> systemicProblems() {
        return shown(Shown::systemicProblems);
    }

    /** A systemic problem, or none if there is none or he may not see it. */
    public Optional<SystemicProblem> systemicProblem(SystemicId systemic) {
        return shown(shown -> shown.systemicProblem(systemic));
    }

    /** Everything that could be done to put a systemic problem right, and whether he may do it now. */
    public Map<Move, Verdict> permitted(SystemicId systemic) {
        return shown(shown -> shown.permitted(systemic, asker, office.now()));
    }

    /** Which colours a systemic problem has now. */
    public List<Warning> warnings(SystemicId systemic) {
        return shown(shown -> shown.warnings(systemic, office.now()));
    }

    /** The evaluation of an organisation's rectification, or none if it was not rated or he may not see it. */
    public Optional<Evaluation> evaluation(AreaCode area) {
        return shown(shown -> shown.evaluation(area));
    }

    /** What its ratings come to so far; see {@link Office#evaluationResult}. */
    public Optional<EvaluationResult> evaluationResult(AreaCode area) {
        return shown(shown -> shown.evaluationResult(area));
    }

    /** Every kind of act on the evaluation, and whether he may do it now; see {@link Office#permittedEvaluation}. */
    public Map<EvaluationStep, Verdict> permittedEvaluation(AreaCode area) {
        return shown(shown -> shown.permittedEvaluation(area, asker, office.now()));
    }

    private <T> T shown(Function<Shown, T> question) {
        return office.read(desk -> question.apply(new Shown(desk, round, sight(desk))));
    }

    private ProblemQuery seen(ProblemQuery query, Desk desk) {
        return query.inRound(round).seenWith(sight(desk));
    }

    private Sight sight(Desk desk) {
        Surroundings around = new Surroundings(round, desk);
        Round opened = around.round();
        return opened == null ? Sight.NOTHING : SightRules.of(asker, opened, around.staffing(), today(opened));
    }

    private LocalDate today(Round opened) {
        return LocalDate.ofInstant(office.now(), opened.policy().zone());
    }
}
