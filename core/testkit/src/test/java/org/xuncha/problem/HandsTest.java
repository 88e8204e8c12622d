package org.xuncha.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.xuncha.organisation.Actor;
import org.xuncha.organisation.Party;
import org.xuncha.organisation.PersonId;
import org.xuncha.policy.Claim;
import org.xuncha.rectification.Hands;
import org.xuncha.rectification.Opinion;
import org.xuncha.rectification.Outcome;
import org.xuncha.rectification.RecheckResult;
import org.xuncha.rectification.RectificationAct.FileEvidence;
import org.xuncha.rectification.RectificationAct.HandOverMeasure;
import org.xuncha.rectification.RectificationAct.ReopenProblem;
import org.xuncha.rectification.RectificationAct.ReportMeasure;
import org.xuncha.rectification.RectificationAct.ReviewPlan;
import org.xuncha.rectification.RectificationRule;
import org.xuncha.rule.Objection;
import org.xuncha.testkit.rules.Scene;

/** Whoever did anything to put it right has a hand in it, and the day told is the last one on which he did. */
class HandsTest {
    private static final PersonId CLERK = PersonId.of("VB-8");
    private static final LocalDate LATER = Scene.FEEDBACK.plusDays(3);

    private final Scene scene = Scene.inVillage();
    private final Actor clerk = new Actor(CLERK, Party.VILLAGE_BRANCH, Scene.VILLAGE);
    private final Actor closer = new Actor(CLERK, Party.TOWNSHIP_COMMITTEE, Scene.TOWNSHIP);

    private void doesNotCloseSince(LocalDate hand) {
        assertThat(scene.judge(Scene.agrees(), closer).objections())
                .singleElement()
                .satisfies(objection -> {
                    assertThat(objection.rule()).isEqualTo(RectificationRule.CLOSER_INDEPENDENT);
                    assertThat(objection.facts()).containsEntry("person", CLERK).containsEntry("on", hand);
                });
        assertThat(Hands.last(scene.remedy(), CLERK)).contains(hand);
    }

    @Test
    void who_did_nothing_has_no_hand_in_it() {
        scene.reported();
        assertThat(scene.judge(Scene.agrees(), closer).isAccepted()).isTrue();
        assertThat(Hands.last(scene.remedy(), CLERK)).isEmpty();
    }

    @Test
    void who_only_reported_a_measure_does_not_close_it() {
        scene.rectifying()
                .does(clerk, Scene.done())
                .does(scene.village, scene.files(1))
                .does(scene.village, Scene.complete());
        doesNotCloseSince(Scene.FEEDBACK);
    }

    @Test
    void who_only_filed_evidence_does_not_close_it() {
        scene.rectifying()
                .does(scene.village, Scene.done())
                .does(clerk, scene.files(1))
                .does(scene.village, Scene.complete());
        doesNotCloseSince(Scene.FEEDBACK);
    }

    @Test
    void who_only_took_a_measure_over_does_not_close_it() {
        scene.rectifying()
                .on(LATER)
                .does(scene.village, new HandOverMeasure("1", CLERK))
                .completed(1);
        doesNotCloseSince(LATER);
    }

    @Test
    void who_took_a_measure_over_and_reported_on_it_later_is_told_the_later_day() {
        scene.rectifying()
                .does(scene.village, new HandOverMeasure("1", CLERK))
                .on(LATER)
                .does(clerk, Scene.done())
                .does(scene.village, scene.files(1))
                .does(scene.village, Scene.complete());
        doesNotCloseSince(LATER);
    }

    @Test
    void of_several_days_the_last_is_told_whatever_was_done_on_it() {
        scene.rectifying()
                .does(clerk, Scene.done())
                .on(LATER)
                .does(clerk, scene.files(1))
                .on(LATER.plusDays(1))
                .does(scene.village, Scene.complete());
        doesNotCloseSince(LATER);
    }

    @Test
    void a_report_later_than_the_evidence_is_the_last_hand() {
        scene.rectifying()
                .does(clerk, scene.files(1))
                .on(LATER)
                .does(clerk, Scene.done())
                .does(scene.village, Scene.complete());
        doesNotCloseSince(LATER);
    }

    @Test
    void an_earlier_attempt_binds_nobody_in_the_next_but_is_not_forgotten() {
        scene.rectifying()
                .does(clerk, Scene.done())
                .does(scene.village, scene.files(1))
                .does(scene.village, Scene.complete())
                .closed()
                .on(LATER);
        scene.does(scene.office, scene.recheck(RecheckResult.RELAPSED))
                .does(scene.office, new ReopenProblem())
                .planned()
                .completed(2);
        assertThat(scene.judge(Scene.agrees(), closer).isAccepted()).isTrue();
        assertThat(Hands.last(scene.remedy(), CLERK)).contains(Scene.FEEDBACK);
        assertThat(Hands.last(scene.remedy(), scene.village.person())).contains(LATER);
        PersonId owner = PersonId.of("VB-2");
        assertThat(Hands.present(scene.remedy())).containsExactlyInAnyOrder(scene.village.person(), owner);
        assertThat(Hands.all(scene.remedy())).containsExactlyInAnyOrder(scene.village.person(), owner, CLERK);
    }

    @Test
    void the_report_of_one_measure_leaves_that_of_another() {
        scene.issued().does(scene.village, Scene.plan(scene.measure("1"), scene.measure("2")));
        scene.does(scene.township, new ReviewPlan(Opinion.AGREES)).does(scene.office, new ReviewPlan(Opinion.AGREES));
        scene.does(scene.village, Scene.done())
                .does(scene.village, new ReportMeasure("2", Outcome.NOT_DONE, Set.of(), "尚未开展"));
        var work = scene.remedy().present().work();
        assertThat(work.of("1").orElseThrow().outcome()).isEqualTo(Outcome.DONE);
        assertThat(work.of("2").orElseThrow().outcome()).isEqualTo(Outcome.NOT_DONE);
        assertThat(work.overtaken()).isEmpty();
    }

    @Test
    void what_was_last_reported_is_a_measure_or_the_completion_whichever_is_later() {
        scene.rectifying();
        assertThat(scene.remedy().present().reported()).isEqualTo(Scene.FEEDBACK);
        scene.on(LATER).does(scene.village, Scene.done());
        scene.on(LATER.plusDays(1)).does(scene.village, scene.files(1));
        assertThat(scene.remedy().present().reported()).isEqualTo(LATER);
        scene.does(scene.village, Scene.complete());
        assertThat(scene.remedy().present().reported()).isEqualTo(LATER.plusDays(1));
        scene.does(scene.township, Scene.returns());
        scene.on(LATER.plusDays(2)).does(scene.village, Scene.done());
        assertThat(scene.remedy().present().reported()).isEqualTo(LATER.plusDays(2));
    }

    /** Of a claim that nothing proves it is said that nothing proves it, not that its proof expired. */
    @Test
    void what_was_never_proven_has_not_expired() {
        scene.rectifying()
                .does(scene.village, Scene.done(Outcome.DONE, Claim.SYSTEM_MADE, Claim.MONEY_RECOVERED))
                .does(
                        scene.village,
                        new FileEvidence(scene.evidence(1).validUntil(LATER).build()));
        assertThat(scene.judge(Scene.complete(), scene.village).objections())
                .extracting(Objection::rule)
                .containsExactly(RectificationRule.CLAIM_PROVEN);
    }
}
