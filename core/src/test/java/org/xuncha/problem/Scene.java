package org.xuncha.problem;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.xuncha.calendar.TimeLimit;
import org.xuncha.calendar.WorkingCalendar;
import org.xuncha.focus.Field;
import org.xuncha.organisation.Actor;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.Organisation;
import org.xuncha.organisation.OrganisationKind;
import org.xuncha.organisation.Party;
import org.xuncha.organisation.PersonId;
import org.xuncha.policy.Channel;
import org.xuncha.policy.Claim;
import org.xuncha.policy.EvidenceKind;
import org.xuncha.policy.FindingPolicyBuilder;
import org.xuncha.policy.Policies;
import org.xuncha.policy.Policy;
import org.xuncha.policy.PolicyBuilder;
import org.xuncha.policy.RectificationPolicyBuilder;
import org.xuncha.problem.ProblemAct.DraftPaper;
import org.xuncha.record.Act;
import org.xuncha.record.CommandId;
import org.xuncha.record.Dossier;
import org.xuncha.record.Mandate;
import org.xuncha.record.RoundId;
import org.xuncha.record.Stamp;
import org.xuncha.rectification.EvidenceBuilder;
import org.xuncha.rectification.MeasureBuilder;
import org.xuncha.rectification.Opinion;
import org.xuncha.rectification.Outcome;
import org.xuncha.rectification.Plan;
import org.xuncha.rectification.RecheckResult;
import org.xuncha.rectification.RectificationAct;
import org.xuncha.rectification.Remedy;
import org.xuncha.round.InspectedObject;
import org.xuncha.round.Phase;
import org.xuncha.round.Round;
import org.xuncha.round.RoundAct;
import org.xuncha.round.RoundKind;
import org.xuncha.rule.Label;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Verdict;

/** One problem in one round, and everybody who may have to do with it. Days pass only when told to. */
final class Scene {
    static final AreaCode CITY = AreaCode.of("530500000000");
    static final AreaCode COUNTY = AreaCode.of("530502000000");
    static final AreaCode TOWNSHIP = AreaCode.of("530502104000");
    static final AreaCode VILLAGE = AreaCode.of("530502104201");
    static final AreaCode OTHER_TOWNSHIP = AreaCode.of("530502106000");
    static final LocalDate FIELD = LocalDate.of(2021, 4, 20);
    static final LocalDate FEEDBACK = LocalDate.of(2021, 7, 15);
    static final Finding FINDING =
            new Finding("FOCUS_CLOSE_TO_PEOPLE", Set.of(), "SUBSIDIES", "补贴发放未公示", Optional.empty());

    final Actor member = actor("M-1", Party.TEAM_MEMBER, CITY);
    final Actor leader = actor("L-1", Party.TEAM_LEADER, CITY);
    final Actor office = actor("O-1", Party.INSPECTION_OFFICE, CITY);
    final Actor group = actor("G-1", Party.LEADING_GROUP, CITY);
    final Actor discipline = actor("DC-1", Party.DISCIPLINE_COMMISSION, CITY);
    final Actor organisation = actor("OD-1", Party.ORGANISATION_DEPARTMENT, CITY);
    final Actor township = actor("TC-1", Party.TOWNSHIP_COMMITTEE, TOWNSHIP);
    final Actor village = actor("VB-1", Party.VILLAGE_BRANCH, VILLAGE);

    final Set<PersonId> barred = new HashSet<>();
    final AreaCode addressee;
    final Policy policy;
    Optional<AuthorisedTeam> team = Optional.of(new AuthorisedTeam(
            "T1", PersonId.of("L-1"), Set.of(PersonId.of("L-1"), PersonId.of("M-1"), PersonId.of("M-2"))));
    Round round;

    @Nullable
    Problem problem;

    Dossier<Act> dossier;
    Instant now;
    private final Map<Actor, Mandate> mandates = new HashMap<>();

    Scene(Policy policy, AreaCode addressee) {
        this.policy = policy;
        this.addressee = addressee;
        RoundId id = RoundId.of("BS-2021-1");
        RoundAct open = new RoundAct.OpenRound(
                new Label("提级巡察村(社区)", "Elevated inspection of villages"),
                Set.of(RoundKind.ELEVATED),
                LocalDate.of(2021, 4, 6),
                LocalDate.of(2021, 12, 31),
                List.of(object(COUNTY), object(TOWNSHIP), object(VILLAGE)),
                policy);
        now = LocalDate.of(2021, 4, 6).atTime(9, 0).atZone(policy.zone()).toInstant();
        round = Round.after(
                null,
                Dossier.empty(Round.subject(id), RoundAct.class)
                        .with(open, stamp(office))
                        .entries()
                        .get(0));
        dossier = Dossier.empty(ProblemId.of("P-1").in(id), Act.class);
        on(FIELD);
        enter(Phase.FIELD);
    }

