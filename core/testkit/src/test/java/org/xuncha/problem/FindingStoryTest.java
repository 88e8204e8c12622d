package org.xuncha.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.xuncha.calendar.CalendarRule;
import org.xuncha.calendar.Term;
import org.xuncha.calendar.WorkingCalendar;
import org.xuncha.organisation.Actor;
import org.xuncha.organisation.AreaLevel;
import org.xuncha.organisation.Party;
import org.xuncha.organisation.PersonId;
import org.xuncha.policy.RectificationPolicy;
import org.xuncha.record.Act;
import org.xuncha.record.RoundId;
import org.xuncha.rectification.Opinion;
import org.xuncha.rectification.Signature;
import org.xuncha.round.Phase;
import org.xuncha.round.RoundRule;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Rule;
import org.xuncha.rule.Verdict;
import org.xuncha.testkit.rules.Scene;

/** How a problem is established: heard, locked, put right at once, fed back. */
class FindingStoryTest {
    private static final WorkingCalendar CALENDAR = WorkingCalendar.stateCouncil();

    private final Scene scene = Scene.inVillage();
    private final RectificationPolicy policy = scene.policy.rectification();

    private Stream<Rule> objections(Act act, Actor actor) {
        return objections(scene, act, actor);
    }

    private static Stream<Rule> objections(Scene scene, Act act, Actor actor) {
        return scene.judge(act, actor).objections().stream().map(Objection::rule);
    }

    @Test
    void an_objection_that_is_answered_stays_on_record_when_the_problem_is_locked() {
        scene.factsPut()
                .does(scene.village, new ProblemAct.ObjectToFacts("名单张贴过"))
                .does(scene.member, new ProblemAct.AnswerObjection("照片显示未张贴", false))
                .does(scene.leader, new ProblemAct.LockProblem());
        assertThat(scene.problem().hearing().orElseThrow().objection()).contains("名单张贴过");
        assertThat(scene.problem().hearing().orElseThrow().answer()).contains("照片显示未张贴");
    }

    @Test
    void facts_are_put_again_when_an_objection_was_right() {
        scene.factsPut()
                .does(scene.village, new ProblemAct.ObjectToFacts("只有2020年未张贴"))
                .does(scene.member, new ProblemAct.AnswerObjection("意见成立", true))
                .does(scene.member, new ProblemAct.RewordFinding(Scene.FINDING));
        assertThat(scene.problem().hearing()).isEmpty();
        assertThat(objections(new ProblemAct.LockProblem(), scene.leader))
                .containsExactly(ProblemRule.ORGANISATION_HEARD);
        scene.does(scene.member, new ProblemAct.PutFacts("2020年补贴名单未张贴"));
        assertThat(scene.problem().status()).isEqualTo(Status.FACTS_PUT);
    }

    @Test
    void what_is_put_right_at_once_is_still_fed_back_and_put_right() {
        scene.approved()
                .notified()
                .does(scene.village, new ProblemAct.ReportImmediate("名单已张贴"))
                .does(scene.member, new ProblemAct.CheckImmediate(Opinion.RETURNS))
                .does(scene.village, new ProblemAct.ReportImmediate("名单已补贴张"))
                .does(scene.member, new ProblemAct.CheckImmediate(Opinion.AGREES));
        assertThat(scene.problem().isImmediate()).isTrue();
        assertThat(scene.problem().immediate().orElseThrow().step()).isEqualTo(ImmediateStep.CHECKED);
        assertThat(scene.problem().status()).isEqualTo(Status.APPROVED);
        assertThat(objections(new ProblemAct.IssueProblem("1"), scene.office)).contains(ProblemRule.MOVE_FOLLOWS);
    }

    @Test
    void what_was_only_proposed_or_not_approved_is_not_put_right_at_once() {
        scene.approved().does(scene.leader, new ProblemAct.ProposeImmediate("即日张贴名单"));
        assertThat(scene.problem().isImmediate()).isFalse();
        scene.does(scene.group, new ProblemAct.DecideImmediate(Opinion.RETURNS));
        assertThat(scene.problem().isImmediate()).isFalse();
        scene.does(scene.leader, new ProblemAct.ProposeImmediate("三日内张贴名单"));
        assertThat(scene.problem().immediate().orElseThrow().step()).isEqualTo(ImmediateStep.PROPOSED);
    }

