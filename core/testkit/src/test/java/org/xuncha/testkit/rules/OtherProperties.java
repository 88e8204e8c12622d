package org.xuncha.testkit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.xuncha.calendar.CalendarRule;
import org.xuncha.calendar.Term;
import org.xuncha.calendar.TimeLimit;
import org.xuncha.organisation.Actor;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.AreaLevel;
import org.xuncha.organisation.Party;
import org.xuncha.policy.Claim;
import org.xuncha.policy.DutyLine;
import org.xuncha.policy.EvidenceKind;
import org.xuncha.policy.FeedbackOrder;
import org.xuncha.policy.FindingPolicyBuilder;
import org.xuncha.policy.ListPolicyBuilder;
import org.xuncha.policy.Policy;
import org.xuncha.policy.PolicyBuilder;
import org.xuncha.policy.PublicityPolicy;
import org.xuncha.policy.PublicityTime;
import org.xuncha.policy.RectificationPolicyBuilder;
import org.xuncha.policy.RedactionReason;
import org.xuncha.policy.SatisfactionPolicy;
import org.xuncha.policy.SharedEvidence;
import org.xuncha.problem.Fault;
import org.xuncha.problem.LocalRules;
import org.xuncha.problem.Move;
import org.xuncha.problem.Problem;
import org.xuncha.problem.ProblemAct;
import org.xuncha.problem.ProblemAct.ApprovePaper;
import org.xuncha.problem.ProblemAct.CheckImmediate;
import org.xuncha.problem.ProblemAct.LinkEarlier;
import org.xuncha.problem.ProblemAct.ReportImmediate;
import org.xuncha.problem.ProblemBuilder;
import org.xuncha.problem.ProblemId;
import org.xuncha.problem.ProblemRule;
import org.xuncha.problem.ProblemRules;
import org.xuncha.problem.Status;
import org.xuncha.record.Act;
import org.xuncha.record.RoundId;
import org.xuncha.rectification.Opinion;
import org.xuncha.rectification.RectificationAct.ConfirmConsolidation;
import org.xuncha.rectification.RectificationAct.FileEvidence;
import org.xuncha.rectification.RectificationAct.ReopenProblem;
import org.xuncha.rectification.RectificationAct.ResumeDeadline;
import org.xuncha.rectification.RectificationAct.SuspendDeadline;
import org.xuncha.round.Phase;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Rule;
import org.xuncha.rule.Verdict;

/** What one problem has to do with others, and what policy must name before it is fed back. */
class OtherProperties {
    @Provide
    Arbitrary<Walk> others() {
        return Lives.standing(Lives.policies(), LocalRules.NONE);
    }

    /** Villages or townships fed back in order or not, evidence shared or not. */
    private static Policy policy(boolean strict) {
        Policy preset = Scene.policy().build();
        return Scene.policy()
                .lists(new ListPolicyBuilder()
                        .from(preset.lists())
                        .feedbackOrder(strict ? Optional.of(FeedbackOrder.TOWNSHIPS_FIRST) : Optional.empty())
                        .build())
                .rectification(new RectificationPolicyBuilder()
                        .from(preset.rectification())
                        .sharedEvidence(strict ? Optional.of(SharedEvidence.REFUSED) : Optional.empty())
                        .build())
                .build();
    }

    private static List<Rule> refusals(Scene scene, Act act, Problem other) {
        Verdict verdict = ProblemRules.judge(
                scene.problem(),
                act,
                scene.stamp(scene.of(Move.of(act)
                        .parties(scene.policy, scene.addressee.level())
                        .get(0))),
                scene.setting().knowing(new OneOther(other, Set.of(String.format("%064x", 1)))));
        return verdict.objections().stream().map(Objection::rule).toList();
    }

    @Provide
    Arbitrary<Walk> fedBack() {
        return Arbitraries.of(Status.ISSUED, Status.STRUCK_OFF, Status.RELAPSED, Status.REOPENED, Status.WITHDRAWN)
                .flatMap(target -> Arbitraries.longs()
                        .map(seed -> new Walk(
                                        new Scene(AnyPolicy.of(seed), seed % 2 == 0 ? Scene.VILLAGE : Scene.TOWNSHIP),
                                        seed)
                                .toward(target)));
    }

