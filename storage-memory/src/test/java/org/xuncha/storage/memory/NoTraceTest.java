package org.xuncha.storage.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.xuncha.calendar.CalendarRule;
import org.xuncha.calendar.Term;
import org.xuncha.calendar.TimeLimit;
import org.xuncha.cooperation.Body;
import org.xuncha.cooperation.Form;
import org.xuncha.cooperation.PassageAct.SendPassage;
import org.xuncha.cooperation.PassageId;
import org.xuncha.office.Answer;
import org.xuncha.office.Office;
import org.xuncha.office.OfficeRule;
import org.xuncha.office.Order;
import org.xuncha.organisation.Party;
import org.xuncha.organisation.PersonId;
import org.xuncha.policy.Policy;
import org.xuncha.policy.PolicyBuilder;
import org.xuncha.policy.RectificationPolicyBuilder;
import org.xuncha.problem.Finding;
import org.xuncha.problem.Move;
import org.xuncha.problem.ProblemAct.ContestProblem;
import org.xuncha.problem.ProblemAct.DraftPaper;
import org.xuncha.problem.ProblemAct.IssueProblem;
import org.xuncha.problem.ProblemAct.RewordFinding;
import org.xuncha.problem.ProblemId;
import org.xuncha.problem.ProblemRule;
import org.xuncha.problem.Status;
import org.xuncha.round.Phase;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Refused;
import org.xuncha.rule.Rule;
import org.xuncha.storage.Sight;

/** What is refused late leaves no trace: not in the answer, not in what is judged next, not in the store. */
class NoTraceTest {
    private static final Sight EVERYTHING = Sight.of(OneRound.CITY);
    private static final Finding FINDING =
            new Finding("FOCUS_CLOSE_TO_PEOPLE", Set.of(), "SUBSIDIES", "补贴发放未公示", Optional.empty());

    private final MemoryStorage storage = new MemoryStorage();
    private final OneRound round = new OneRound(storage, "2021-1", inWorkingDays());

    private static Policy inWorkingDays() {
        Policy usual = OneRound.policy();
        return new PolicyBuilder()
                .from(usual)
                .rectification(new RectificationPolicyBuilder()
                        .from(usual.rectification())
                        .plan(Term.days(15))
                        .rectify(Term.workingDays(40))
                        .build())
                .build();
    }

    private static void assertRefused(Answer<?> answer, Rule rule) {
        assertThat(answer.verdict().objections()).extracting(Objection::rule).containsExactly(rule);
    }

    private long entries() {
        return round.office.archive(round.id).verify().entries();
    }

    private void assertWhole() {
        assertThat(round.office.archive(round.id).verify().faults()).isEmpty();
        assertThat(round.office.archive(round.id).judgeAgain()).isEmpty();
    }

    @Test
    void a_feedback_whose_deadline_no_calendar_can_count() {
        round.locked("P-1", OneRound.VILLAGE, 1);
        round.enter(Phase.REPORT);
        round.clock.advance(Duration.ofDays(LocalDate.of(2026, 12, 20).toEpochDay() - OneRound.DAY.toEpochDay()));
        round.enter(Phase.FEEDBACK);
        long before = entries();
        Order<?> issue = round.order("P-1", OneRound.OFFICE, new IssueProblem("保巡问〔2021〕1号"));
        Order<?> plan = round.order(
                "P-1", OneRound.branch(OneRound.VILLAGE), OneRound.plan(TimeLimit.by(LocalDate.of(2027, 1, 20))));
        List<Answer<?>> answers = round.office.performAll(List.of(issue, plan));
        assertRefused(answers.get(0), CalendarRule.YEAR_KNOWN);
        assertRefused(answers.get(1), ProblemRule.MOVE_FOLLOWS);
        assertThat(answers)
                .allSatisfy(answer ->
                        assertThat(answer.state().orElseThrow()).hasFieldOrPropertyWithValue("status", Status.LOCKED));
        assertThat(round.window(OneRound.OFFICE, EVERYTHING).permitted(ProblemId.of("P-1")))
                .hasEntrySatisfying(
                        Move.ISSUE_PROBLEM,
                        verdict -> assertThat(verdict.objections())
                                .extracting(Objection::rule)
                                .containsExactly(CalendarRule.YEAR_KNOWN));
        assertThat(entries()).isEqualTo(before);
        round.does("P-1", OneRound.branch(OneRound.VILLAGE), new ContestProblem("名单一直张贴"));
        assertThat(entries()).isEqualTo(before + 1);
        assertWhole();
    }

