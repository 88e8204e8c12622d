package org.xuncha.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.xuncha.Baoshan.VILLAGE;
import static org.xuncha.Refusals.assertAccepted;
import static org.xuncha.Refusals.assertRefusedBy;
import static org.xuncha.evaluation.AnyEvaluation.DAY;
import static org.xuncha.evaluation.AnyEvaluation.DEPARTMENT;
import static org.xuncha.evaluation.AnyEvaluation.GRADES;
import static org.xuncha.evaluation.AnyEvaluation.OFFICE;
import static org.xuncha.evaluation.AnyEvaluation.POINTS;
import static org.xuncha.evaluation.AnyEvaluation.by;
import static org.xuncha.evaluation.AnyEvaluation.department;
import static org.xuncha.evaluation.AnyEvaluation.grades;
import static org.xuncha.evaluation.AnyEvaluation.group;
import static org.xuncha.evaluation.AnyEvaluation.office;
import static org.xuncha.evaluation.AnyEvaluation.points;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.xuncha.ActNames;
import org.xuncha.Baoshan;
import org.xuncha.RoomWords;
import org.xuncha.evaluation.EvaluationAct.ConfirmEvaluation;
import org.xuncha.evaluation.EvaluationAct.PublishEvaluation;
import org.xuncha.evaluation.EvaluationAct.ReturnEvaluation;
import org.xuncha.organisation.Party;
import org.xuncha.organisation.PersonId;
import org.xuncha.policy.EvaluationAspect;
import org.xuncha.policy.EvaluationElement;
import org.xuncha.policy.EvaluationGrade;
import org.xuncha.policy.EvaluationPolicy;
import org.xuncha.policy.EvaluationRater;
import org.xuncha.policy.PolicyRule;
import org.xuncha.record.Canonical;
import org.xuncha.rectification.RectificationAct.AssignDuty;
import org.xuncha.round.Phase;
import org.xuncha.round.RoundRule;
import org.xuncha.rule.Label;
import org.xuncha.rule.Refused;

class EvaluationRulesTest {
    private final AnyEvaluation it = new AnyEvaluation(POINTS);

    @Test
    void it_is_rated_confirmed_and_published() {
        it.rated(30, 20, 50).does(new ConfirmEvaluation(), group()).does(new PublishEvaluation(), by("O-1", OFFICE));
        assertThat(it.evaluation().published()).isPresent();
        assertThat(it.result().total()).isEqualByComparingTo("100");
        assertThat(it.result().grade().orElseThrow().code()).isEqualTo("GOOD");
        assertThat(it.result().consequences()).isEmpty();
    }

    @Test
    void weights_and_means_are_counted_and_explained() {
        it.does(office(30, 20), by("O-9", OFFICE))
                .does(department(10, 0, 20), by("D-1", DEPARTMENT))
                .does(department(11, 5, 21), by("D-2", DEPARTMENT));
        assertThat(it.result().scores().stream().map(score -> score.score().toPlainString()))
                .containsExactly("25.13", "15.63", "20.50"); // (90+10.5)/4, (60+2.5)/4, one party alone
        assertThat(it.result().total().toPlainString()).isEqualTo("61.25");
        assertThat(it.result().grade().orElseThrow().code()).isEqualTo("FAIR");
        assertThat(it.result().explain(it.round.policy(), Locale.CHINESE))
                .hasSize(7)
                .startsWith("责任落实：得40.75分（满分50分）。", "要素PLAN：得25.13分（满分30分），由以下评分加权平均：市委巡察办 30.00 × 3、组织部门 10.50 × 1。")
                .contains("整改效果：得20.50分（满分50分）。", "整改成效评估：共得61.25分（满分100分），得分率61.25%。");
    }

    @Test
    void consequences_follow_from_the_grade() {
        it.rated(0, 0, 0);
        assertThat(it.result().consequences()).extracting(Label::zh).containsExactly("约谈", "列入回头看");
        assertThat(it.result().explain(it.round.policy(), Locale.ENGLISH))
                .last()
                .asString()
                .contains("What follows: consequence");
    }

    @Test
    void raters_may_give_grades_that_are_worth_points() {
        AnyEvaluation graded = new AnyEvaluation(GRADES);
        graded.does(grades("PLAN", "GOOD", "ORGANISATION", "FAIR"), by("O-9", OFFICE))
                .does(grades("PLAN", "GOOD", "ORGANISATION", "FAIR", "SATISFACTION", "POOR"), by("D-1", DEPARTMENT));
        assertThat(graded.result().total().toPlainString()).isEqualTo("42.00");
        assertThat(graded.result().grade().orElseThrow().code()).isEqualTo("POOR");
        assertRefusedBy(graded.judge(department(1, 1, 1), by("D-2", DEPARTMENT)), EvaluationRule.MARKS_WHOLE);
        assertRefusedBy(
                graded.judge(
                        grades("PLAN", "BEST", "ORGANISATION", "FAIR", "SATISFACTION", "POOR"), by("D-2", DEPARTMENT)),
                EvaluationRule.MARK_IN_SCALE);
    }

