package org.xuncha.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xuncha.organisation.PersonId;
import org.xuncha.policy.Claim;
import org.xuncha.rectification.Evidence;
import org.xuncha.rectification.EvidenceBuilder;
import org.xuncha.rectification.RectificationAct.FileEvidence;
import org.xuncha.rectification.RectificationAct.HandOverEvidence;
import org.xuncha.rectification.RectificationRule;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Refused;
import org.xuncha.testkit.rules.Scene;

/** Evidence is revised, expires, and is kept by somebody on every day. */
class EvidenceTest {
    private final Scene scene = Scene.inVillage();

    private static String digest(int number) {
        return String.format("%064x", number);
    }

    private void files(EvidenceBuilder evidence) {
        scene.does(scene.village, new FileEvidence(evidence.build()));
    }

    private List<String> proofs() {
        return scene.remedy().present().work().proofs("1", Claim.SYSTEM_MADE).stream()
                .map(filed -> filed.evidence().digest())
                .toList();
    }

    @Test
    void a_revision_replaces_what_it_revises_and_both_stay_on_the_record() {
        scene.rectifying();
        files(scene.evidence(1));
        files(scene.evidence(2).revises(digest(1)));
        assertThat(proofs()).containsExactly(digest(2));
        assertThat(scene.remedy().present().work().evidence()).hasSize(2);
        Evidence again = scene.evidence(3).revises(digest(1)).build();
        assertThat(scene.judge(new FileEvidence(again), scene.village).objections())
                .extracting(Objection::rule)
                .containsExactly(RectificationRule.REVISION_OF_PROOF);
        files(scene.evidence(3).revises(digest(2)));
        assertThat(proofs()).containsExactly(digest(3));
    }

    @Test
    void a_revision_that_expires_does_not_bring_back_what_it_replaced() {
        scene.rectifying().does(scene.village, Scene.done());
        files(scene.evidence(1));
        files(scene.evidence(2).revises(digest(1)).validUntil(scene.today()));
        scene.on(scene.today().plusDays(1));
        assertThat(scene.judge(Scene.complete(), scene.village).objections())
                .extracting(Objection::rule)
                .containsExactly(RectificationRule.PROOF_STILL_VALID);
    }

    @Test
    void nobody_agrees_on_proof_that_has_expired_since_the_report_but_may_return_it() {
        scene.rectifying().does(scene.village, Scene.done());
        files(scene.evidence(1).validUntil(scene.today().plusDays(3)));
        scene.does(scene.village, Scene.complete()).on(scene.today().plusDays(3));
        assertThat(scene.judge(Scene.agrees(), scene.township).isAccepted()).isTrue();
        scene.on(scene.today().plusDays(1));
        assertThat(scene.judge(Scene.agrees(), scene.township).objections())
                .extracting(Objection::rule)
                .containsExactly(RectificationRule.PROOF_STILL_VALID);
        assertThat(scene.judge(Scene.returns(), scene.township).isAccepted()).isTrue();
    }

    @Test
    void whoever_filed_it_keeps_it_until_it_is_handed_over_also_across_a_reopening() {
        scene.reopened();
        PersonId filer = PersonId.of("VB-1");
        PersonId next = PersonId.of("TC-5");
        assertThat(scene.remedy().keeper(digest(1), Scene.FEEDBACK)).contains(filer);
        assertThat(scene.remedy().keeper(digest(1), Scene.FEEDBACK.minusDays(1)))
                .isEmpty();
        scene.on(Scene.FEEDBACK.plusDays(5)).does(scene.township, new HandOverEvidence(digest(1), filer, next));
        assertThat(scene.remedy().keeper(digest(1), Scene.FEEDBACK.plusDays(4))).contains(filer);
        assertThat(scene.remedy().keeper(digest(1), Scene.FEEDBACK.plusDays(5))).contains(next);
        assertThat(scene.judge(new HandOverEvidence(digest(1), filer, next), scene.township)
                        .objections())
                .extracting(Objection::rule)
                .containsExactly(RectificationRule.CUSTODY_FOLLOWS);
    }

    @Test
    void a_day_that_no_calendar_reaches_is_refused_as_the_last_one_too() {
        EvidenceBuilder evidence = scene.evidence(1);
        assertThat(evidence.validUntil(LocalDate.of(2999, 12, 31)).build().validUntil())
                .contains(LocalDate.of(2999, 12, 31));
        assertThatThrownBy(() -> evidence.validUntil(LocalDate.of(3000, 1, 1)).build())
                .isInstanceOf(Refused.class);
    }
}