    @Test
    void nothing_is_done_at_once_before_its_notice_which_says_by_when() {
        scene.approved()
                .does(scene.leader, new ProblemAct.ProposeImmediate("即日张贴名单"))
                .does(scene.group, new ProblemAct.DecideImmediate(Opinion.AGREES));
        ProblemAct.ReportImmediate done = new ProblemAct.ReportImmediate("名单已张贴");
        assertThat(objections(done, scene.village)).containsExactly(ProblemRule.IMMEDIATE_IN_ORDER);
        scene.does(
                scene.office,
                new ProblemAct.NotifyImmediate("保巡立〔2021〕1号", scene.today().plusDays(3)));
        assertThat(scene.problem()
                        .immediate()
                        .orElseThrow()
                        .deadline(CALENDAR)
                        .orElseThrow()
                        .explain(Locale.CHINESE))
                .isEqualTo("自2021年4月20日立行立改通知下发之日起，限于2021年4月23日前（含当日）完成。");
        scene.does(scene.village, done).does(scene.member, new ProblemAct.CheckImmediate(Opinion.RETURNS));
        assertThat(scene.problem().immediate().orElseThrow().step()).isEqualTo(ImmediateStep.NOTIFIED);
        assertThat(scene.problem()
                        .immediate()
                        .orElseThrow()
                        .notice()
                        .orElseThrow()
                        .number())
                .isEqualTo("保巡立〔2021〕1号");
    }

    @Test
    void an_oral_order_that_is_recorded_is_an_approval_where_policy_says_so() {
        Scene brief = Scene.inVillage(Scene.finding(all -> all.oralOrderRecorder(Party.INSPECTION_OFFICE)));
        brief.approved()
                .does(brief.leader, new ProblemAct.ProposeImmediate("即日张贴名单"))
                .on(brief.today().plusDays(2));
        ProblemAct.RecordOralOrder order = new ProblemAct.RecordOralOrder(
                Party.LEADING_GROUP, PersonId.of("LG-9"), brief.today().minusDays(1));
        assertThat(brief.judge(order, brief.leader).objections())
                .extracting(Objection::rule)
                .containsExactly(RoundRule.PARTY_MAY);
        brief.does(brief.office, order);
        Immediate lane = brief.problem().immediate().orElseThrow();
        assertThat(lane.step()).isEqualTo(ImmediateStep.APPROVED);
        assertThat(lane.order())
                .contains(new OralOrder(
                        PersonId.of("LG-9"), brief.today().minusDays(1), Signature.of(brief.office, brief.today())));
        brief.does(brief.leader, new ProblemAct.NotifyImmediate("1", brief.today()))
                .does(brief.village, new ProblemAct.ReportImmediate("名单已张贴"));
        assertThat(brief.problem().immediate().orElseThrow().order()).isEqualTo(lane.order());
    }

    @Test
    void an_oral_order_was_not_given_before_the_proposal() {
        Scene brief = Scene.inVillage(Scene.finding(all -> all.oralOrderRecorder(Party.TEAM_LEADER)));
        brief.approved().does(brief.leader, new ProblemAct.ProposeImmediate("即日张贴名单"));
        ProblemAct.RecordOralOrder order = new ProblemAct.RecordOralOrder(
                Party.LEADING_GROUP, PersonId.of("LG-9"), brief.today().minusDays(1));
        assertThat(brief.judge(order, brief.leader).objections())
                .extracting(one -> one.message(Locale.CHINESE))
                .containsExactly("口头指令的日期为2021-04-19，应当在提出之日2021-04-20至记录之日2021-04-20之间。");
        brief.does(brief.group, new ProblemAct.DecideImmediate(Opinion.AGREES));
        assertThat(objections(brief, order, brief.leader)).containsExactly(ProblemRule.IMMEDIATE_IN_ORDER);
    }

    @Test
    void nothing_is_fed_back_before_the_round_has_come_so_far() {
        scene.locked();
        assertThat(objections(new ProblemAct.IssueProblem("1"), scene.office)).containsExactly(RoundRule.PHASE_REACHED);
    }

    @Test
    void a_place_that_need_not_hear_locks_without_hearing() {
        Scene brief =
                Scene.inVillage(Scene.finding(all -> all.factsConfirmed(false))).approved();
        brief.does(brief.member, Scene.verification(Scene.FIELD)).does(brief.leader, new ProblemAct.LockProblem());
        assertThat(brief.problem().status()).isEqualTo(Status.LOCKED);
    }

    @Test
    void without_an_authorised_team_nothing_is_found() {
        scene.withoutTeam();
        assertThat(objections(scene.draft("M-1", "M-2"), scene.member)).contains(ProblemRule.TEAM_AUTHORISED);
    }

    @Test
    void facts_that_were_put_and_not_answered_do_not_lock_a_problem() {
        scene.factsPut();
        assertThat(objections(new ProblemAct.LockProblem(), scene.leader))
                .containsExactly(ProblemRule.ORGANISATION_HEARD);
    }