    @Test
    void it_is_evaluated_only_where_the_policy_says_how_and_when_it_is_time() {
        it.round = Baoshan.round(Phase.RECTIFICATION);
        assertRefusedBy(it.judge(office(1, 1), by("O-9", OFFICE)), EvaluationRule.EVALUATION_OF_POLICY);
        it.round = Baoshan.round(Phase.FEEDBACK, AnyEvaluation.with(POINTS));
        assertRefusedBy(it.judge(office(1, 1), by("O-9", OFFICE)), RoundRule.PHASE_REACHED);
    }

    @Test
    void only_raters_rate_only_the_confirmer_confirms_and_only_of_what_was_fed_back() {
        assertRefusedBy(it.judge(office(1, 1), group()), RoundRule.PARTY_MAY);
        it.rated(1, 1, 1);
        assertRefusedBy(it.judge(new ConfirmEvaluation(), by("O-1", OFFICE)), RoundRule.PARTY_MAY);
        it.remedies = List.of();
        assertRefusedBy(it.judge(new ConfirmEvaluation(), group()), EvaluationRule.SOMETHING_RECTIFIED);
    }

    @Test
    void nobody_judges_outside_his_area_or_himself() {
        assertRefusedBy(it.judge(office(1, 1), by("O-9", OFFICE, Baoshan.ELSEWHERE)), EvaluationRule.AREA_COVERED);
        EvaluationPolicy self = new EvaluationPolicy(
                POINTS.label(),
                List.of(new EvaluationAspect("A", POINTS.label(), List.of(AnyEvaluation.element("E", 10)))),
                List.of(new EvaluationRater(Party.VILLAGE_BRANCH, 1, 1)),
                List.of(),
                Party.LEADING_GROUP,
                Set.of());
        AnyEvaluation own = new AnyEvaluation(self);
        assertRefusedBy(
                own.judge(points(Map.of("E", 5)), by("V-9", Party.VILLAGE_BRANCH, VILLAGE)),
                EvaluationRule.JUDGE_NOT_JUDGED);
    }

    @Test
    void nobody_judges_what_he_put_right_answers_for_or_must_stand_aside_from() {
        assertRefusedBy(it.judge(office(1, 1), by("S1", OFFICE)), EvaluationRule.JUDGE_INDEPENDENT);
        it.barred.add(PersonId.of("O-9"));
        assertThat(it.judge(office(1, 1), by("O-9", OFFICE)).objections())
                .extracting(objection -> objection.rule())
                .containsOnly(EvaluationRule.JUDGE_NOT_BARRED);
        it.barred.clear();
        it.rated(1, 1, 1);
        it.remedies = List.of(it.remedies
                .get(0)
                .after(new AssignDuty("MAIN", PersonId.of("G-1"), DAY.minusDays(1)), group(), it.round));
        assertRefusedBy(it.judge(new ConfirmEvaluation(), group()), EvaluationRule.JUDGE_NOT_ANSWERABLE);
    }

    @Test
    void a_person_rates_once_every_element_of_his_party_and_within_its_points() {
        it.does(office(1, 1), by("O-9", OFFICE));
        assertRefusedBy(it.judge(office(1, 1), by("O-9", OFFICE)), EvaluationRule.RATED_ONCE);
        assertRefusedBy(it.judge(points(Map.of("PLAN", 1)), by("O-8", OFFICE)), EvaluationRule.MARKS_WHOLE);
        assertRefusedBy(it.judge(department(1, 1, 1), by("O-8", OFFICE)), EvaluationRule.MARKS_WHOLE);
        assertRefusedBy(it.judge(office(31, 20), by("O-8", OFFICE)), EvaluationRule.MARK_IN_SCALE);
        assertRefusedBy(
                it.judge(office(-1, 21), by("O-8", OFFICE)),
                EvaluationRule.MARK_IN_SCALE,
                EvaluationRule.MARK_IN_SCALE);
        assertAccepted(it.judge(office(30, 0), by("O-8", OFFICE)));
    }

