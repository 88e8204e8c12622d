package org.xuncha.storage.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xuncha.calendar.TimeLimit;
import org.xuncha.evaluation.EvaluationRule;
import org.xuncha.evaluation.EvaluationStep;
import org.xuncha.organisation.Actor;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.Party;
import org.xuncha.organisation.PersonId;
import org.xuncha.policy.Claim;
import org.xuncha.policy.EvaluationAspect;
import org.xuncha.policy.EvaluationElement;
import org.xuncha.policy.EvaluationPolicy;
import org.xuncha.policy.EvaluationRater;
import org.xuncha.policy.FactKind;
import org.xuncha.policy.Policy;
import org.xuncha.policy.PolicyBuilder;
import org.xuncha.policy.RectificationPolicyBuilder;
import org.xuncha.problem.Move;
import org.xuncha.problem.ProblemAct.IssueProblem;
import org.xuncha.problem.ProblemId;
import org.xuncha.rectification.Opinion;
import org.xuncha.rectification.Outcome;
import org.xuncha.rectification.RecheckResult;
import org.xuncha.rectification.RectificationAct;
import org.xuncha.rectification.RectificationAct.AssignDuty;
import org.xuncha.rectification.RectificationAct.DecideClosing;
import org.xuncha.rectification.RectificationAct.HandOverMeasure;
import org.xuncha.rectification.RectificationAct.RecheckStrikeOff;
import org.xuncha.rectification.RectificationAct.ReopenProblem;
import org.xuncha.rectification.RectificationAct.ReportCompletion;
import org.xuncha.rectification.RectificationAct.ReportMeasure;
import org.xuncha.rectification.RectificationAct.ReviewPlan;
import org.xuncha.rectification.RectificationRule;
import org.xuncha.recusal.FactId;
import org.xuncha.recusal.RecusalFactBuilder;
import org.xuncha.round.Phase;
import org.xuncha.rule.Label;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Rule;
import org.xuncha.rule.Verdict;
import org.xuncha.staffing.StaffingAct.RecordFacts;
import org.xuncha.storage.Sight;

/** Through an office: whose spouse had any hand in a rectification, or answers for it, judges it nowhere. */
class KinTest {
    /** What somebody may have done to put a problem right. */
    enum Hand {
        PLANNED,
        OWNED,
        TOOK_OVER,
        REPORTED_FIRST,
        REPORTED,
        FILED,
        COMPLETED,
        ANSWERS
    }

    private static final Actor VILLAGE = OneRound.branch(OneRound.VILLAGE);
    private static final Actor HAND = OneRound.actor("H-1", Party.VILLAGE_BRANCH, OneRound.VILLAGE);
    private static final PersonId SPOUSE = PersonId.of("J-1");
    private static final PersonId STRANGER = PersonId.of("J-2");
    private static final ProblemId PROBLEM = ProblemId.of("P-1");
    private static final Label LABEL = new Label("整改成效", "Effect");

    private final OneRound round = new OneRound(new MemoryStorage(), "2021-1", policy());

    private static Policy policy() {
        Policy preset = OneRound.policy();
        return new PolicyBuilder()
                .from(preset)
                .rectification(new RectificationPolicyBuilder()
                        .from(preset.rectification())
                        .planReviewers(List.of(Party.TOWNSHIP_COMMITTEE))
                        .build())
                .evaluation(new EvaluationPolicy(
                        LABEL,
                        List.of(new EvaluationAspect(
                                "EFFECT", LABEL, List.of(new EvaluationElement("EFFECT", LABEL, 100, Set.of())))),
                        List.of(new EvaluationRater(Party.INSPECTION_OFFICE, 1, 1)),
                        List.of(),
                        Party.LEADING_GROUP,
                        Set.of()))
                .build();
    }

    private void fedBack() {
        round.office.perform(
                round.id,
                new RecordFacts(List.of(new RecusalFactBuilder()
                        .id(FactId.of("F-1"))
                        .person(SPOUSE)
                        .kind(FactKind.SPOUSE)
                        .area(AreaCode.of("530521000000"))
                        .other(HAND.person())
                        .what("村干部")
                        .source("个人有关事项报告")
                        .known(OneRound.DAY)
                        .build())),
                round.by(OneRound.OFFICE));
        round.locked("P-1", OneRound.VILLAGE, 1);
        round.enter(Phase.REPORT);
        round.enter(Phase.FEEDBACK);
        round.does("P-1", OneRound.OFFICE, new IssueProblem("保巡问〔2021〕1号"));
    }

    private void does(Actor actor, RectificationAct act) {
        round.does("P-1", actor, act);
    }

    private static Actor who(Hand one, Hand... ones) {
        return Set.of(ones).contains(one) ? HAND : VILLAGE;
    }

    private void planned(Hand hand) {
        TimeLimit limit = TimeLimit.by(OneRound.DAY.plusDays(30));
        if (hand == Hand.ANSWERS) {
            does(OneRound.OFFICE, new AssignDuty("FIRST", HAND.person(), OneRound.DAY));
        }
        does(who(hand, Hand.PLANNED), OneRound.plan(limit, hand == Hand.OWNED ? "H-1" : "V-2"));
    }

