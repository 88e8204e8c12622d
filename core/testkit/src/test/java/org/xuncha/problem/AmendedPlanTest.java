package org.xuncha.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.xuncha.analysis.Measures;
import org.xuncha.calendar.TimeLimit;
import org.xuncha.calendar.WorkingCalendar;
import org.xuncha.organisation.Actor;
import org.xuncha.organisation.Party;
import org.xuncha.organisation.PersonId;
import org.xuncha.policy.Claim;
import org.xuncha.record.Act;
import org.xuncha.rectification.Attempt;
import org.xuncha.rectification.Opinion;
import org.xuncha.rectification.Outcome;
import org.xuncha.rectification.RecheckResult;
import org.xuncha.rectification.RectificationAct.ExtendDeadline;
import org.xuncha.rectification.RectificationAct.FileEvidence;
import org.xuncha.rectification.RectificationAct.HandOverMeasure;
import org.xuncha.rectification.RectificationAct.ReportCompletion;
import org.xuncha.rectification.RectificationAct.ReportMeasure;
import org.xuncha.rectification.RectificationAct.ReviewPlan;
import org.xuncha.rectification.RectificationRule;
import org.xuncha.rule.Objection;
import org.xuncha.testkit.rules.Scene;

/** A plan that was agreed turns out to be the wrong one: what stays is kept, what is dropped holds nothing up. */
class AmendedPlanTest {
    private static final WorkingCalendar CALENDAR = WorkingCalendar.stateCouncil();
    private static final LocalDate LATER = Scene.FEEDBACK.plusDays(40);

    /** Who signed the first plan, and did nothing else. */
    private static final Actor FIRST = Scene.actor("VB-7", Party.VILLAGE_BRANCH, Scene.VILLAGE);

    private final Scene scene = Scene.inVillage();

    /** Measure 1 is done and proven and has more time; measure 2, of somebody of the township, cannot be done. */
    private Scene stuck() {
        scene.issued()
                .does(FIRST, Scene.plan(scene.measure("1"), scene.measure("2").owner(PersonId.of("TC-1"))))
                .does(Scene.actor("TC-2", Party.TOWNSHIP_COMMITTEE, Scene.TOWNSHIP), new ReviewPlan(Opinion.AGREES))
                .does(scene.office, new ReviewPlan(Opinion.AGREES));
        return scene.does(scene.group, new ExtendDeadline(Optional.of("1"), LATER))
                .does(scene.village, Scene.done())
                .does(scene.village, scene.files(1))
                .does(scene.village, new ReportMeasure("2", Outcome.NOT_DONE, Set.of(), "条件不具备"));
    }

    private Act dropped() {
        return RefusalsOfRectification.amended(
                scene.measure("1"), scene.measure("3").limit(TimeLimit.by(LATER)));
    }

    private void refused(Act act, Actor actor, RectificationRule rule) {
        assertThat(scene.judge(act, actor).objections())
                .extracting(Objection::rule)
                .containsExactly(rule);
    }

    @Test
    void what_was_done_and_granted_under_measures_that_stay_is_kept() {
        Attempt before = stuck().remedy().present();
        refused(Scene.complete(), scene.village, RectificationRule.MEASURES_HAVE_RESULT);
        scene.does(scene.village, dropped());
        Attempt after = scene.remedy().present();
        assertThat(scene.problem().status()).isEqualTo(Status.PLAN_SUBMITTED);
        assertThat(after.planning().approvals()).isEmpty();
        assertThat(after.planning().amended())
                .containsExactly(before.planning().plan().orElseThrow());
        assertThat(after.work().evidence()).isEqualTo(before.work().evidence());
        assertThat(after.work().progress()).isEqualTo(before.work().progress());
        assertThat(scene.remedy().deadline("1", CALENDAR).orElseThrow().due()).isEqualTo(LATER);
        assertThat(scene.remedy().deadline("2", CALENDAR)).isEmpty();
    }

    @Test
    void what_was_dropped_holds_nothing_up_and_counts_no_more() {
        stuck().does(scene.village, dropped()).reviewed();
        refused(Scene.complete(), scene.village, RectificationRule.MEASURES_REPORTED);
        scene.does(scene.village, new ReportMeasure("3", Outcome.STAGED, Set.of(Claim.SYSTEM_MADE), "已建立"))
                .does(
                        scene.village,
                        new FileEvidence(scene.evidence(3).measure("3").build()));
        scene.does(scene.village, new ReportCompletion(Outcome.STAGED, "阶段性完成"));
        assertThat(Measures.of(List.of(scene.problem())).of(Outcome.NOT_DONE).count())
                .isZero();
    }

