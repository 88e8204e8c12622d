package org.xuncha.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xuncha.AnyProblem.DUE;
import static org.xuncha.analysis.AnyFacts.NAMES;
import static org.xuncha.analysis.AnyFacts.VILLAGES;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.AreaLevel;
import org.xuncha.problem.ProblemId;
import org.xuncha.problem.Status;
import org.xuncha.rectification.Outcome;

class FigureProperties {
    /** Told apart by an own list of statuses, not by the code under test. */
    private static final Set<Status> NOT_ESTABLISHED = Set.of(
            Status.DRAFT,
            Status.APPROVED,
            Status.FACTS_PUT,
            Status.OBJECTED,
            Status.HEARD,
            Status.DISMISSED,
            Status.HANDED_OVER,
            Status.LEAD_SETTLED,
            Status.WITHDRAWN);

    @Provide
    Arbitrary<List<ProblemFacts>> problems() {
        return AnyFacts.any();
    }

    private static NavigableSet<ProblemId> whole(List<ProblemFacts> problems) {
        return problems.stream()
                .filter(problem -> !NOT_ESTABLISHED.contains(problem.status()))
                .map(ProblemFacts::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Property(tries = 200)
    void the_groups_of_every_dimension_are_a_partition_of_the_whole(
            @ForAll("problems") List<ProblemFacts> problems, @ForAll Dimension by) {
        NavigableSet<ProblemId> seen = new TreeSet<>();
        int sum = 0;
        for (Progress progress : Progress.by(by, problems, NAMES)) {
            NavigableSet<ProblemId> group = progress.of(Outcome.DONE).denominator();
            assertThat(group).isNotEmpty();
            seen.addAll(group);
            sum += group.size();
            assertThat(progress.label().in(Locale.ENGLISH)).doesNotContain("{");
        }
        assertThat(seen).isEqualTo(whole(problems));
        assertThat(sum).isEqualTo(seen.size());
    }

    @Property(tries = 200)
    void the_outcomes_of_a_group_are_a_partition_of_it_and_add_up_over_groups(
            @ForAll("problems") List<ProblemFacts> problems, @ForAll Dimension by) {
        List<Progress> groups = Progress.by(by, problems, NAMES);
        for (Progress progress : groups) {
            int sum = 0;
            NavigableSet<ProblemId> seen = new TreeSet<>();
            for (Figure<ProblemId> figure : progress.outcomes().values()) {
                sum += figure.count();
                seen.addAll(figure.numerator());
            }
            assertThat(seen).isEqualTo(progress.of(Outcome.DONE).denominator()).hasSize(sum);
        }
        for (Outcome outcome : Outcome.values()) {
            int overGroups =
                    groups.stream().mapToInt(group -> group.of(outcome).count()).sum();
            int overAll = Progress.by(Dimension.ALL, problems, NAMES).stream()
                    .mapToInt(group -> group.of(outcome).count())
                    .sum();
            assertThat(overGroups).isEqualTo(overAll);
        }
    }

    @Property(tries = 200)
    void every_problem_lies_in_one_cell_of_the_heat_table(@ForAll("problems") List<ProblemFacts> problems) {
        HeatTable table = HeatTable.of(problems, NAMES);
        int sum = 0;
        NavigableSet<ProblemId> seen = new TreeSet<>();
        for (String focus : table.focuses()) {
            for (String field : table.fields()) {
                sum += table.at(focus, field).count();
                seen.addAll(table.at(focus, field).numerator());
                assertThat(table.at(focus, field).denominator()).isEqualTo(whole(problems));
            }
        }
        assertThat(seen).isEqualTo(whole(problems)).hasSize(sum);
    }

    @Property(tries = 200)
    void what_is_overdue_stays_overdue_until_it_is_struck_off(
            @ForAll("problems") List<ProblemFacts> problems, @ForAll @IntRange(min = -60, max = 60) int offset) {
        LocalDate day = DUE.plusDays(offset);
        Figure<ProblemId> overdue = Outstanding.overdueOn(day, problems);
        assertThat(Outstanding.overdueOn(day.plusDays(1), problems).numerator()).containsAll(overdue.numerator());
        assertThat(Outstanding.figure(problems).numerator()).containsAll(overdue.numerator());
        List<Outstanding> list = Outstanding.on(day, problems);
        assertThat(list).hasSize(Outstanding.figure(problems).count());
        assertThat(list.stream()
                        .takeWhile(one -> one.daysOverdue() > 0)
                        .map(one -> one.problem().id())
                        .collect(Collectors.toSet()))
                .isEqualTo(overdue.numerator());
        assertThat(list).isSortedAccordingTo((a, b) -> Long.compare(b.daysOverdue(), a.daysOverdue()));
    }

    @Property(tries = 200)
    void common_problems_are_those_of_enough_villages(
            @ForAll("problems") List<ProblemFacts> problems, @ForAll @IntRange(min = 2, max = 4) int from) {
        List<CommonProblem> common = CommonProblem.of(problems, VILLAGES, from, NAMES);
        for (CommonProblem one : common) {
            assertThat(one.villages().count()).isGreaterThanOrEqualTo(from);
            assertThat(one.problems())
                    .hasSizeGreaterThanOrEqualTo(one.villages().count());
        }
        for (String field : List.of("SUBSIDIES", "PUBLICITY", "UNKNOWN")) {
            Set<AreaCode> villages = problems.stream()
                    .filter(problem -> problem.field().equals(field)
                            && !NOT_ESTABLISHED.contains(problem.status())
                            && problem.addressee().level() == AreaLevel.VILLAGE)
                    .map(ProblemFacts::addressee)
                    .collect(Collectors.toSet());
            assertThat(common.stream().anyMatch(one -> one.field().equals(field)))
                    .isEqualTo(villages.size() >= from);
        }
    }

    @Property(tries = 100)
    void immediate_problems_that_are_done_were_approved(@ForAll("problems") List<ProblemFacts> problems) {
        Figure<ProblemId> immediate = ProblemFacts.immediate(problems);
        Figure<ProblemId> done = ProblemFacts.immediateDone(problems);
        assertThat(done.denominator()).isEqualTo(immediate.numerator());
        assertThat(immediate.denominator()).isEqualTo(whole(problems));
    }

    @Property(tries = 100)
    void every_figure_speaks_in_both_languages(@ForAll("problems") List<ProblemFacts> problems) {
        List<Figure<?>> figures = new ArrayList<>();
        Arrays.stream(Dimension.values())
                .flatMap(by -> Progress.by(by, problems, NAMES).stream())
                .forEach(progress -> figures.addAll(progress.outcomes().values()));
        figures.add(Outstanding.figure(problems));
        figures.add(Outstanding.overdueOn(DUE, problems));
        CommonProblem.of(problems, VILLAGES, 2, NAMES).forEach(one -> figures.add(one.villages()));
        for (Figure<?> figure : figures) {
            assertThat(figure.in(Locale.CHINESE))
                    .contains("共" + figure.of())
                    .contains("：" + figure.count())
                    .doesNotContain("{");
            assertThat(figure.in(Locale.ENGLISH))
                    .contains(figure.count() + " of " + figure.of())
                    .doesNotContain("{");
        }
    }
}