    @Test
    void acts_at_an_instant_before_the_phase_that_allows_them() {
        round.drafted("P-1", OneRound.VILLAGE);
        long before = entries();
        round.clock.advance(Duration.ofHours(-1));
        Order<?> draft = round.order(
                "P-2", OneRound.LEADER, new DraftPaper(OneRound.OTHER, "1", List.of(PersonId.of("L-1")), FINDING));
        Order<?> approve = round.order("P-2", OneRound.LEADER, OneRound.numbered(2));
        Order<?> passage = Order.on(
                round.id,
                PassageId.of("G-1"),
                new SendPassage(
                        Form.GUIDANCE,
                        Body.of(Party.INSPECTION_OFFICE, OneRound.CITY),
                        Body.of(Party.DISCIPLINE_COMMISSION, OneRound.CITY),
                        "底稿要素",
                        Optional.empty()),
                round.by(OneRound.OFFICE));
        List<Answer<?>> answers = round.office.performAll(List.of(draft, approve, passage));
        assertRefused(answers.get(0), OfficeRule.CLOCK_GOES_ON);
        assertRefused(answers.get(1), ProblemRule.BEGUN);
        assertRefused(answers.get(2), OfficeRule.CLOCK_GOES_ON);
        assertThat(answers).allMatch(answer -> answer.state().isEmpty());
        assertThat(round.office.performAll(List.of(passage)))
                .singleElement()
                .satisfies(answer -> assertRefused(answer, OfficeRule.CLOCK_GOES_ON));
        assertThat(entries()).isEqualTo(before);
        round.clock.advance(Duration.ofHours(1));
        assertThat(round.office.performAll(List.of(draft, approve, passage)))
                .allMatch(answer -> answer.verdict().isAccepted());
        assertWhole();
    }

    @Test
    void a_clock_that_jumped_back_erases_nothing() {
        round.drafted("P-1", OneRound.VILLAGE);
        round.does("P-1", OneRound.LEADER, new RewordFinding(FINDING));
        round.clock.advance(Duration.ofDays(-2));
        assertThatThrownBy(() -> round.office
                        .archive(round.id)
                        .erase(
                                ProblemId.of("P-1").in(round.id),
                                1,
                                Set.of("content.finding.text"),
                                "《个人信息保护法》",
                                round.by(OneRound.OFFICE)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.objections())
                                .extracting(Objection::rule)
                                .containsExactly(OfficeRule.CLOCK_GOES_ON));
        round.clock.advance(Duration.ofDays(2));
        round.does("P-1", OneRound.LEADER, OneRound.numbered(1));
        assertWhole();
    }

    @Test
    void a_file_that_tells_of_days_to_come() {
        round.drafted("P-1", OneRound.VILLAGE);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        round.office.archive(round.id).writeTo(file);
        MemoryStorage elsewhere = new MemoryStorage();
        InstantSource early = InstantSource.fixed(round.clock.instant().minusSeconds(1));
        assertThatThrownBy(() -> Office.of(elsewhere, early).bringIn(new ByteArrayInputStream(file.toByteArray())))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.objections())
                            .extracting(Objection::rule)
                            .containsExactly(OfficeRule.FILE_LINE_STANDS, OfficeRule.NOT_FROM_FUTURE);
                    assertThat(refused.objections().get(0).facts())
                            .containsEntry("subject", ProblemId.of("P-1").in(round.id))
                            .containsEntry("seq", 1L);
                });
        assertThat(Office.of(elsewhere, early).rounds()).isEmpty();
        Office.of(elsewhere, round.clock).bringIn(new ByteArrayInputStream(file.toByteArray()));
    }
}
