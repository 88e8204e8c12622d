package org.xuncha.storage.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xuncha.calendar.CalendarRule;
import org.xuncha.calendar.Day;
import org.xuncha.calendar.Term;
import org.xuncha.calendar.TimeLimit;
import org.xuncha.cooperation.Body;
import org.xuncha.cooperation.Form;
import org.xuncha.cooperation.PassageAct.SendPassage;
import org.xuncha.organisation.Actor;
import org.xuncha.organisation.Party;
import org.xuncha.organisation.PersonId;
import org.xuncha.policy.Channel;
import org.xuncha.policy.FactKind;
import org.xuncha.policy.WaiverType;
import org.xuncha.problem.ProblemAct.ContestProblem;
import org.xuncha.problem.ProblemAct.IssueProblem;
import org.xuncha.problem.ProblemAct.VerifyFinding;
import org.xuncha.problem.ProblemId;
import org.xuncha.problem.ProblemRule;
import org.xuncha.problem.Status;
import org.xuncha.rectification.RectificationAct.ExtendDeadline;
import org.xuncha.rectification.RectificationRule;
import org.xuncha.recusal.FactId;
import org.xuncha.recusal.RecusalFact;
import org.xuncha.recusal.RecusalFactBuilder;
import org.xuncha.round.Phase;
import org.xuncha.rule.InvalidValue;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Refused;
import org.xuncha.rule.Rule;
import org.xuncha.staffing.StaffingAct.Authorise;
import org.xuncha.staffing.StaffingAct.GrantWaiver;
import org.xuncha.staffing.StaffingAct.Release;
import org.xuncha.staffing.StaffingAct.WithdrawFact;
import org.xuncha.warning.LetterAct.IssueLetter;

/** Bad input through the office: a typed refusal each, and nothing is recorded. */
class BadInputTest {
    private static final Actor VILLAGE = OneRound.branch(OneRound.VILLAGE);

    private final MemoryStorage storage = new MemoryStorage();
    private final OneRound round = new OneRound(storage, "2021-1");
    private long before;

    @BeforeEach
    void a_problem_is_being_put_right() {
        round.locked("P-1", OneRound.VILLAGE, 1);
        round.approved("P-2", OneRound.VILLAGE, 2);
        round.enter(Phase.REPORT);
        round.enter(Phase.FEEDBACK);
        round.rectifying("P-1", OneRound.VILLAGE);
        round.locked("P-3", OneRound.VILLAGE, 3);
        round.does("P-3", OneRound.OFFICE, new IssueProblem("保巡问〔2021〕3号"));
        before = lines();
    }

    @AfterEach
    void nothing_was_recorded() {
        assertThat(lines()).isEqualTo(before);
    }

    private long lines() {
        return storage.read(transaction -> Stream.of("P-1", "P-2", "P-3")
                .mapToLong(problem ->
                        transaction.records().version(ProblemId.of(problem).in(round.id)))
                .sum());
    }

