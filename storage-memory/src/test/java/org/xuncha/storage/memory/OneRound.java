package org.xuncha.storage.memory;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.xuncha.calendar.TimeLimit;
import org.xuncha.focus.Field;
import org.xuncha.office.Answer;
import org.xuncha.office.Office;
import org.xuncha.office.Order;
import org.xuncha.office.Window;
import org.xuncha.organisation.Actor;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.Organisation;
import org.xuncha.organisation.OrganisationKind;
import org.xuncha.organisation.Party;
import org.xuncha.organisation.PersonId;
import org.xuncha.organisation.TeamPost;
import org.xuncha.policy.Channel;
import org.xuncha.policy.Claim;
import org.xuncha.policy.EvidenceKind;
import org.xuncha.policy.FeedbackOrder;
import org.xuncha.policy.FindingPolicyBuilder;
import org.xuncha.policy.ListPolicyBuilder;
import org.xuncha.policy.Policies;
import org.xuncha.policy.Policy;
import org.xuncha.policy.PolicyBuilder;
import org.xuncha.policy.RectificationPolicyBuilder;
import org.xuncha.policy.RoundKind;
import org.xuncha.policy.SharedEvidence;
import org.xuncha.problem.Finding;
import org.xuncha.problem.Problem;
import org.xuncha.problem.ProblemAct;
import org.xuncha.problem.ProblemId;
import org.xuncha.record.CommandId;
import org.xuncha.record.Mandate;
import org.xuncha.record.RoundId;
import org.xuncha.rectification.EvidenceBuilder;
import org.xuncha.rectification.MeasureBuilder;
import org.xuncha.rectification.Plan;
import org.xuncha.rectification.RectificationAct;
import org.xuncha.round.InspectedObject;
import org.xuncha.round.Phase;
import org.xuncha.round.RoundAct;
import org.xuncha.rule.Label;
import org.xuncha.staffing.AdoptPlanBuilder;
import org.xuncha.staffing.Inspector;
import org.xuncha.staffing.SeatRange;
import org.xuncha.staffing.StaffingAct;
import org.xuncha.staffing.TeamBuilder;
import org.xuncha.staffing.TeamId;
import org.xuncha.storage.Sight;
import org.xuncha.testkit.SettableClock;

/**
 * A round of a township and two of its villages with one team, led by an office over a store in memory; it refuses things
 * filed twice, and feeds townships back first.
 */
final class OneRound {
    static final AreaCode CITY = AreaCode.of("530500000000");
    static final AreaCode TOWNSHIP = AreaCode.of("530502104000");
    static final AreaCode VILLAGE = AreaCode.of("530502104201");
    static final AreaCode OTHER = AreaCode.of("530502104202");
    static final LocalDate DAY = LocalDate.of(2021, 4, 20);
    static final Actor OFFICE = actor("O-1", Party.INSPECTION_OFFICE, CITY);
    static final Actor GROUP = actor("G-1", Party.LEADING_GROUP, CITY);
    static final Actor LEADER = actor("D-1", Party.TEAM_LEADER, CITY);
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    final RoundId id;
    final SettableClock clock;
    final Office office;
    private int commands;

    OneRound(MemoryStorage storage, String id) {
        this(storage, id, policy());
    }

    /** The same under another policy. */
    OneRound(MemoryStorage storage, String id, Policy policy) {
        this.id = RoundId.of(id);
        this.clock = SettableClock.at(DAY.atTime(9, 0).atZone(CHINA).toInstant(), CHINA);
        this.office = Office.of(storage, clock);
        office.perform(this.id, opening(policy), by(OFFICE));
        enter(Phase.PREPARATION);
        enter(Phase.FIELD);
        staffed();
    }

    /** The round before its office, which sees all but leads. */
    Window window() {
        return window(OFFICE, Sight.of(CITY));
    }

    /** The round before somebody, with this in sight. */
    Window window(Actor asker, Sight sight) {
        return office.window(id, asker).seeing(sight);
    }

    private static RoundAct opening(Policy policy) {
        return opening(LocalDate.of(2021, 4, 6), LocalDate.of(2021, 12, 31), policy);
    }

    /** The act that opens it for a period. */
    static RoundAct opening(LocalDate from, LocalDate to, Policy policy) {
        return new RoundAct.OpenRound(
                new Label("提级巡察", "Elevated inspection"),
                Set.of(RoundKind.LOOK_BACK),
                from,
                to,
                List.of(object(TOWNSHIP), object(VILLAGE), object(OTHER)),
                policy);
    }

    private static InspectedObject object(AreaCode area) {
        return InspectedObject.of(new Organisation(area, OrganisationKind.BRANCH, new Label("党总支", "Branch " + area)));
    }

    static Policy policy() {
        Policy preset = Policies.baoshan2021().build();
        return new PolicyBuilder()
                .from(preset)
                .focus(preset.focus()
                        .withFields(List.of(new Field("SUBSIDIES", new Label("惠农补贴", "Subsidies to farmers")))))
                .lists(new ListPolicyBuilder()
                        .from(preset.lists())
                        .feedbackOrder(FeedbackOrder.TOWNSHIPS_FIRST)
                        .build())
                .finding(new FindingPolicyBuilder()
                        .from(preset.finding())
                        .handlers(1)
                        .factsConfirmed(false)
                        .build())
                .rectification(new RectificationPolicyBuilder()
                        .from(preset.rectification())
                        .planReviewers(List.of())
                        .sharedEvidence(SharedEvidence.REFUSED)
                        .build())
                .build();
    }