    @Test
    void whoever_stays_silent_until_his_time_is_over_was_heard() {
        Scene prompt = Scene.inVillage(Scene.finding(all -> all.factsAnswer(Term.workingDays(3))))
                .factsPut();
        ProblemAct.RecordSilence silence = new ProblemAct.RecordSilence();
        Hearing hearing = prompt.problem().hearing().orElseThrow();
        assertThat(hearing.deadline(prompt.policy.finding(), CALENDAR)
                        .orElseThrow()
                        .explain(Locale.CHINESE))
                .isEqualTo("自2021年4月20日事实确认单送达之日起3个工作日，至2021年4月23日止。");
        prompt.on(Scene.FIELD.plusDays(3));
        assertThat(prompt.judge(silence, prompt.member).objections())
                .extracting(one -> one.message(Locale.CHINESE))
                .containsExactly("问题P-1的事实于2021-04-20送达530502104201党组织，答复期限至2021-04-23，2021-04-23尚不能记录逾期未答复。");
        prompt.on(Scene.FIELD.plusDays(4)).does(prompt.member, silence);
        assertThat(prompt.problem().status()).isEqualTo(Status.HEARD);
        assertThat(prompt.problem().hearing().orElseThrow().silence())
                .contains(Signature.of(prompt.member, prompt.today()));
        prompt.does(prompt.leader, new ProblemAct.LockProblem())
                .does(prompt.village, new ProblemAct.ContestProblem("名单一直张贴"));
    }

    @Test
    void an_answer_after_its_time_counts_as_long_as_silence_was_not_recorded() {
        Scene late = Scene.inVillage(Scene.finding(all -> all.factsAnswer(Term.days(2))))
                .factsPut();
        late.on(Scene.FIELD.plusDays(9)).does(late.village, new ProblemAct.ObjectToFacts("名单张贴过"));
        assertThat(objections(late, new ProblemAct.RecordSilence(), late.member))
                .containsExactly(ProblemRule.MOVE_FOLLOWS);
    }

    @Test
    void silence_is_not_recorded_by_a_calendar_that_does_not_know_the_year() {
        Scene far = Scene.inVillage(Scene.finding(all -> all.factsAnswer(Term.workingDays(2000))))
                .factsPut();
        assertThat(objections(far, new ProblemAct.RecordSilence(), far.member))
                .containsExactly(CalendarRule.YEAR_KNOWN);
        assertThat(ProblemRules.permitted(far.problem(), far.member, far.now(), far.setting()))
                .extractingByKey(Move.RECORD_SILENCE)
                .extracting(Verdict::objections)
                .isEqualTo(far.judge(new ProblemAct.RecordSilence(), far.member).objections());
    }

    @Test
    void what_was_wrongly_linked_to_an_earlier_problem_is_a_new_fault_again() {
        scene.drafted()
                .does(
                        scene.member,
                        new ProblemAct.LinkEarlier(RoundId.of("BS-2019-1"), ProblemId.of("P-7"), Fault.NOT_PUT_RIGHT))
                .does(scene.leader, new ProblemAct.UnlinkEarlier());
        assertThat(scene.problem().fault()).isEqualTo(Fault.NEW);
        assertThat(scene.problem().earlier()).isEmpty();
    }

    @Test
    void what_was_seen_in_the_preparation_of_the_round_verifies_and_nothing_before() {
        LocalDate began = scene.round().day(Phase.PREPARATION);
        scene.drafted();
        assertThat(objections(Scene.verification(began.minusDays(1)), scene.member))
                .containsExactly(ProblemRule.VERIFIED_IN_ROUND);
        scene.does(scene.member, Scene.verification(began));
    }

    @Test
    void a_refusal_shows_what_was_found_and_what_would_do() {
        scene.drafted();
        assertThat(scene.judge(new ProblemAct.ApprovePaper("7"), scene.leader).objections())
                .extracting(one -> one.message(Locale.CHINESE))
                .containsExactly("编号7不符合格式“[2021]保巡-T1组-N号”\uff0c其中N为1至6位数字。");
        scene.does(scene.leader, new ProblemAct.ApprovePaper("[2021]保巡-T1组-7号"))
                .does(scene.leader, new ProblemAct.ProposeImmediate("即日张贴名单"));
        assertThat(scene.judge(new ProblemAct.ReportImmediate("名单已张贴"), scene.village)
                        .objections())
                .extracting(one -> one.message(Locale.ENGLISH))
                .containsExactly("reporting it done at once does not follow on this step of putting right at once: "
                        + "proposed.");
    }

    @Test
    void a_duty_for_addressees_on_another_level_is_none_for_this_one() {
        Scene county = new Scene(
                Scene.rectification(all -> all.duties(policy.duties().stream()
                        .filter(line -> line.addressee() == AreaLevel.VILLAGE)
                        .toList())),
                Scene.COUNTY);
        county.locked().on(Scene.FEEDBACK).enter(Phase.FEEDBACK);
        assertThat(county.judge(new ProblemAct.IssueProblem("1"), county.office).objections())
                .extracting(Objection::rule)
                .containsExactly(ProblemRule.DUTY_BORNE);
    }

    @Test
    void a_problem_is_issued_from_its_feedback_on() {
        assertThat(Stream.of(Status.values()).filter(Status::isIssued))
                .startsWith(Status.ISSUED)
                .hasSize(9)
                .doesNotContain(Status.LOCKED, Status.DISMISSED, Status.HANDED_OVER);
    }
}