    private void reported(Hand hand, int evidence) {
        planned(hand);
        does(judge(STRANGER, Party.TOWNSHIP_COMMITTEE), new ReviewPlan(Opinion.AGREES));
        if (hand == Hand.TOOK_OVER) {
            does(VILLAGE, new HandOverMeasure("1", HAND.person()));
            does(VILLAGE, new HandOverMeasure("1", PersonId.of("V-3")));
        }
        ReportMeasure report = new ReportMeasure("1", Outcome.DONE, Set.of(Claim.SYSTEM_MADE), "已完成公示");
        does(who(hand, Hand.REPORTED_FIRST), report);
        does(who(hand, Hand.REPORTED), report);
        does(who(hand, Hand.FILED), OneRound.evidence(evidence, OneRound.DAY));
        does(who(hand, Hand.COMPLETED), new ReportCompletion(Outcome.DONE, "整改到位"));
    }

    private void closed() {
        Stream.of(
                        judge(STRANGER, Party.TOWNSHIP_COMMITTEE),
                        judge(PersonId.of("J-3"), Party.DISCIPLINE_COMMISSION),
                        judge(PersonId.of("J-4"), Party.ORGANISATION_DEPARTMENT),
                        judge(PersonId.of("J-5"), Party.INSPECTION_OFFICE))
                .forEach(closer -> does(closer, new DecideClosing(Opinion.AGREES)));
    }

    private static Actor judge(PersonId person, Party party) {
        return new Actor(person, party, party.equals(Party.TOWNSHIP_COMMITTEE) ? OneRound.TOWNSHIP : OneRound.CITY);
    }

    /** The spouse is refused by this rule, and a stranger is not. */
    private void bars(Rule rule, Move move, Party party) {
        assertThat(why(move, judge(SPOUSE, party))).startsWith(rule);
        assertThat(why(move, judge(STRANGER, party))).isEmpty();
    }

    private List<Rule> why(Move move, Actor actor) {
        Map<Move, Verdict> permitted =
                round.window(actor, Sight.of(OneRound.CITY)).permitted(PROBLEM);
        return rules(permitted.get(move));
    }

    private static List<Rule> rules(@Nullable Verdict verdict) {
        return Objects.requireNonNull(verdict).objections().stream()
                .map(Objection::rule)
                .toList();
    }

    @ParameterizedTest
    @EnumSource(
            value = Hand.class,
            names = {"PLANNED", "OWNED", "ANSWERS"})
    void nobody_reviews_the_plan_that_his_spouse_had_a_hand_in(Hand hand) {
        fedBack();
        planned(hand);
        bars(RectificationRule.REVIEWER_NOT_BARRED, Move.REVIEW_PLAN, Party.TOWNSHIP_COMMITTEE);
    }

    @ParameterizedTest
    @EnumSource(Hand.class)
    void nobody_closes_rechecks_finds_consolidated_or_rates_what_his_spouse_had_a_hand_in(Hand hand) {
        fedBack();
        reported(hand, 1);
        bars(RectificationRule.CLOSER_NOT_BARRED, Move.DECIDE_CLOSING, Party.TOWNSHIP_COMMITTEE);
        assertThat(rules(round.asks(round.order(
                                "P-1", judge(SPOUSE, Party.TOWNSHIP_COMMITTEE), new DecideClosing(Opinion.AGREES)))
                        .verdict()))
                .startsWith(RectificationRule.CLOSER_NOT_BARRED);
        closed();
        bars(RectificationRule.RECHECKER_NOT_BARRED, Move.RECHECK_STRIKE_OFF, Party.INSPECTION_OFFICE);
        round.clock.advance(Duration.ofDays(31));
        bars(RectificationRule.CONFIRMER_NOT_BARRED, Move.CONFIRM_CONSOLIDATION, Party.INSPECTION_OFFICE);
        round.enter(Phase.RECTIFICATION);
        assertThat(rating(SPOUSE)).startsWith(EvaluationRule.JUDGE_NOT_BARRED);
        assertThat(rating(STRANGER)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Hand.class, names = "ANSWERS", mode = EnumSource.Mode.EXCLUDE)
    void a_hand_in_an_attempt_that_relapsed_bars_who_rates_the_whole_and_not_who_closes_the_next(Hand hand) {
        fedBack();
        reported(hand, 1);
        closed();
        does(OneRound.OFFICE, new RecheckStrikeOff(RecheckResult.RELAPSED, OneRound.DAY, "又未公示"));
        does(OneRound.OFFICE, new ReopenProblem());
        does(VILLAGE, OneRound.plan(TimeLimit.by(OneRound.DAY.plusDays(30))));
        assertThat(why(Move.REVIEW_PLAN, judge(SPOUSE, Party.TOWNSHIP_COMMITTEE)))
                .isEmpty();
        round.enter(Phase.RECTIFICATION);
        assertThat(rating(SPOUSE)).startsWith(EvaluationRule.JUDGE_NOT_BARRED);
    }

    private List<Rule> rating(PersonId person) {
        return rules(round.window(judge(person, Party.INSPECTION_OFFICE), Sight.of(OneRound.CITY))
                .permittedEvaluation(OneRound.VILLAGE)
                .get(EvaluationStep.RATE));
    }
}
