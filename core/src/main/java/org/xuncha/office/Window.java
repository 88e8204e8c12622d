package org.xuncha.office;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
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
import org.xuncha.rule.Verdict;
import org.xuncha.staffing.Staffing;
import org.xuncha.staffing.StaffingReport;
import org.xuncha.storage.ProblemCursor;
import org.xuncha.storage.ProblemFile;
import org.xuncha.storage.ProblemOrder;
import org.xuncha.storage.ProblemQuery;
import org.xuncha.storage.ProblemRow;
import org.xuncha.storage.Problems;
import org.xuncha.storage.Seeing;
import org.xuncha.storage.Sight;
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
    private final Viewpoint viewpoint;

    Window(Office office, Viewpoint viewpoint) {
        this.office = office;
        this.viewpoint = viewpoint;
    }

    /**
     * The same round before the same actor by a sight that the host answers for, instead of the sight that the rules give
     * him: what is asked for a report that is shown to many, or where the host knows less of him than he may see. What he
     * may do is still asked of himself, and so are facts of the staffing.
     */
    public Window seeing(Sight sight) {
        return new Window(office, new Viewpoint(viewpoint.round(), viewpoint.asker(), Optional.of(sight)));
    }

    /** What he may see. */
    public Sight sight() {
        return shown(Shown::sight);
    }

    /**
     * A problem, or none if there is none or he may not see it. By a sight that was given, once something was read or done
     * in the round through this office, it is one question to the store.
     */
    public Optional<Problem> problem(ProblemId problem) {
        Optional<Sight> given = viewpoint.given();
        if (given.isPresent()) {
            RoundId round = viewpoint.round();
            Optional<ProblemFile> file =
                    office.ask(transaction -> transaction.problems().file(problem.in(round), given.get()));
            Optional<Problem> known = file.flatMap(found -> office.folded(found, round));
            if (file.isEmpty() || known.isPresent()) {
                return known;
            }
        }
        return shown(shown -> shown.problem(problem));
    }

    /**
     * Whether he may begin a problem of an area now by drafting a working paper, or every reason why not, as far as that
     * does not depend on what the paper says.
     */
    public Verdict mayDraft(AreaCode area) {
        return shown(shown -> shown.mayDraft(area));
    }

    /**
     * Everything that could be done to a problem, and for each kind of act whether he may do it now, or every reason why
     * not, as far as that does not depend on what the act says. A user interface is built of this alone.
     *
     * @return empty if there is no such problem or he may not see it
     */
    public Map<Move, Verdict> permitted(ProblemId problem) {
        return shown(shown -> shown.permitted(problem));
    }

    /**
     * Problems that fit and that he may see, whole, in the order of their keys.
     *
     * @param after the key after which to begin; empty to begin at the first
     * @param limit how many at most, from 1
     */
    public List<Problem> problems(ProblemQuery query, String after, int limit) {
        return shown(shown -> shown.problems(query, after, limit));
    }

    /** What is looked up of problems that fit and that he may see, in the order of their keys; see {@link #problems}. */
    public List<ProblemRow> rows(ProblemQuery query, String after, int limit) {
        return rows(query, ProblemCursor.afterKey(after), limit);
    }

    /** The same in any order: the next page begins at {@link ProblemCursor#after} the last row of this one. */
    public List<ProblemRow> rows(ProblemQuery query, ProblemCursor from, int limit) {
        return asked(query, (problems, seen) -> problems.page(seen, from, limit));
    }

    /**
     * Gives the row of every problem that fits and that he may see, in an order, as all of them stand at one instant,
     * however long that takes and whatever is done meanwhile. Few are held at once. If the store fails on the way, no row
     * is given twice.
     *
     * @param taker must not use the office: it is called inside a transaction. What it throws ends all
     * @throws org.xuncha.storage.StorageFailure if the store cannot do its work
     */
    public void eachRow(ProblemQuery query, ProblemOrder order, Consumer<ProblemRow> taker) {
        shown(shown -> shown.asked(query, (problems, seen) -> {
            problems.each(seen, order, taker);
            return order;
        }));
    }

    /** How many problems fit that he may see, by addressee, level, focus, field, status and outcome. */
    public List<Tally> count(ProblemQuery query) {
        return asked(query, Problems::count);
    }

    /** How many fitted at an instant; see {@link Problems#count(ProblemQuery, Instant)}. */
    public List<Tally> count(ProblemQuery query, Instant asOf) {
        return asked(query, (problems, seen) -> problems.count(seen, asOf));
    }

    /**
     * Why somebody may see a problem, or why not. It is answered to those who may see the problem themselves; to everybody
     * else the answer is the same whether there is such a problem or not.
     */
    public Seeing why(ProblemId problem, Actor about) {
        return shown(shown -> shown.why(problem, about));
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

    /**
     * The passages that he may see, in the order of their identities; see {@link SightRules#passages}. By a sight that was
     * given, what he has to do with himself is not added.
     */
    public List<Passage> passages() {
        return shown(Shown::passages);
    }

    /** The letters about an addressee's problems, or none if there are none or he may not see them. */
    public Optional<Letters> letters(AreaCode addressee) {
        return shown(shown -> shown.letters(addressee));
    }

    /**
     * Which colours a problem has now, by each scheme of the policy, and why. Nothing of it is stored.
     *
     * @return a warning for each scheme that has a colour for it; empty if he may not see the problem, or it was not fed
     *     back
     * @throws org.xuncha.rule.Refused if working days are needed of a year without a calendar
     */
    public List<Warning> warnings(ProblemId problem) {
        return shown(shown -> shown.warnings(problem));
    }

    /**
     * Every letter of every ladder in the policy, in order, and whether he may issue it on a problem now, or every reason
     * why not.
     *
     * @return empty if there is no such problem or he may not see it
     */
    public List<PermittedLetter> permittedLetters(ProblemId problem) {
        return shown(shown -> shown.permittedLetters(problem));
    }

    /**
     * Who receives a letter of a step if it is issued on these problems now, as the policy names them; problems that he
     * may not see name nobody.
     *
     * @throws IllegalStateException if the round was not opened
     */
    public Set<Receiver> receivers(String ladder, String step, Set<ProblemId> problems) {
        return shown(shown -> shown.receivers(ladder, step, problems));
    }

    /** The systemic problems that he may see, in the order of their keys: those of whose addressees he sees what was fed
     * back. */
    public List<SystemicProblem> systemicProblems() {
        return shown(Shown::systemicProblems);
    }

    /** A systemic problem, or none if there is none or he may not see it. */
    public Optional<SystemicProblem> systemicProblem(SystemicId systemic) {
        return shown(shown -> shown.systemicProblem(systemic));
    }

    /**
     * Everything that could be done to put a systemic problem right, and for each kind of act whether he may do it now, or
     * every reason why not; see {@link #permitted(ProblemId)}.
     */
    public Map<Move, Verdict> permitted(SystemicId systemic) {
        return shown(shown -> shown.permitted(systemic));
    }

    /** Which colours a systemic problem has now, and why; see {@link #warnings(ProblemId)}. */
    public List<Warning> warnings(SystemicId systemic) {
        return shown(shown -> shown.warnings(systemic));
    }

    /** The evaluation of an organisation's rectification, or none if it was not rated or he may not see it. */
    public Optional<Evaluation> evaluation(AreaCode area) {
        return shown(shown -> shown.evaluation(area));
    }

    /** What its ratings come to so far, and why; empty while an element was rated by nobody. Nothing of it is stored. */
    public Optional<EvaluationResult> evaluationResult(AreaCode area) {
        return shown(shown -> shown.evaluationResult(area));
    }

    /**
     * Every kind of act on the evaluation of an organisation, and whether he may do it now, or every reason why not.
     *
     * @return empty if there is no such round or he may not see the organisation
     */
    public Map<EvaluationStep, Verdict> permittedEvaluation(AreaCode area) {
        return shown(shown -> shown.permittedEvaluation(area));
    }

    /**
     * The staffing as he may see it, or none if nothing is staffed yet. Facts that he may not see, such as those about the
     * kin of others, are left out: judge nothing by them, ask {@link #staffingReport}.
     */
    public Optional<Staffing> staffing() {
        return office.read(desk -> StaffingDesk.shown(desk, viewpoint.round(), viewpoint.asker()));
    }

    /**
     * Every person of the pool against every team, with all reasons: judged by all facts, told without those that he may
     * not see.
     *
     * @param day the day on which they would serve
     * @param known by what was known on which day; today's date for all that is known
     * @return empty if nothing is staffed yet
     */
    public List<StaffingReport.Row> staffingReport(LocalDate day, LocalDate known) {
        return office.read(desk -> StaffingDesk.report(desk, viewpoint.round(), day, known, viewpoint.asker()));
    }

    /** What needs no record is one question to the store where the sight is known before. */
    private <T> T asked(ProblemQuery query, BiFunction<Problems, ProblemQuery, T> question) {
        Optional<Sight> given = viewpoint.given();
        return given.isPresent()
                ? office.ask(transaction -> question.apply(transaction.problems(), viewpoint.query(query, given.get())))
                : shown(shown -> shown.asked(query, question));
    }

    private <T> T shown(Function<Shown, T> question) {
        return office.read(desk -> question.apply(new Shown(desk, viewpoint)));
    }
}
