package org.xuncha.problem;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.xuncha.calendar.Term;
import org.xuncha.organisation.Actor;
import org.xuncha.organisation.Party;
import org.xuncha.policy.PartyName;
import org.xuncha.policy.Policy;
import org.xuncha.policy.PolicyBuilder;
import org.xuncha.policy.PublicityPolicy;
import org.xuncha.policy.PublicityTime;
import org.xuncha.policy.RedactionReason;
import org.xuncha.policy.SatisfactionPolicy;
import org.xuncha.rectification.RectificationAct.ConfirmConsolidation;
import org.xuncha.rectification.RectificationAct.PublishResult;
import org.xuncha.rectification.RectificationAct.RecordSatisfaction;
import org.xuncha.rectification.RectificationAct.RedactResult;
import org.xuncha.rectification.RectificationRule;
import org.xuncha.rule.Label;
import org.xuncha.rule.Verdict;
import org.xuncha.testkit.rules.Scene;

/** For every rule on satisfaction, publicity and vetoes one case in which it alone stands against an act in order. */
final class RefusalsOfClosing {
    static final Actor VILLAGERS = Scene.actor("VS-1", Party.VILLAGE_SUPERVISORS, Scene.VILLAGE);
    static final RedactResult WITHHELD = new RedactResult("全部内容", RedactionReason.STATE_SECRET, true);
    static final RedactResult PERSONS = new RedactResult("涉及的人员", RedactionReason.CASE_NOT_PUBLISHED, false);

    private RefusalsOfClosing() {}

    static Verdict by(RectificationRule rule) {
        Scene scene = Scene.inVillage();
        return switch (rule) {
            case VETO_ONLY_RETURNS -> Scene.inVillage(vetoed()).reported().judge(Scene.agrees(), VILLAGERS);
            case SATISFACTION_ONCE ->
                scene.reported().does(scene.township, asked(scene, 20, 19)).judge(asked(scene, 20, 20), scene.office);
            case SURVEYOR_INDEPENDENT ->
                scene.reported()
                        .judge(asked(scene, 20, 19), Scene.actor("VB-1", Party.TOWNSHIP_COMMITTEE, Scene.TOWNSHIP));
            case SATISFIED_WERE_ASKED -> scene.reported().judge(asked(scene, 19, 20), scene.office);
            case SATISFACTION_OF_REPORT ->
                scene.reported().judge(new RecordSatisfaction(20, 19, Scene.FEEDBACK.minusDays(1)), scene.office);
            case PEOPLE_ASKED -> satisfied(9, 9);
            case PEOPLE_SATISFIED -> satisfied(10, 7);
            case PUBLISHED_ONCE ->
                scene.reported().does(scene.village, published(scene)).judge(published(scene), scene.village);
            case WITHHELD_STAYS_WITHHELD ->
                scene.reported().does(scene.office, WITHHELD).judge(published(scene), scene.village);
            case PUBLISHED_AFTER_CLOSING -> {
                Scene after =
                        Scene.inVillage(publicity(PublicityTime.AFTER_CLOSING)).reported();
                yield after.judge(published(after), after.village);
            }
            case PUBLISHED_IN_TIME ->
                scene.reported().judge(new PublishResult("村务公开栏", Scene.FEEDBACK.minusDays(1)), scene.village);
            case REDACTED_BEFORE_PUBLICATION ->
                scene.reported().does(scene.village, published(scene)).judge(PERSONS, scene.office);
            case REDACTION_REASON_NAMED -> {
                Scene before =
                        Scene.inVillage(publicity(PublicityTime.BEFORE_CLOSING)).reported();
                yield before.judge(new RedactResult("涉及的人员", RedactionReason.SPECULATION, false), before.discipline);
            }
            case RESULT_PUBLIC -> {
                Scene before =
                        Scene.inVillage(publicity(PublicityTime.BEFORE_CLOSING)).reported();
                yield before.judge(Scene.agrees(), before.township);
            }
            case PUBLICITY_OVER -> {
                Scene after =
                        Scene.inVillage(publicity(PublicityTime.AFTER_CLOSING)).struckOff();
                LocalDate end = Scene.FEEDBACK.plusDays(31);
                after.on(end).does(after.village, published(after));
                yield after.judge(new ConfirmConsolidation(), after.office);
            }
            default -> throw new IllegalArgumentException(rule + " is no rule on closing");
        };
    }

    private static Verdict satisfied(int asked, int satisfied) {
        Scene scene = Scene.inVillage(satisfaction()).reported();
        return scene.does(scene.township, asked(scene, asked, satisfied)).judge(Scene.agrees(), scene.township);
    }

    static RecordSatisfaction asked(Scene scene, int asked, int satisfied) {
        return new RecordSatisfaction(asked, satisfied, scene.today());
    }

    static PublishResult published(Scene scene) {
        return new PublishResult("村务公开栏", scene.today());
    }

    /** Eight of ten must be satisfied. */
    static Policy satisfaction() {
        return Scene.rectification(all -> all.satisfaction(new SatisfactionPolicy(10, 80)));
    }

    /** Five days; the discipline commission consents to what is left out, for two reasons. */
    static Policy publicity(PublicityTime time) {
        return Scene.rectification(all -> all.publicity(new PublicityPolicy(
                Term.days(5),
                time,
                Set.of(RedactionReason.STATE_SECRET, RedactionReason.CASE_NOT_PUBLISHED),
                Party.DISCIPLINE_COMMISSION)));
    }

    /** Villagers have a veto. */
    static Policy vetoed() {
        Policy policy = Scene.rectification(all -> all.vetoes(List.of(Party.VILLAGE_SUPERVISORS)));
        return new PolicyBuilder()
                .from(policy)
                .parties(Stream.concat(
                                policy.parties().stream(),
                                Stream.of(new PartyName(
                                        Party.VILLAGE_SUPERVISORS, new Label("村务监督委员会", "Villagers' supervisors"))))
                        .toList())
                .build();
    }
}