    @Test
    void it_is_confirmed_once_enough_have_rated_and_then_stands() {
        it.does(office(1, 1), by("O-9", OFFICE)).does(department(1, 1, 1), by("D-1", DEPARTMENT));
        assertRefusedBy(it.judge(new ConfirmEvaluation(), group()), EvaluationRule.RATINGS_ENOUGH);
        assertRefusedBy(it.judge(new PublishEvaluation(), by("O-1", OFFICE)), EvaluationRule.CONFIRMED);
        it.does(department(1, 1, 1), by("D-2", DEPARTMENT)).does(new ConfirmEvaluation(), group());
        assertRefusedBy(it.judge(office(1, 1), by("O-8", OFFICE)), EvaluationRule.NOT_CONFIRMED);
        assertRefusedBy(it.judge(new ConfirmEvaluation(), group()), EvaluationRule.NOT_CONFIRMED);
        it.does(new PublishEvaluation(), by("O-1", OFFICE));
        assertRefusedBy(it.judge(new PublishEvaluation(), by("O-1", OFFICE)), EvaluationRule.PUBLISHED_ONCE);
    }

    @Test
    void what_is_sent_back_begins_anew() {
        assertRefusedBy(it.judge(new ReturnEvaluation(), group()), EvaluationRule.RATED);
        it.rated(1, 1, 1).does(new ConfirmEvaluation(), group()).does(new ReturnEvaluation(), group());
        assertThat(it.evaluation().ratings()).isEmpty();
        assertThat(it.evaluation().confirmed()).isEmpty();
        assertThat(it.evaluation().returns()).isEqualTo(1);
        assertThat(EvaluationResult.of(it.evaluation(), POINTS)).isEmpty();
        assertThat(it.rated(30, 20, 50).result().share()).isEqualByComparingTo("100");
    }

    @Test
    void a_result_is_published_only_where_the_policy_names_who_does_it() {
        AnyEvaluation quiet = new AnyEvaluation(new EvaluationPolicy(
                POINTS.label(), POINTS.aspects(), POINTS.raters(), POINTS.grades(), POINTS.confirmer(), Set.of()));
        assertRefusedBy(quiet.judge(new PublishEvaluation(), by("O-1", OFFICE)), EvaluationRule.PUBLISHED_BY_POLICY);
    }

    @Test
    void an_interface_learns_what_may_be_done() {
        it.rated(1, 1, 1);
        var permitted =
                EvaluationRules.permitted(it.evaluation, VILLAGE, group().actor(), Baoshan.noon(DAY), it.setting());
        assertThat(permitted).containsOnlyKeys(EvaluationStep.values());
        assertAccepted(Objects.requireNonNull(permitted.get(EvaluationStep.CONFIRM)));
        assertRefusedBy(Objects.requireNonNull(permitted.get(EvaluationStep.RATE)), RoundRule.PARTY_MAY);
    }

    @Test
    void a_policy_names_each_code_once_its_raters_and_grades_down_to_none() {
        assertThat(Canonical.read(EvaluationPolicy.class, Canonical.write(GRADES)))
                .isEqualTo(GRADES);
        assertThat(Canonical.read(EvaluationPolicy.class, Canonical.write(POINTS)))
                .isEqualTo(POINTS);
        EvaluationElement element = AnyEvaluation.element("E", 10);
        assertRefused(PolicyRule.CODE_ONCE, List.of(element, element), List.of());
        EvaluationElement stranger = new EvaluationElement("E", POINTS.label(), 10, Set.of(Party.VILLAGE_SUPERVISORS));
        assertRefused(PolicyRule.CODE_KNOWN, List.of(stranger), List.of());
        EvaluationGrade good = AnyEvaluation.grade("GOOD", 85, Optional.empty());
        assertRefused(PolicyRule.GRADES_DESCEND, List.of(element), List.of(good));
        EvaluationGrade poor = AnyEvaluation.grade("POOR", 0, Optional.empty());
        assertRefused(PolicyRule.GRADES_DESCEND, List.of(element), List.of(poor, good));
    }

    private static void assertRefused(PolicyRule rule, List<EvaluationElement> elements, List<EvaluationGrade> grades) {
        assertThatThrownBy(() -> new EvaluationPolicy(
                        POINTS.label(),
                        List.of(new EvaluationAspect("A", POINTS.label(), elements)),
                        POINTS.raters(),
                        grades,
                        POINTS.confirmer(),
                        Set.of()))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.objections().get(0).rule()).isEqualTo(rule));
    }

    @Test
    void recorded_names_stay() {
        assertThat(ActNames.of(EvaluationAct.class))
                .containsExactly(
                        "ConfirmEvaluation()",
                        "PublishEvaluation()",
                        "RateRectification(points,grades,remark)",
                        "ReturnEvaluation()");
        assertThat(Evaluation.subject(Baoshan.ROUND, VILLAGE)).hasToString("R1/EVALUATION/" + VILLAGE);
    }

    @Test
    void every_constant_has_words() {
        RoomWords.assertWhole("org.xuncha.evaluation");
    }
}
