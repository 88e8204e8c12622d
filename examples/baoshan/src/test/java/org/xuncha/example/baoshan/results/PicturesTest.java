package org.xuncha.example.baoshan.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.xuncha.example.baoshan.input.ReportRow;
import org.xuncha.example.baoshan.input.Review;
import org.xuncha.example.baoshan.output.Overview;
import org.xuncha.problem.Problem;
import org.xuncha.problem.ProblemId;

/** The page with pictures shows one and the same round in every picture. */
final class PicturesTest {
    private static final Played PLAYED = Played.whole();
    private static final Seen SEEN = Seen.of(
            PLAYED.office(), PLAYED.storage(), PLAYED.input(), PLAYED.story().round(), PLAYED.lastDay());
    private static final Counts COUNTS = new Counts(SEEN);
    private static final Overview PAGE = page();

    private static Overview page() {
        Locale locale = Locale.SIMPLIFIED_CHINESE;
        Called called = new Called(SEEN, locale);
        return new Pictures(SEEN, COUNTS, called, new Sentences(SEEN, COUNTS, called, locale), locale).overview();
    }

    @Test
    void every_picture_shows_all_problems() {
        assertThat(PAGE.counties()).hasSize(5);
        assertThat(PAGE.counties().stream()
                        .flatMap(county -> county.counts().values().stream())
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(608);
        assertThat(PAGE.heat().rows().stream()
                        .flatMap(row -> row.counts().stream())
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(608);
        assertThat(PAGE.headlines())
                .filteredOn(headline -> headline.figure() == Overview.Figure.PROBLEMS)
                .singleElement()
                .satisfies(headline -> {
                    assertThat(headline.count()).isEqualTo(608);
                    assertThat(headline.detail()).isEqualTo("县级30、村级499、乡镇级79");
                });
    }

    @Test
    void villages_are_covered_as_the_round_names_them() {
        assertThat(PAGE.coverage()).extracting(Overview.Covered::inspected).containsOnly(6);
        assertThat(PAGE.coverage().stream().mapToInt(Overview.Covered::all).sum())
                .isEqualTo(957);
    }

    @Test
    void common_problems_are_counted_in_villages_alone() {
        long villageProblems = COUNTS.byLevel().getOrDefault(org.xuncha.organisation.AreaLevel.VILLAGE, 0);
        assertThat(PAGE.common()).isNotEmpty().allSatisfy(common -> {
            assertThat(common.villages()).isBetween(2, 30);
            assertThat(common.problems()).isGreaterThanOrEqualTo(common.villages());
        });
        assertThat(PAGE.common().stream().mapToLong(Overview.Common::problems).sum())
                .isLessThanOrEqualTo(villageProblems);
    }

    @Test
    void every_act_stands_in_a_week() {
        assertThat(PAGE.acts().values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(COUNTS.acts());
    }

    @Test
    void phases_follow_one_another_without_a_gap() {
        List<Overview.PhaseSpan> phases = PAGE.phases();
        assertThat(phases).hasSize(8);
        for (int i = 1; i < phases.size(); i++) {
            assertThat(phases.get(i).from()).isEqualTo(phases.get(i - 1).to().plusDays(1));
        }
        assertThat(phases.get(0).from()).isEqualTo(PLAYED.input().round().opened());
    }

    @Test
    void everybody_serves_and_nobody_at_home() {
        assertThat(PAGE.teams().stream().mapToInt(team -> team.members().size()).sum())
                .isEqualTo(PLAYED.input().pool().size());
        assertThat(PAGE.teams()).allSatisfy(team -> {
            assertThat(team.members()).filteredOn(Overview.Member::director).hasSize(1);
            assertThat(team.covers())
                    .doesNotContainAnyElementsOf(
                            team.members().stream().map(Overview.Member::home).toList());
        });
    }

    @Test
    void mechanisms_count_everything_but_leads() {
        assertThat(PAGE.mechanisms())
                .hasSize(4)
                .allSatisfy(pulse -> assertThat(pulse.sent())
                        .isEqualTo(pulse.answered() + pulse.late() + pulse.open() + pulse.overdue()));
        long sent = PLAYED.input().cooperation().stream()
                .filter(row -> !row.form().name().equals("LEAD"))
                .count();
        assertThat(PAGE.mechanisms().stream().mapToLong(Overview.Pulse::sent).sum())
                .isEqualTo(sent);
        assertThat(PAGE.mechanisms().get(2).stalls()).isEqualTo("腾冲市乡村振兴局（1项）");
    }

    @Test
    void what_was_struck_off_late_is_what_was_accepted_after_the_deadline() {
        LocalDate deadline = LocalDate.of(2021, 9, 15);
        Set<String> late = PLAYED.input().reports().stream()
                .filter(row -> row.outcome() == Review.ACCEPTED && row.decided().isAfter(deadline))
                .map(ReportRow::problem)
                .collect(Collectors.toSet());
        assertThat(late).isNotEmpty();
        assertThat(COUNTS.deadline()).contains(deadline);
        assertThat(COUNTS.overdue().orElseThrow().numerator().stream()
                        .map(ProblemId::value)
                        .collect(Collectors.toSet()))
                .isEqualTo(late);
        assertThat(PAGE.late())
                .filteredOn(one -> one.kind() == Overview.LateKind.CLOSING)
                .hasSameSizeAs(late)
                .allSatisfy(one -> assertThat(one.due()).isEqualTo(deadline));
    }

    @Test
    void what_was_answered_late_or_never_is_named() {
        assertThat(PAGE.late())
                .filteredOn(one -> one.kind() == Overview.LateKind.ANSWER)
                .hasSize(COUNTS.answers().daysLate().size())
                .allSatisfy(one -> assertThat(one.due()).isEqualTo(LocalDate.of(2021, 4, 25)));
        assertThat(PAGE.late())
                .filteredOn(one ->
                        one.kind() == Overview.LateKind.ANSWER && one.done().isEmpty())
                .hasSize(PLAYED.input().questions().size()
                        - PLAYED.input().answers().size()
                        - PLAYED.input().dismissals().size());
    }

    @Test
    void on_its_last_day_a_past_day_is_the_present() {
        PastDay last = new PastDay(SEEN, SEEN.day());
        List<Problem> some = SEEN.problems().subList(0, 40);
        assertThat(some)
                .allSatisfy(problem -> assertThat(last.find(problem.id())).contains(problem));
        PastDay before = new PastDay(SEEN, PLAYED.input().round().opened());
        assertThat(some)
                .allSatisfy(problem -> assertThat(before.find(problem.id())).isEmpty());
    }
}