    @Property(tries = 200)
    void an_old_fault_is_a_known_one_of_the_same_organisation_that_was_fed_back_and_if_it_relapsed_struck_off(
            @ForAll("fedBack") Walk old, @ForAll Fault fault, @ForAll boolean known) {
        Problem other = old.scene().problem();
        boolean struckOff =
                old.done(Move.DECIDE_CLOSING).anyMatch(step -> step.after().status() == Status.STRUCK_OFF);
        boolean stands = old.done(Move.ISSUE_PROBLEM).findAny().isPresent()
                && old.done(Move.WITHDRAW_PROBLEM).findAny().isEmpty();
        ProblemId id = known ? other.id() : ProblemId.of("P-404");
        for (AreaCode addressee : List.of(Scene.VILLAGE, Scene.TOWNSHIP)) {
            Scene scene = new Scene(policy(false), addressee).drafted();
            LinkEarlier link = new LinkEarlier(OneOther.EARLIER, id, fault);
            boolean same = other.addressee().equals(addressee);
            boolean fits = fault == Fault.RELAPSED ? stands && struckOff : stands;
            List<Rule> refused = refusals(scene, link, other);
            assertThat(refused.isEmpty()).isEqualTo(fault != Fault.NEW && known && same && fits);
            if (fault == Fault.NEW) {
                assertThat(refused).containsExactly(ProblemRule.OLD_FAULT_LINKED);
            } else if (!known) {
                assertThat(refused).containsExactly(ProblemRule.EARLIER_FOUND);
            } else {
                assertThat(refused.contains(ProblemRule.EARLIER_OF_ADDRESSEE)).isEqualTo(!same);
                assertThat(refused.contains(ProblemRule.EARLIER_FITS)).isEqualTo(!fits);
            }
            assertThat(refusals(scene, new LinkEarlier(RoundId.of("BS-2000-1"), id, Fault.RELAPSED), other))
                    .isEmpty();
            assertThat(refusals(scene, new LinkEarlier(Scene.ROUND, id, Fault.RELAPSED), other))
                    .containsExactly(ProblemRule.EARLIER_ROUND);
        }
    }

    @Property(tries = 40)
    void the_same_thing_is_no_evidence_for_two_organisations_where_policy_says_so(
            @ForAll("fedBack") Walk life, @ForAll boolean strict) {
        Problem other = life.scene().problem();
        for (AreaCode addressee : List.of(Scene.VILLAGE, Scene.TOWNSHIP)) {
            Scene scene = new Scene(policy(strict), addressee).rectifying();
            boolean refused = strict && !other.addressee().equals(addressee);
            assertThat(refusals(scene, scene.files(1), other))
                    .isEqualTo(refused ? List.of(ProblemRule.EVIDENCE_OF_ONE_ADDRESSEE) : List.of());
            FileEvidence another =
                    new FileEvidence(scene.evidence(1).digest("f".repeat(64)).build());
            assertThat(refusals(scene, another, other)).isEmpty();
        }
    }

    @Provide
    Arbitrary<Walk> anywhere() {
        return Arbitraries.of(Status.class)
                .flatMap(target -> Arbitraries.longs()
                        .map(seed -> new Walk(new Scene(AnyPolicy.of(seed), Scene.VILLAGE), seed).toward(target)));
    }

    /** Whatever became of the problem that bears it, and whether that is a lead or not, all but its team hear the same. */
    @Property(tries = 200)
    void a_number_is_given_once_and_its_bearer_told_to_its_own_team_alone(
            @ForAll("anywhere") Walk life, @ForAll boolean own, @ForAll boolean same, @ForAll boolean itself) {
        Scene scene = new Scene(life.scene().policy, Scene.VILLAGE).drafted();
        String number = scene.number();
        Problem lived = life.scene().problem();
        Problem other = new ProblemBuilder()
                .from(lived)
                .id(ProblemId.of(itself ? "P-1" : "P-2"))
                .team(own ? Scene.TEAM : "T2")
                .number(lived.number().map(any -> same ? number : number + "-other"))
                .build();
        boolean taken = same && !itself && lived.number().isPresent();
        Verdict verdict = ProblemRules.judge(
                scene.problem(),
                new ApprovePaper(number),
                scene.stamp(scene.leader),
                scene.setting().knowing(OneOther.of(other)));
        assertThat(verdict.objections())
                .isEqualTo(
                        taken
                                ? List.of(Objection.by(ProblemRule.NUMBER_ONCE)
                                        .with("number", number)
                                        .with("problem", own ? other.id() : "-"))
                                : List.of());
    }

