package org.xuncha.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.xuncha.calendar.AnchorEvent;
import org.xuncha.calendar.Deadline;
import org.xuncha.calendar.WorkingCalendar;
import org.xuncha.policy.Policy;
import org.xuncha.policy.PublicityTime;
import org.xuncha.policy.RectificationPolicy;
import org.xuncha.rectification.Closing;
import org.xuncha.rectification.RectificationAct.ConfirmConsolidation;
import org.xuncha.rectification.RectificationRule;
import org.xuncha.rectification.Signature;
import org.xuncha.rule.Objection;
import org.xuncha.testkit.rules.Scene;

/** What a place may want besides the agreement of the parties: satisfied people, publicity, a veto of the villagers. */
class ClosingPolicyTest {
    private static final WorkingCalendar CALENDAR = WorkingCalendar.stateCouncil();

    @Test
    void the_end_of_publicity_explains_itself() {
        Scene scene = Scene.inVillage(RefusalsOfClosing.publicity(PublicityTime.BEFORE_CLOSING))
                .reported();
        RectificationPolicy policy = scene.policy.rectification();
        assertThat(scene.remedy().publicUntil(policy, CALENDAR)).isEmpty();
        scene.does(scene.village, RefusalsOfClosing.published(scene));
        Deadline end = scene.remedy().publicUntil(policy, CALENDAR).orElseThrow();
        assertThat(end.anchor()).isEqualTo(AnchorEvent.PUBLICATION.on(Scene.FEEDBACK));
        assertThat(end.due()).isEqualTo(Scene.FEEDBACK.plusDays(5));
        assertThat(end.explain(Locale.CHINESE)).contains("公示", "2021年7月15日", "2021年7月20日");
        assertThat(scene.on(end.due()).judge(Scene.agrees(), scene.township).objections())
                .containsExactly(Objection.by(RectificationRule.PUBLICITY_OVER)
                        .with("from", Scene.FEEDBACK)
                        .with("until", end.due())
                        .with("day", end.due()));
        assertThat(scene.on(end.due().plusDays(1))
                        .judge(Scene.agrees(), scene.township)
                        .isAccepted())
                .isTrue();
        Scene unnamed = Scene.inVillage().reported();
        unnamed.does(unnamed.village, RefusalsOfClosing.published(unnamed));
        assertThat(unnamed.remedy().publicUntil(unnamed.policy.rectification(), CALENDAR))
                .isEmpty();
    }

    private static Closing closing(Scene scene) {
        return scene.remedy().present().closing();
    }

    @Test
    void villagers_may_return_out_of_turn_which_voids_every_agreement_and_counts_a_cycle() {
        Scene scene = Scene.inVillage(RefusalsOfClosing.vetoed()).reported();
        scene.does(scene.township, Scene.agrees()).does(scene.discipline, Scene.agrees());
        scene.does(RefusalsOfClosing.VILLAGERS, Scene.returns());
        assertThat(scene.problem().status()).isEqualTo(Status.RECTIFYING);
        assertThat(closing(scene).approvals()).isEmpty();
        assertThat(closing(scene).cycle()).isEqualTo(2);
    }

    @Test
    void a_strike_off_does_not_wait_for_a_group_that_has_only_a_veto() {
        Scene scene = Scene.inVillage(RefusalsOfClosing.vetoed()).struckOff();
        assertThat(closing(scene).approvals())
                .extracting(Signature::party)
                .containsExactlyElementsOf(scene.policy.rectification().closers());
    }

    @Test
    void a_return_needs_no_satisfied_people_and_voids_what_was_asked() {
        Scene scene = Scene.inVillage(RefusalsOfClosing.satisfaction()).reported();
        scene.does(scene.township, RefusalsOfClosing.asked(scene, 10, 2)).does(scene.township, Scene.returns());
        assertThat(closing(scene).satisfaction()).isEmpty();
    }

    /** Every count from 8 to 16 people, so that no rounding hides between two of them. */
    @Test
    void it_is_struck_off_exactly_if_enough_were_asked_and_enough_of_them_are_satisfied() {
        for (int asked = 8; asked <= 16; asked++) {
            for (int yes = 0; yes <= asked; yes++) {
                Scene scene = Scene.inVillage(RefusalsOfClosing.satisfaction()).reported();
                scene.does(scene.township, RefusalsOfClosing.asked(scene, asked, yes));
                assertThat(scene.judge(Scene.agrees(), scene.township).isAccepted())
                        .as(yes + " of " + asked)
                        .isEqualTo(asked >= 10 && yes * 10 >= asked * 8);
            }
        }
    }

    @Property(tries = 30)
    void nobody_agrees_before_the_period_is_over_where_it_comes_first(@ForAll @IntRange(max = 12) int days) {
        Scene scene = Scene.inVillage(RefusalsOfClosing.publicity(PublicityTime.BEFORE_CLOSING))
                .reported();
        scene.does(scene.discipline, RefusalsOfClosing.PERSONS).does(scene.village, RefusalsOfClosing.published(scene));
        scene.on(scene.today().plusDays(days));
        assertThat(scene.judge(Scene.agrees(), scene.township).isAccepted()).isEqualTo(days > 5);
        assertThat(closing(scene).redactions()).hasSize(1);
    }

    @Test
    void what_is_withheld_for_a_reason_need_not_be_public() {
        Scene scene = Scene.inVillage(RefusalsOfClosing.publicity(PublicityTime.BEFORE_CLOSING))
                .reported();
        scene.does(scene.discipline, RefusalsOfClosing.WITHHELD).closed();
        assertThat(scene.problem().status()).isEqualTo(Status.STRUCK_OFF);
    }

    @Test
    void what_is_public_after_the_strike_off_is_so_before_the_end() {
        Policy policy = RefusalsOfClosing.publicity(PublicityTime.AFTER_CLOSING);
        Scene scene = Scene.inVillage(policy).struckOff().on(LocalDate.of(2021, 12, 1));
        assertThat(scene.judge(new ConfirmConsolidation(), scene.office).objections())
                .extracting(Objection::rule)
                .containsExactly(RectificationRule.RESULT_PUBLIC);
        scene.does(scene.village, RefusalsOfClosing.published(scene)).on(LocalDate.of(2021, 12, 7));
        scene.does(scene.office, new ConfirmConsolidation());
    }

    @Test
    void only_who_is_named_consents_to_what_is_left_out() {
        Scene scene = Scene.inVillage(RefusalsOfClosing.publicity(PublicityTime.BEFORE_CLOSING))
                .reported();
        List.of(scene.office, scene.township, scene.village)
                .forEach(actor -> assertThat(
                                scene.judge(RefusalsOfClosing.PERSONS, actor).isAccepted())
                        .isFalse());
        assertThat(scene.judge(RefusalsOfClosing.PERSONS, scene.discipline).isAccepted())
                .isTrue();
    }
}
