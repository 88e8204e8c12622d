package org.xuncha.office;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
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
import org.xuncha.storage.ProblemQuery;
import org.xuncha.storage.ProblemRow;
import org.xuncha.storage.Problems;
import org.xuncha.storage.Seeing;
import org.xuncha.storage.Sight;
import org.xuncha.storage.SightRule;
import org.xuncha.storage.SightRules;
import org.xuncha.systemic.SystemicId;
import org.xuncha.systemic.SystemicProblem;
import org.xuncha.warning.Letters;
import org.xuncha.warning.PermittedLetter;
import org.xuncha.warning.Receiver;
import org.xuncha.warning.Warning;

/** What is on a desk of a round, as far as it shows from a viewpoint: here alone sight is applied to what is no row. */
final class Shown {
    private final Desk desk;
    private final Viewpoint viewpoint;
    private final RoundId round;
    private final Sight sight;
    private final Instant at;

    Shown(Desk desk, Viewpoint viewpoint) {
        this.desk = desk;
        this.viewpoint = viewpoint;
        this.round = viewpoint.round();
        this.sight = viewpoint.sight(desk);
        this.at = desk.now();
    }

    Sight sight() {
        return sight;
    }

    <T> T asked(ProblemQuery query, BiFunction<Problems, ProblemQuery, T> question) {
        return question.apply(desk.transaction().problems(), viewpoint.query(query, sight));
    }

    Seeing why(ProblemId problem, Actor about) {
        Optional<ProblemRow> row = desk.transaction().problems().find(problem.in(round), sight);
        Round opened = around().round();
        return row.isEmpty() || opened == null
                ? new Seeing(
                        false,
                        Objection.by(SightRule.NOT_TOLD)
                                .with("asker", viewpoint.asker().person()))
                : SightRules.why(row.get(), about, opened, around().staffing(), Viewpoint.today(desk, opened));
    }

    Optional<Problem> problem(ProblemId problem) {
        return Files.find(desk, problem.in(round), Crafts.PROBLEM, sight);
    }

    List<Problem> problems(ProblemQuery query, String after, int limit) {
        List<ProblemRow> rows = asked(query, (problems, seen) -> problems.page(seen, after, limit));
        return Files.find(desk, rows, Crafts.PROBLEM, sight);
    }

    Map<Move, Verdict> permitted(ProblemId problem) {
        return problem(problem)
                .map(found -> ProblemDesk.permitted(found, viewpoint.asker(), at, around()))
                .map(this::inTime)
                .orElse(Map.of());
    }

    Verdict mayDraft(AreaCode area) {
        return ProblemDesk.mayDraft(area, viewpoint.asker(), at, around()).then(this::inTime);
    }

    private Verdict inTime() {
        return desk.inTime(round, at);
    }

    /** What may be done may be done now if the clock has not fallen behind what was recorded. */
    private <K> Map<K, Verdict> inTime(Map<K, Verdict> permitted) {
        Verdict clock = inTime();
        if (clock.isAccepted()) {
            return permitted;
        }
        Map<K, Verdict> late = new LinkedHashMap<>();
        permitted.forEach((act, verdict) -> late.put(act, verdict.then(() -> clock)));
        return Collections.unmodifiableMap(late);
    }

    Optional<Preparation> preparation(AreaCode area) {
        return Files.find(desk, Preparation.subject(round, area), Crafts.PREPARATION)
                .filter(sight::shows);
    }

    List<Preparation> preparations() {
        return desk.all(round, "PREPARATION", Crafts.PREPARATION).stream()
                .filter(sight::shows)
                .toList();
    }

    Optional<Paper> paper(String number) {
        return Files.find(desk, Paper.subject(round, number), Crafts.PAPER)
                .filter(paper -> sight.shows(paper, leads(Optional.of(paper.addressee()))));
    }

    List<Paper> papers() {
        Set<ProblemId> leads = leads(Optional.empty());
        return desk.all(round, "PAPER", Crafts.PAPER).stream()
                .filter(paper -> sight.shows(paper, leads))
                .toList();
    }

    private Set<ProblemId> leads(Optional<AreaCode> addressee) {
        return sight.restricted() ? Set.of() : PaperDesk.leads(desk, round, addressee);
    }

    List<Passage> passages() {
        return desk.all(round, "PASSAGE", Crafts.PASSAGE).stream()
                .filter(viewpoint.passages(desk))
                .toList();
    }

    Optional<Letters> letters(AreaCode addressee) {
        return sight.showsFedBack(addressee)
                ? Files.find(desk, Letters.subject(round, addressee), Crafts.LETTERS)
                : Optional.empty();
    }

    List<Warning> warnings(ProblemId problem) {
        return problem(problem)
                .map(found -> LetterDesk.warnings(found, at, around()))
                .orElse(List.of());
    }

    List<PermittedLetter> permittedLetters(ProblemId problem) {
        return problem(problem)
                .map(found -> LetterDesk.permitted(desk, found, viewpoint.asker(), at).stream()
                        .map(letter -> new PermittedLetter(
                                letter.ladder(), letter.step(), letter.verdict().then(this::inTime)))
                        .toList())
                .orElse(List.of());
    }

    Set<Receiver> receivers(String ladder, String step, Set<ProblemId> problems) {
        return LetterDesk.receivers(desk, round, ladder, step, problems, at, sight);
    }

    Optional<SystemicProblem> systemicProblem(SystemicId systemic) {
        return Files.find(desk, systemic.in(round), Crafts.SYSTEMIC)
                .filter(found -> sight.showsFedBack(found.addressee()));
    }

    List<SystemicProblem> systemicProblems() {
        return desk.all(round, "SYSTEMIC", Crafts.SYSTEMIC).stream()
                .filter(systemic -> sight.showsFedBack(systemic.addressee()))
                .toList();
    }

    Map<Move, Verdict> permitted(SystemicId systemic) {
        return systemicProblem(systemic)
                .map(found -> SystemicDesk.permitted(found, viewpoint.asker(), at, around()))
                .map(this::inTime)
                .orElse(Map.of());
    }

    List<Warning> warnings(SystemicId systemic) {
        return systemicProblem(systemic)
                .map(found -> LetterDesk.warnings(found.remedy(), at, around()))
                .orElse(List.of());
    }

    Optional<Evaluation> evaluation(AreaCode area) {
        return sight.showsFedBack(area)
                ? Files.find(desk, Evaluation.subject(round, area), Crafts.EVALUATION)
                : Optional.empty();
    }

    Optional<EvaluationResult> evaluationResult(AreaCode area) {
        return sight.showsFedBack(area) ? EvaluationDesk.result(desk, round, area) : Optional.empty();
    }

    Map<EvaluationStep, Verdict> permittedEvaluation(AreaCode area) {
        return sight.showsFedBack(area)
                ? inTime(EvaluationDesk.permitted(desk, round, area, viewpoint.asker(), at))
                : Map.of();
    }

    private Surroundings around() {
        return new Surroundings(round, desk);
    }
}