    private void staffed() {
        TeamId team = TeamId.of("1");
        Map<PersonId, TeamId> plan = Map.of(PersonId.of("D-1"), team, PersonId.of("L-1"), team);
        List<StaffingAct> acts = List.of(
                new StaffingAct.FormTeams(List.of(new TeamBuilder()
                        .id(team)
                        .label(new Label("第一巡察组", "Team 1"))
                        .addCovers(TOWNSHIP, VILLAGE, OTHER)
                        .putSeats(TeamPost.DIRECTOR, SeatRange.of(1, 1))
                        .putSeats(TeamPost.LEADER, SeatRange.of(1, 1))
                        .build())),
                new StaffingAct.AddToPool(
                        List.of(inspector("D-1", TeamPost.DIRECTOR), inspector("L-1", TeamPost.LEADER)), "人才库", DAY),
                new AdoptPlanBuilder()
                        .assignment(plan)
                        .bound(0)
                        .proved(true)
                        .from(DAY)
                        .build());
        acts.forEach(act -> office.perform(id, act, by(OFFICE)));
        office.perform(id, new StaffingAct.Authorise(plan.keySet(), DAY), by(GROUP));
    }

    private static Inspector inspector(String person, TeamPost post) {
        return new Inspector(
                PersonId.of(person), post, new Label("巡察干部", "Inspector"), AreaCode.of("530521000000"), Set.of());
    }

    static Actor actor(String person, Party party, AreaCode area) {
        return new Actor(PersonId.of(person), party, area);
    }

    static Actor branch(AreaCode village) {
        return actor("V-" + village, Party.VILLAGE_BRANCH, village);
    }

    Mandate by(Actor actor) {
        commands++;
        return new Mandate(actor, "巡察工作方案", "按程序办理", CommandId.of("c-" + commands));
    }

    void enter(Phase phase) {
        office.perform(id, new RoundAct.EnterPhase(phase), by(OFFICE));
    }

    void does(String problem, Actor actor, ProblemAct act) {
        clock.advance(Duration.ofMinutes(1));
        office.perform(id, ProblemId.of(problem), act, by(actor));
    }

    void does(String problem, Actor actor, RectificationAct act) {
        clock.advance(Duration.ofMinutes(1));
        office.perform(id, ProblemId.of(problem), act, by(actor));
    }

    @SuppressWarnings("unchecked")
    Answer<Problem> asks(Order<Problem> order) {
        return (Answer<Problem>) office.performAll(List.of(order)).get(0);
    }

    Order<Problem> order(String problem, Actor actor, ProblemAct act) {
        return Order.on(id, ProblemId.of(problem), act, by(actor));
    }

    Order<Problem> order(String problem, Actor actor, RectificationAct act) {
        return Order.on(id, ProblemId.of(problem), act, by(actor));
    }

    static ProblemAct.ApprovePaper numbered(int number) {
        return new ProblemAct.ApprovePaper("[2021]保巡-1组-" + number + "号");
    }

    /** The working paper is drafted and approved. */
    void approved(String problem, AreaCode village, int number) {
        drafted(problem, village);
        does(problem, LEADER, numbered(number));
    }

    void drafted(String problem, AreaCode village) {
        does(
                problem,
                LEADER,
                new ProblemAct.DraftPaper(
                        village,
                        "1",
                        List.of(PersonId.of("L-1")),
                        new Finding("FOCUS_CLOSE_TO_PEOPLE", Set.of(), "SUBSIDIES", "补贴发放未公示", Optional.empty())));
    }

    void locked(String problem, AreaCode village, int number) {
        approved(problem, village, number);
        does(problem, LEADER, new ProblemAct.VerifyFinding(Channel.DOCUMENT, DAY, "查阅公示记录"));
        does(problem, LEADER, new ProblemAct.LockProblem());
    }

    /** It is fed back, and its plan agreed; the round must be in the phase of feedback. */
    void rectifying(String problem, AreaCode village) {
        does(problem, OFFICE, new ProblemAct.IssueProblem("保巡问〔2021〕1号"));
        does(problem, branch(village), plan(TimeLimit.by(DAY.plusDays(30))));
    }

    static RectificationAct.SubmitPlan plan(TimeLimit limit) {
        return plan(limit, "V-2");
    }

    static RectificationAct.SubmitPlan plan(TimeLimit limit, String owner) {
        return new RectificationAct.SubmitPlan(new Plan(
                "公开制度不落实",
                "补贴发放全程公开",
                List.of(new MeasureBuilder()
                        .key("1")
                        .task("公示补贴发放名单")
                        .owner(PersonId.of(owner))
                        .standard("名单张贴满7日")
                        .limit(limit)
                        .build())));
    }

    static RectificationAct.FileEvidence evidence(int number, LocalDate formed) {
        return new RectificationAct.FileEvidence(new EvidenceBuilder()
                .measure("1")
                .claim(Claim.SYSTEM_MADE)
                .kind(EvidenceKind.DOCUMENT)
                .formed(formed)
                .name("村务公开制度")
                .digest(String.format("%064x", number))
                .build());
    }
}