    private void refused(Rule rule, ThrowingCallable doing) {
        assertThatThrownBy(doing)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.objections())
                                .extracting(Objection::rule)
                                .containsExactly(rule));
    }

    private static void invalid(String part, ThrowingCallable making) {
        assertThatThrownBy(making)
                .isInstanceOfSatisfying(
                        InvalidValue.class,
                        invalid -> assertThat(invalid.parts())
                                .extracting(InvalidValue.Part::name)
                                .containsExactly(part));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\t\n",
                "\u3000\u3000",
                "\u00a0",
                "\u2007\u202f",
                "\u200b",
                "\ufeff",
                "\u3164",
                "\u2800",
                "\u0301"
            })
    void a_reason_in_which_nothing_can_be_read(String reason) {
        invalid(
                "reason",
                () -> round.office.perform(
                        round.id,
                        ProblemId.of("P-1"),
                        new ContestProblem("名单一直张贴"),
                        round.by(VILLAGE).because(reason)));
    }

    @Test
    void a_reason_of_a_megabyte() {
        invalid("reason", () -> round.by(VILLAGE).because("长".repeat(1 << 20)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"名单\u0000张贴", "名单\ud842", "\udfb7名单", "\udfb7\ud842名单"})
    void a_text_that_no_store_can_keep(String text) {
        invalid("statement", () -> round.does("P-1", VILLAGE, new ContestProblem(text)));
        invalid("reason", () -> round.by(VILLAGE).because(text));
    }

    @Test
    void a_deadline_on_a_day_that_does_not_exist_or_in_a_mistyped_year() {
        refused(
                CalendarRule.DAY_EXISTS,
                () -> round.does("P-1", OneRound.GROUP, new ExtendDeadline(Optional.empty(), Day.parse("2021-09-31"))));
        refused(
                CalendarRule.DAY_IN_REACH,
                () -> round.does(
                        "P-1", OneRound.GROUP, new ExtendDeadline(Optional.empty(), LocalDate.of(20210, 9, 30))));
    }

    /** Wherever an act or a fact names a day. */
    static Stream<ThrowingCallable> mistyped() {
        LocalDate day = LocalDate.of(20210, 9, 30);
        PersonId person = PersonId.of("D-1");
        FactId fact = FactId.of("F-1");
        Body body = Body.of(Party.INSPECTION_OFFICE, OneRound.CITY);
        return Stream.of(
                () -> new IssueLetter("1", "L", "S", Set.of(ProblemId.of("P-1")), Set.of(), Optional.of(day), "督办"),
                () -> new SendPassage(Form.REQUEST, body, body, "协助", Optional.of(day)),
                () -> OneRound.opening(OneRound.DAY, day, OneRound.policy()),
                () -> OneRound.opening(day, day, OneRound.policy()),
                () -> post().from(day).build(),
                () -> post().to(day).build(),
                () -> RecusalFact.home(fact, person, OneRound.CITY, "登记表", day),
                () -> new WithdrawFact(fact, day),
                () -> new GrantWaiver(fact, "HOME", WaiverType.REMOTE_TIE, OneRound.DAY, day),
                () -> new GrantWaiver(fact, "HOME", WaiverType.REMOTE_TIE, day, OneRound.DAY),
                () -> new Authorise(Set.of(person), day),
                () -> new Release(Set.of(person), day));
    }

    private static RecusalFactBuilder post() {
        return new RecusalFactBuilder()
                .id(FactId.of("F-1"))
                .person(PersonId.of("D-1"))
                .kind(FactKind.POST)
                .area(OneRound.CITY)
                .what("科长")
                .source("登记表")
                .known(OneRound.DAY);
    }

    @ParameterizedTest
    @MethodSource("mistyped")
    void a_day_in_a_mistyped_year(ThrowingCallable making) {
        refused(CalendarRule.DAY_IN_REACH, making);
    }

    @Test
    void something_done_on_a_day_to_come() {
        LocalDate tomorrow = OneRound.DAY.plusDays(1);
        refused(
                ProblemRule.VERIFIED_BY_NOW,
                () -> round.does("P-2", OneRound.LEADER, new VerifyFinding(Channel.DOCUMENT, tomorrow, "查阅公示记录")));
        refused(RectificationRule.EVIDENCE_EXISTS, () -> round.does("P-1", VILLAGE, OneRound.evidence(1, tomorrow)));
    }

    @Test
    void a_clock_that_jumped_back_after_an_act_from_the_future() {
        round.clock.advance(Duration.ofDays(3));
        round.does("P-1", VILLAGE, new ContestProblem("名单一直张贴"));
        before++;
        round.clock.advance(Duration.ofDays(-2));
        refused(ProblemRule.TIME_GOES_ON, () -> round.does("P-1", VILLAGE, OneRound.evidence(1, OneRound.DAY)));
    }

    @Test
    void a_term_that_runs_into_years_without_a_calendar() {
        refused(
                CalendarRule.YEAR_KNOWN,
                () -> round.does("P-3", VILLAGE, OneRound.plan(TimeLimit.of(Term.workingDays(2000)))));
    }

    @Test
    void acts_out_of_order_and_twice() {
        refused(ProblemRule.MOVE_FOLLOWS, () -> round.does("P-2", OneRound.OFFICE, new IssueProblem("1号")));
        var order = round.order("P-1", VILLAGE, new ContestProblem("名单一直张贴"));
        assertThat(round.asks(order).repeated()).isFalse();
        assertThat(round.asks(order).repeated()).isTrue();
        before++;
        assertThat(round.window().problem(ProblemId.of("P-1")).orElseThrow().status())
                .isEqualTo(Status.RECTIFYING);
    }
}