    /** The preset of Baoshan with one field. */
    static PolicyBuilder policy() {
        Policy preset = Policies.baoshan2021().build();
        return new PolicyBuilder()
                .from(preset)
                .focus(preset.focus()
                        .withFields(List.of(new Field("SUBSIDIES", new Label("惠农补贴", "Subsidies to farmers")))));
    }

    /** The same with other settings on how problems are established. */
    static Policy finding(UnaryOperator<FindingPolicyBuilder> change) {
        Policy preset = policy().build();
        return policy().finding(change.apply(new FindingPolicyBuilder().from(preset.finding()))
                        .build())
                .build();
    }

    /** The same with other settings on how problems are put right. */
    static Policy rectification(UnaryOperator<RectificationPolicyBuilder> change) {
        Policy preset = policy().build();
        return policy().rectification(change.apply(new RectificationPolicyBuilder().from(preset.rectification()))
                        .build())
                .build();
    }

    static Scene inVillage() {
        return new Scene(policy().build(), VILLAGE);
    }

    static Scene inVillage(Policy policy) {
        return new Scene(policy, VILLAGE);
    }

    private static InspectedObject object(AreaCode area) {
        return InspectedObject.of(
                new Organisation(area, OrganisationKind.COMMITTEE, new Label("党组织", "Party organisation " + area)));
    }

    static Actor actor(String person, Party party, AreaCode area) {
        return new Actor(PersonId.of(person), party, area);
    }

    /** Who speaks for the addressee. */
    Actor inspected() {
        return actor("VB-1", Party.inspected(addressee.level()), addressee);
    }

    /** Somebody of a party that policy names. */
    Actor of(Party party) {
        return List.of(office, group, discipline, organisation, township).stream()
                .filter(actor -> actor.party().equals(party))
                .findFirst()
                .orElseThrow();
    }

    Scene on(LocalDate day) {
        now = day.atTime(9, 0).atZone(policy.zone()).toInstant();
        return this;
    }

    LocalDate today() {
        return LocalDate.ofInstant(now, policy.zone());
    }

    Scene enter(Phase wanted) {
        while (round.phase() != wanted) {
            RoundAct next = new RoundAct.EnterPhase(round.phase().next().orElseThrow());
            round = Round.after(
                    round,
                    Dossier.empty(Round.subject(round.id()), RoundAct.class)
                            .with(next, stamp(office))
                            .entries()
                            .get(0));
        }
        return this;
    }

    Stamp stamp(Actor actor) {
        return new Stamp(
                mandates.computeIfAbsent(actor, who -> new Mandate(who, "巡察工作方案", "按程序办理", CommandId.of("c"))), now);
    }

    Setting setting() {
        return Setting.of(
                round,
                WorkingCalendar.stateCouncil(),
                (person, area) -> barred.contains(person)
                        ? Verdict.of(Objection.by(ProblemRule.INSPECTOR_NOT_BARRED)
                                .with("person", person)
                                .with("addressee", area))
                        : Verdict.accepted(),
                team);
    }

    Verdict judge(Act act, Actor actor) {
        return ProblemRules.judge(problem, act, stamp(actor), setting());
    }

    /** Does it, if no rule objects. */
    Scene does(Actor actor, Act act) {
        judge(act, actor).orThrow();
        dossier = dossier.with(act, new Stamp(stamp(actor).by().forCommand("c-" + dossier.version()), now));
        problem = Problem.after(problem, dossier.entries().get((int) dossier.version() - 1), round);
        now = now.plus(Duration.ofMinutes(1));
        return this;
    }

    Problem problem() {
        if (problem == null) {
            throw new IllegalStateException("nothing was drafted yet");
        }
        return problem;
    }

    Remedy remedy() {
        return problem().remedy().orElseThrow();
    }

    DraftPaper draft(String... handlers) {
        return new DraftPaper(
                addressee, "T1", List.of(handlers).stream().map(PersonId::of).toList(), FINDING);
    }

    static ProblemAct.VerifyFinding verification(LocalDate on) {
        return new ProblemAct.VerifyFinding(Channel.DOCUMENT, on, "查阅公示记录");
    }

    MeasureBuilder measure(String key) {
        return new MeasureBuilder()
                .key(key)
                .task("公示补贴发放名单")
                .owner(PersonId.of("VB-2"))
                .standard("名单张贴满7日")
                .limit(TimeLimit.by(remedyDay().plusDays(30)));
    }

    private LocalDate remedyDay() {
        return problem != null && problem.remedy().isPresent()
                ? problem.remedy().get().present().since()
                : FEEDBACK;
    }

    RectificationAct.SubmitPlan plan() {
        return plan(measure("1"));
    }

    static RectificationAct.SubmitPlan plan(MeasureBuilder... measures) {
        return new RectificationAct.SubmitPlan(new Plan(
                "公开制度不落实",
                "补贴发放全程公开",
                List.of(measures).stream().map(MeasureBuilder::build).toList()));
    }

