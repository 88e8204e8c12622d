package org.xuncha.example.baoshan.results;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.xuncha.analysis.Answers;
import org.xuncha.analysis.CommonProblem;
import org.xuncha.analysis.Coverage;
import org.xuncha.analysis.Figure;
import org.xuncha.analysis.Outstanding;
import org.xuncha.analysis.ProblemFacts;
import org.xuncha.analysis.Timeline;
import org.xuncha.cooperation.Mechanism;
import org.xuncha.cooperation.Pulse;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.AreaLevel;
import org.xuncha.policy.ListKind;
import org.xuncha.problem.Problem;
import org.xuncha.problem.ProblemId;
import org.xuncha.problem.Status;
import org.xuncha.rectification.Attempt;

/** The figures of a round that several of its results show, each counted once and the same for all. */
final class Counts {
    private static final int COMMON_FROM = 2;

    /** The order in which the round's figures were published. */
    private static final Comparator<AreaLevel> LEVELS = Comparator.comparing(
                    (AreaLevel level) -> level == AreaLevel.TOWNSHIP)
            .thenComparing(level -> level);

    private final Seen seen;
    private final List<ProblemFacts> facts;
    private final Answers answers;
    private final Timeline timeline;
    private final Optional<LocalDate> deadline;
    private final Optional<Figure<ProblemId>> overdue;

    Counts(Seen seen) {
        this.seen = seen;
        facts = seen.facts();
        answers = Answers.on(seen.day(), seen.preparations(), seen.policy(), Seen.CALENDAR);
        timeline = seen.acts().read(lines -> Timeline.of(lines, seen.policy().zone()));
        deadline = facts.stream()
                .flatMap(problem -> problem.due().stream())
                .min(Comparator.naturalOrder())
                .filter(seen.day()::isAfter);
        overdue = deadline.map(this::overdueAfter);
    }

    List<ProblemFacts> facts() {
        return facts;
    }

    Answers answers() {
        return answers;
    }

    Timeline timeline() {
        return timeline;
    }

    /** How many acts were recorded, those on leads not counted. */
    int acts() {
        return timeline.days().keySet().stream().mapToInt(timeline::count).sum();
    }

    /** How many organisations of a level are inspected. */
    long objects(AreaLevel level) {
        return seen.round().objects(level).count();
    }

    /** The inspected villages of all villages of an area. */
    Figure<AreaCode> villages(AreaCode within) {
        return Coverage.ofVillages(seen.areas(), within, seen.inspected());
    }

    /** How many villages there are, inspected or not. */
    int allVillages() {
        return Seen.top(seen.areas()).stream()
                .mapToInt(area -> villages(area).of())
                .sum();
    }

    int established() {
        return immediate().of();
    }

    /** How many problems were established on each level that has one: the highest first, but townships last. */
    Map<AreaLevel, Integer> byLevel() {
        Map<AreaLevel, Integer> counts = new TreeMap<>(LEVELS);
        facts.stream()
                .filter(ProblemFacts::isEstablished)
                .forEach(problem -> counts.merge(problem.addressee().level(), 1, Integer::sum));
        return counts;
    }

    /** How many established problems have each status that one has. */
    Map<Status, Integer> byStatus() {
        Map<Status, Integer> counts = new EnumMap<>(Status.class);
        facts.stream()
                .filter(ProblemFacts::isEstablished)
                .forEach(problem -> counts.merge(problem.status(), 1, Integer::sum));
        return counts;
    }

    Figure<ProblemId> immediate() {
        return ProblemFacts.immediate(facts);
    }

    Figure<ProblemId> immediateDone() {
        return ProblemFacts.immediateDone(facts);
    }

    /** How many of the problems that were fed back are struck off; consolidated ones are. */
    int struckOff() {
        Figure<ProblemId> outstanding = Outstanding.figure(facts);
        return outstanding.of() - outstanding.count();
    }

    int consolidated() {
        return byStatus().getOrDefault(Status.CONSOLIDATED, 0);
    }

    /** How often a report of completion was returned. */
    int returns() {
        return seen.problems().stream()
                .flatMap(problem -> problem.remedy().stream())
                .mapToInt(remedy -> remedy.present().closing().returns()
                        + remedy.earlier().stream()
                                .map(Attempt::closing)
                                .mapToInt(closing -> closing.returns())
                                .sum())
                .sum();
    }

    /** How many lists of each kind were issued. */
    Map<ListKind, Long> papers() {
        return seen.papers().stream()
                .collect(Collectors.groupingBy(
                        paper -> paper.kind(), () -> new EnumMap<>(ListKind.class), Collectors.counting()));
    }

    /** Fields in which several villages have problems, those of most villages first. */
    List<CommonProblem> common() {
        Set<AreaCode> villages = seen.inspected().stream()
                .filter(area -> area.level() == AreaLevel.VILLAGE)
                .collect(Collectors.toSet());
        return CommonProblem.of(facts, villages, COMMON_FROM, seen.names());
    }

    /** The mechanisms of cooperation, without leads. */
    List<Pulse> mechanisms() {
        return Arrays.stream(Mechanism.values())
                .map(mechanism -> Pulse.of(
                        mechanism, seen.passages(), seen.day(), seen.policy().zone()))
                .toList();
    }

    /** The first day by which problems had to be put right, if any had to and the day is over. */
    Optional<LocalDate> deadline() {
        return deadline;
    }

    /** Of the problems that were fed back those that were overdue when that day was over, as they stood then. */
    Optional<Figure<ProblemId>> overdue() {
        return overdue;
    }

    private Figure<ProblemId> overdueAfter(LocalDate last) {
        PastDay past = new PastDay(seen, last);
        List<ProblemFacts> then = seen.problems().stream()
                .map(Problem::id)
                .flatMap(id -> past.find(id).stream())
                .map(seen::facts)
                .toList();
        return Outstanding.overdueOn(last.plusDays(1), then);
    }
}