    @Property(tries = 40)
    void a_village_waits_for_what_its_township_waits_for_where_policy_says_so(
            @ForAll boolean strict, @ForAll boolean waiting) {
        for (AreaCode addressee : List.of(Scene.VILLAGE, Scene.TOWNSHIP, Scene.COUNTY)) {
            for (AreaCode of : List.of(Scene.TOWNSHIP, Scene.OTHER_TOWNSHIP)) {
                Scene township = new Scene(policy(strict), Scene.TOWNSHIP);
                Problem other = (waiting ? township.locked() : township.issued()).problem();
                Scene scene = new Scene(policy(strict), addressee).locked();
                scene.on(Scene.FEEDBACK).enter(Phase.FEEDBACK);
                boolean waits =
                        strict && waiting && addressee.level() == AreaLevel.VILLAGE && of.equals(Scene.TOWNSHIP);
                Problem elsewhere = of.equals(Scene.TOWNSHIP) ? other : scene.problem();
                assertThat(refusals(scene, new ProblemAct.IssueProblem("保巡问〔2021〕1号"), elsewhere))
                        .isEqualTo(waits ? List.of(ProblemRule.FEEDBACK_IN_ORDER) : List.of());
            }
        }
    }

    @Property(tries = 60)
    void a_problem_is_fed_back_only_if_somebody_answers_for_it_and_somebody_above_can_close_it(
            @ForAll boolean borne, @ForAll boolean closed, @ForAll AreaLevel dropped) {
        Policy preset = Scene.policy().build();
        List<DutyLine> duties = preset.rectification().duties().stream()
                .filter(line -> borne || line.addressee() != dropped)
                .toList();
        Party closer = closed ? Party.INSPECTION_OFFICE : Party.TOWNSHIP_COMMITTEE;
        Policy policy = new PolicyBuilder()
                .from(preset)
                .rectification(new RectificationPolicyBuilder()
                        .from(preset.rectification())
                        .duties(duties)
                        .closers(List.of(closer))
                        .vetoes(List.of())
                        .build())
                .build();
        for (AreaCode addressee : List.of(Scene.VILLAGE, Scene.TOWNSHIP, Scene.COUNTY)) {
            AreaLevel level = addressee.level();
            Scene scene = new Scene(policy, addressee).locked();
            scene.on(Scene.FEEDBACK).enter(Phase.FEEDBACK);
            List<Rule> refused =
                    scene.judge(new ProblemAct.IssueProblem("保巡问〔2021〕1号"), scene.office).objections().stream()
                            .map(Objection::rule)
                            .toList();
            assertThat(refused.contains(ProblemRule.DUTY_BORNE))
                    .isEqualTo(duties.stream().noneMatch(line -> line.addressee() == level));
            assertThat(refused.contains(ProblemRule.CLOSER_NAMED)).isEqualTo(!closed && level != AreaLevel.VILLAGE);
        }
    }

    /** Working days of 2040 are not laid down yet. */
    @Property(tries = 10)
    void what_no_calendar_can_count_is_refused_and_not_permitted(@ForAll boolean again) {
        Scene scene = Scene.inVillage(Scene.rectification(
                all -> all.consolidation(Term.workingDays(5)).rectify(Term.workingDays(60))));
        if (again) {
            scene.relapsed().on(LocalDate.of(2040, 3, 1));
        } else {
            scene.reported().on(LocalDate.of(2040, 3, 1)).closed().on(LocalDate.of(2040, 6, 1));
        }
        Verdict verdict = scene.judge(again ? new ReopenProblem() : new ConfirmConsolidation(), scene.office);
        assertThat(verdict.objections()).extracting(Objection::rule).containsExactly(CalendarRule.YEAR_KNOWN);
        Map<Move, Verdict> permitted =
                ProblemRules.permitted(scene.problem(), scene.office, scene.now(), scene.setting());
        assertThat(permitted.get(again ? Move.REOPEN_PROBLEM : Move.CONFIRM_CONSOLIDATION))
                .extracting(Verdict::objections)
                .isEqualTo(verdict.objections());
    }

    /** Policies that leave open who takes leads, and what proves anything. */
    private static Policy silent(long seed) {
        Policy any = AnyPolicy.of(seed);
        return new PolicyBuilder()
                .from(any)
                .finding(new FindingPolicyBuilder()
                        .from(any.finding())
                        .leadReceivers(Set.of())
                        .build())
                .rectification(new RectificationPolicyBuilder()
                        .from(any.rectification())
                        .proofs(seed % 2 == 0 ? Map.of() : Map.of(Claim.SYSTEM_MADE, Set.of(EvidenceKind.PLAN)))
                        .build())
                .build();
    }