    static RectificationAct.ReportMeasure done() {
        return done(Outcome.DONE, Claim.SYSTEM_MADE);
    }

    static RectificationAct.ReportMeasure done(Outcome outcome, Claim... claims) {
        return new RectificationAct.ReportMeasure("1", outcome, Set.of(claims), "已完成公示");
    }

    EvidenceBuilder evidence(int number) {
        return new EvidenceBuilder()
                .measure("1")
                .claim(Claim.SYSTEM_MADE)
                .kind(EvidenceKind.DOCUMENT)
                .formed(today())
                .name("村务公开制度")
                .digest(String.format("%064x", number));
    }

    RectificationAct.FileEvidence files(int number) {
        return new RectificationAct.FileEvidence(evidence(number).build());
    }

    static RectificationAct.ReportCompletion complete() {
        return new RectificationAct.ReportCompletion(Outcome.DONE, "整改到位");
    }

    static RectificationAct.DecideClosing agrees() {
        return new RectificationAct.DecideClosing(Opinion.AGREES);
    }

    static RectificationAct.DecideClosing returns() {
        return new RectificationAct.DecideClosing(Opinion.RETURNS);
    }

    RectificationAct.RecheckStrikeOff recheck(RecheckResult result) {
        return new RectificationAct.RecheckStrikeOff(result, today(), "入户抽查");
    }

    Scene drafted() {
        return does(member, draft("M-1", "M-2"));
    }

    Scene approved() {
        return drafted().does(leader, new ProblemAct.ApprovePaper("[2021]保巡-T1组-7号"));
    }

    Scene factsPut() {
        return approved().does(member, verification(FIELD)).does(member, new ProblemAct.PutFacts("补贴名单未张贴"));
    }

    Scene locked() {
        return factsPut().does(inspected(), new ProblemAct.ConfirmFacts()).does(leader, new ProblemAct.LockProblem());
    }

    Scene issued() {
        return locked().on(FEEDBACK).enter(Phase.FEEDBACK).does(office, new ProblemAct.IssueProblem("保巡问〔2021〕1号"));
    }

    /** The plan is submitted and every reviewer agrees. */
    Scene rectifying() {
        return issued().planned();
    }

    Scene planned() {
        does(inspected(), plan());
        for (Party party : policy.rectification().reviewersOf(addressee.level())) {
            does(of(party), new RectificationAct.ReviewPlan(Opinion.AGREES));
        }
        return this;
    }

    Scene reported() {
        return rectifying().completed(1);
    }

    Scene completed(int evidence) {
        return does(inspected(), done()).does(inspected(), files(evidence)).does(inspected(), complete());
    }

    Scene struckOff() {
        return reported().closed();
    }

    Scene closed() {
        for (Party party : policy.rectification().closersOf(addressee.level())) {
            does(of(party), agrees());
        }
        return this;
    }

    Scene relapsed() {
        return struckOff().does(office, recheck(RecheckResult.RELAPSED));
    }

    Scene reopened() {
        return relapsed().does(office, new RectificationAct.ReopenProblem());
    }

    Scene consolidated() {
        struckOff();
        on(today().plusDays(31));
        return does(office, new RectificationAct.ConfirmConsolidation());
    }

    private static Scene settled(Scene scene) {
        return scene.approved()
                .does(scene.leader, new ProblemAct.HandOverLead(Party.DISCIPLINE_COMMISSION, 1))
                .does(scene.discipline, new ProblemAct.ReceiptLead())
                .does(scene.discipline, new ProblemAct.ReplyLead("已办结"));
    }

    /** A problem in a status, by the shortest way. */
    static Scene at(Status status) {
        Scene scene = inVillage();
        return switch (status) {
            case DRAFT -> scene.drafted();
            case APPROVED -> scene.approved();
            case FACTS_PUT -> scene.factsPut();
            case OBJECTED -> scene.factsPut().does(scene.village, new ProblemAct.ObjectToFacts("名单张贴过"));
            case HEARD -> scene.factsPut().does(scene.village, new ProblemAct.ConfirmFacts());
            case LOCKED -> scene.locked();
            case DISMISSED -> scene.approved().does(scene.leader, new ProblemAct.DismissProblem());
            case HANDED_OVER ->
                scene.approved().does(scene.leader, new ProblemAct.HandOverLead(Party.DISCIPLINE_COMMISSION, 1));
            case LEAD_SETTLED -> settled(scene);
            case ISSUED -> scene.issued();
            case PLAN_SUBMITTED -> scene.issued().does(scene.village, scene.plan());
            case RECTIFYING -> scene.rectifying();
            case REPORTED -> scene.reported();
            case STRUCK_OFF -> scene.struckOff();
            case RELAPSED -> scene.relapsed();
            case REOPENED -> scene.reopened();
            case CONSOLIDATED -> scene.consolidated();
        };
    }
}