    @Test
    void a_plan_that_is_returned_loses_nothing_either() {
        stuck().does(scene.village, dropped()).does(scene.township, new ReviewPlan(Opinion.RETURNS));
        assertThat(scene.problem().status()).isEqualTo(Status.ISSUED);
        refused(Scene.plan(scene.measure("1").standard("另定标准")), scene.village, RectificationRule.MEASURE_STAYS_ITSELF);
        scene.does(scene.village, Scene.plan(scene.measure("1"))).reviewed();
        assertThat(scene.remedy().deadline("1", CALENDAR).orElseThrow().due()).isEqualTo(LATER);
        scene.does(scene.village, Scene.complete());
    }

    @Test
    void no_later_day_is_had_by_naming_the_same_measure_anew() {
        stuck();
        Act later = RefusalsOfRectification.amended(scene.measure("1").limit(TimeLimit.by(LATER)));
        assertThat(scene.judge(later, scene.village).objections())
                .extracting(one -> one.message(Locale.CHINESE))
                .containsExactly("整改措施1与此前已审定的内容、责任人或者期限（VB-2，2021年8月14日前）不一致；保留的措施应当照原样列明，变更的措施应当另行编号。");
    }

    @Test
    void a_key_that_was_dropped_does_not_come_back_for_something_else() {
        stuck().does(scene.village, dropped()).reviewed();
        refused(
                RefusalsOfRectification.amended(scene.measure("2").task("另行公示").owner(PersonId.of("TC-1"))),
                scene.village,
                RectificationRule.MEASURE_STAYS_ITSELF);
    }

    @Test
    void who_owned_what_was_dropped_or_signed_the_plan_before_had_a_hand_in_it() {
        stuck();
        Actor other = Scene.actor("VB-8", Party.VILLAGE_BRANCH, Scene.VILLAGE);
        scene.does(other, RefusalsOfRectification.amended(scene.measure("1")))
                .reviewed()
                .does(other, Scene.complete());
        refused(Scene.agrees(), scene.township, RectificationRule.CLOSER_INDEPENDENT);
        refused(
                Scene.agrees(),
                Scene.actor("VB-7", Party.TOWNSHIP_COMMITTEE, Scene.TOWNSHIP),
                RectificationRule.CLOSER_INDEPENDENT);
    }

    @Test
    void what_is_kept_up_for_good_is_handed_over_after_the_strike_off_too() {
        scene.issued()
                .does(
                        scene.village,
                        Scene.plan(
                                scene.measure("1"),
                                scene.measure("2")
                                        .limit(TimeLimit.by(Scene.FEEDBACK.plusDays(30))
                                                .thenPermanent())))
                .reviewed()
                .does(scene.village, Scene.done())
                .does(scene.village, scene.files(1))
                .does(scene.village, new ReportMeasure("2", Outcome.STAGED, Set.of(Claim.SYSTEM_MADE), "持续公示"))
                .does(
                        scene.village,
                        new FileEvidence(scene.evidence(2).measure("2").build()))
                .does(scene.village, new ReportCompletion(Outcome.STAGED, "阶段性完成"))
                .closed();
        refused(new HandOverMeasure("1", PersonId.of("VB-3")), scene.village, RectificationRule.MEASURE_GOES_ON);
        refused(new HandOverMeasure("2", PersonId.of("TC-1")), scene.village, RectificationRule.OWNER_NOT_CLOSER);
        scene.on(Scene.FEEDBACK.plusDays(20)).does(scene.village, new HandOverMeasure("2", PersonId.of("VB-3")));
        assertThat(scene.remedy()
                        .present()
                        .work()
                        .owner(
                                scene.remedy()
                                        .present()
                                        .planning()
                                        .plan()
                                        .orElseThrow()
                                        .measure("2")
                                        .orElseThrow(),
                                scene.today()))
                .isEqualTo(PersonId.of("VB-3"));
        refused(
                scene.recheck(RecheckResult.HOLDS),
                Scene.actor("VB-3", Party.INSPECTION_OFFICE, Scene.CITY),
                RectificationRule.RECHECKER_INDEPENDENT);
    }
}