    @Provide
    Arbitrary<Walk> unsaid() {
        return Arbitraries.of(Status.HEARD, Status.RECTIFYING)
                .flatMap(target -> Arbitraries.longs()
                        .map(seed -> new Walk(new Scene(silent(seed), Scene.VILLAGE), seed).toward(target)));
    }

    @Property(tries = 20)
    void what_policy_leaves_no_way_for_is_not_permitted(@ForAll("unsaid") Walk life) {
        Invariants.permitted(life);
        Invariants.possible(life);
        Oracle.sweep(life);
    }

    /** Of any policy one that wants people to be asked and results to be made public. */
    private static Policy open(long seed) {
        Random random = new Random(seed);
        Policy any = AnyPolicy.of(seed);
        return new PolicyBuilder()
                .from(any)
                .rectification(new RectificationPolicyBuilder()
                        .from(any.rectification())
                        .satisfaction(new SatisfactionPolicy(1 + random.nextInt(20), 20 + random.nextInt(75)))
                        .publicity(new PublicityPolicy(
                                Term.days(1 + random.nextInt(5)),
                                random.nextBoolean() ? PublicityTime.BEFORE_CLOSING : PublicityTime.AFTER_CLOSING,
                                Set.of(RedactionReason.STATE_SECRET),
                                Party.INSPECTION_OFFICE))
                        .build())
                .build();
    }

    @Provide
    Arbitrary<Walk> open() {
        return Arbitraries.of(Status.REPORTED, Status.STRUCK_OFF, Status.CONSOLIDATED)
                .flatMap(target -> Arbitraries.longs()
                        .map(seed -> new Walk(new Scene(open(seed), Scene.VILLAGE), seed).before(target)));
    }

    @Property(tries = 40)
    void where_people_are_asked_and_results_are_public_the_oracle_foretells_what_may_be_done_too(
            @ForAll("open") Walk life) {
        Oracle.sweep(life);
    }

    @Property(tries = 30)
    void nobody_checks_what_he_reported_done_at_once(
            @ForAll("persons") String reports, @ForAll("persons") String checks) {
        Scene scene = Scene.inVillage().approved();
        scene.notified().does(Scene.actor(reports, Party.VILLAGE_BRANCH, Scene.VILLAGE), new ReportImmediate("名单已张贴"));
        Verdict verdict =
                scene.judge(new CheckImmediate(Opinion.AGREES), Scene.actor(checks, Party.TEAM_MEMBER, Scene.CITY));
        assertThat(verdict.isAccepted()).isEqualTo(!reports.equals(checks));
    }

    @Provide
    Arbitrary<String> persons() {
        return Arbitraries.of("M-1", "M-2", "L-1");
    }

    @Property(tries = 60)
    void a_measure_that_stood_still_goes_on_within_the_whole_unless_that_stands_still_too(
            @ForAll @IntRange(max = 9) int slack, @ForAll @IntRange(min = 1, max = 9) int still, @ForAll boolean both) {
        Scene scene = Scene.inVillage().issued();
        LocalDate whole = scene.remedy()
                .deadline(scene.policy.rectification(), OracleRules.CALENDAR)
                .due();
        scene.does(scene.village, Scene.plan(scene.measure("1").limit(TimeLimit.by(whole.minusDays(slack)))));
        scene.on(scene.today().plusDays(1));
        Actor extender = scene.of(scene.policy.rectification().extender());
        scene.does(extender, new SuspendDeadline(Optional.of("1"), scene.today()));
        if (both) {
            scene.does(extender, new SuspendDeadline(Optional.empty(), scene.today()));
        }
        ResumeDeadline resume =
                new ResumeDeadline(Optional.of("1"), scene.today().plusDays(still));
        assertThat(scene.judge(resume, extender).isAccepted()).isEqualTo(both || still <= slack);
    }

    /** The rules of two places side by side: both are heard. */
    @Property(tries = 4)
    void rules_of_a_place_are_asked_together(@ForAll boolean first, @ForAll boolean second) {
        LocalRules both = place(first).and(place(second));
        Scene scene = new Scene(policy(false), Scene.VILLAGE, both);
        assertThat(scene.judge(scene.draft(), scene.member).objections()).hasSize((first ? 1 : 0) + (second ? 1 : 0));
    }

    private static LocalRules place(boolean refuses) {
        return asked -> refuses ? Verdict.of(Objection.by(ProblemRule.BEGUN)) : Verdict.accepted();
    }
}
