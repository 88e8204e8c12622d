package org.xuncha.testkit.rules;

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
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xuncha.calendar.TimeLimit;
import org.xuncha.calendar.WorkingCalendar;
import org.xuncha.focus.Field;
import org.xuncha.focus.FocusItem;
import org.xuncha.focus.FocusKind;
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
import org.xuncha.problem.AuthorisedTeam;
import org.xuncha.problem.Finding;
import org.xuncha.problem.LocalRules;
import org.xuncha.problem.Problem;
import org.xuncha.problem.ProblemAct;
import org.xuncha.problem.ProblemAct.DraftPaper;
import org.xuncha.problem.ProblemId;
import org.xuncha.problem.ProblemRule;
import org.xuncha.problem.ProblemRules;
import org.xuncha.problem.Setting;
import org.xuncha.problem.Status;
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
public final class Scene {
    public static final AreaCode CITY = AreaCode.of("530500000000");
    public static final AreaCode COUNTY = AreaCode.of("530502000000");
    public static final AreaCode TOWNSHIP = AreaCode.of("530502104000");
    public static final AreaCode VILLAGE = AreaCode.of("530502104201");
    public static final AreaCode OTHER_TOWNSHIP = AreaCode.of("530502106000");
    public static final RoundId ROUND = RoundId.of("BS-2021-1");
    public static final ProblemId PROBLEM = ProblemId.of("P-1");
    public static final LocalDate OPENED = LocalDate.of(2021, 4, 6);

    /** The code of the team that is authorised. */
    public static final String TEAM = "T1";

    /** Who leads it. */
    public static final PersonId LEADER = PersonId.of("L-1");

    /** Who is in it: the leader and five more. */
    public static final Set<PersonId> MEMBERS = Stream.of("L-1", "M-1", "M-2", "M-3", "M-4", "M-5")
            .map(PersonId::of)
            .collect(Collectors.toUnmodifiableSet());

    public static final LocalDate FIELD = LocalDate.of(2021, 4, 20);
    public static final LocalDate FEEDBACK = LocalDate.of(2021, 7, 15);
    public static final Finding FINDING =
            new Finding("FOCUS_CLOSE_TO_PEOPLE", Set.of(), "SUBSIDIES", "补贴发放未公示", Optional.empty());

    public final Actor member = actor("M-1", Party.TEAM_MEMBER, CITY);
    public final Actor leader = actor("L-1", Party.TEAM_LEADER, CITY);
    public final Actor office = actor("O-1", Party.INSPECTION_OFFICE, CITY);
    public final Actor group = actor("G-1", Party.LEADING_GROUP, CITY);
    public final Actor discipline = actor("DC-1", Party.DISCIPLINE_COMMISSION, CITY);
    public final Actor organisation = actor("OD-1", Party.ORGANISATION_DEPARTMENT, CITY);
    public final Actor township = actor("TC-1", Party.TOWNSHIP_COMMITTEE, TOWNSHIP);
    public final Actor village = actor("VB-1", Party.VILLAGE_BRANCH, VILLAGE);

    private final Set<PersonId> barred = new HashSet<>();
    public final AreaCode addressee;
    public final Policy policy;
    private final LocalRules local;
    private Optional<AuthorisedTeam> team = Optional.of(new AuthorisedTeam(TEAM, LEADER, MEMBERS));
    private Round round;

    private @Nullable Problem problem;

    private Dossier<Act> dossier;
    private Instant now;
    private final Map<Actor, Mandate> mandates = new HashMap<>();

    /** A round under a policy that has just gone into the field; its fields of subject matter may not be empty. */
    public Scene(Policy policy, AreaCode addressee) {
        this(policy, addressee, LocalRules.NONE);
    }

    /** The same, where a place has rules of its own. */
    public Scene(Policy policy, AreaCode addressee, LocalRules local) {
        this.policy = policy;
        this.addressee = addressee;
        this.local = local;
        now = OPENED.atTime(9, 0).atZone(policy.zone()).toInstant();
        round = Round.after(
                null,
                Dossier.empty(Round.subject(ROUND), RoundAct.class)
                        .with(opening(), stamp(office))
                        .entries()
                        .get(0));
        dossier = Dossier.empty(PROBLEM.in(ROUND), Act.class);
        on(FIELD);
        enter(Phase.FIELD);
    }

    /** How the round was opened. */
    public RoundAct.OpenRound opening() {
        return new RoundAct.OpenRound(
                new Label("提级巡察村(社区)", "Elevated inspection of villages"),
                Set.of(RoundKind.ELEVATED),
                OPENED,
                LocalDate.of(2021, 12, 31),
                List.of(object(COUNTY), object(TOWNSHIP), object(VILLAGE)),
                policy);
    }

    /** The preset of Baoshan with one field. */
    public static PolicyBuilder policy() {
        Policy preset = Policies.baoshan2021().build();
        return new PolicyBuilder()
                .from(preset)
                .focus(preset.focus()
                        .withFields(List.of(new Field("SUBSIDIES", new Label("惠农补贴", "Subsidies to farmers")))));
    }

    /** The same with other settings on how problems are established. */
    public static Policy finding(UnaryOperator<FindingPolicyBuilder> change) {
        Policy preset = policy().build();
        return policy().finding(change.apply(new FindingPolicyBuilder().from(preset.finding()))
                        .build())
                .build();
    }

    /** The same with other settings on how problems are put right. */
    public static Policy rectification(UnaryOperator<RectificationPolicyBuilder> change) {
        Policy preset = policy().build();
        return policy().rectification(change.apply(new RectificationPolicyBuilder().from(preset.rectification()))
                        .build())
                .build();
    }

    public static Scene inVillage() {
        return new Scene(policy().build(), VILLAGE);
    }

    public static Scene inVillage(Policy policy) {
        return new Scene(policy, VILLAGE);
    }

    private static InspectedObject object(AreaCode area) {
        return InspectedObject.of(
                new Organisation(area, OrganisationKind.COMMITTEE, new Label("党组织", "Party organisation " + area)));
    }

    public static Actor actor(String person, Party party, AreaCode area) {
        return new Actor(PersonId.of(person), party, area);
    }

    /** Who speaks for the addressee. */
    public Actor inspected() {
        return actor("VB-1", Party.inspected(addressee.level()), addressee);
    }

    /** Somebody of a party, always the same person, where that party is at home. */
    public Actor of(Party party) {
        return Stream.of(member, leader, office, group, discipline, organisation, township, village)
                .filter(actor -> actor.party().equals(party))
                .findFirst()
                .orElseGet(() -> actor(party + "-1", party, home(party)));
    }

    private static AreaCode home(Party party) {
        if (party.code().startsWith("COUNTY")) {
            return COUNTY;
        }
        if (party.code().startsWith("TOWNSHIP")) {
            return TOWNSHIP;
        }
        return party.code().startsWith("VILLAGE") ? VILLAGE : CITY;
    }

    public Scene on(LocalDate day) {
        now = day.atTime(9, 0).atZone(policy.zone()).toInstant();
        return this;
    }

    public LocalDate today() {
        return LocalDate.ofInstant(now, policy.zone());
    }

    /** Lets time pass; a negative duration turns the clock back. */
    public Scene pass(Duration duration) {
        now = now.plus(duration);
        return this;
    }

    public Instant now() {
        return now;
    }

    public Round round() {
        return round;
    }

    /** What was done so far. */
    public Dossier<Act> dossier() {
        return dossier;
    }

    /** From now on recusal bars a person. */
    public Scene bar(PersonId person) {
        barred.add(person);
        return this;
    }

    /** From now on recusal bars a person, or does not. */
    public Scene bar(PersonId person, boolean bars) {
        if (bars) {
            barred.add(person);
        } else {
            barred.remove(person);
        }
        return this;
    }

    /** From now on no team is authorised. */
    public Scene withoutTeam() {
        team = Optional.empty();
        return this;
    }

    public Scene enter(Phase wanted) {
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

    public Stamp stamp(Actor actor) {
        return new Stamp(
                mandates.computeIfAbsent(actor, who -> new Mandate(who, "巡察工作方案", "按程序办理", CommandId.of("c"))), now);
    }

    public Setting setting() {
        Set<PersonId> out = Set.copyOf(barred);
        return Setting.of(
                        round,
                        WorkingCalendar.stateCouncil(),
                        (person, area) -> out.contains(person)
                                ? Verdict.of(Objection.by(ProblemRule.INSPECTOR_NOT_BARRED)
                                        .with("person", person)
                                        .with("addressee", area))
                                : Verdict.accepted(),
                        team)
                .with(local);
    }

    public Verdict judge(Act act, Actor actor) {
        return ProblemRules.judge(problem, act, stamp(actor), setting());
    }

    /** Does it, if no rule objects. */
    public Scene does(Actor actor, Act act) {
        judge(act, actor).orThrow();
        dossier = dossier.with(act, new Stamp(stamp(actor).by().forCommand("c-" + dossier.version()), now));
        problem = Problem.after(problem, dossier.entries().get((int) dossier.version() - 1), round);
        now = now.plus(Duration.ofMinutes(1));
        return this;
    }

    public Problem problem() {
        if (problem == null) {
            throw new IllegalStateException("nothing was drafted yet");
        }
        return problem;
    }

    public Remedy remedy() {
        return problem().remedy().orElseThrow();
    }

    public DraftPaper draft(String... handlers) {
        return new DraftPaper(
                addressee, TEAM, List.of(handlers).stream().map(PersonId::of).toList(), finding());
    }

    /** A draft with as many handlers as policy wants. */
    public DraftPaper draft() {
        return draft(IntStream.rangeClosed(1, policy.finding().handlers())
                .mapToObj(no -> "M-" + no)
                .toArray(String[]::new));
    }

    /** A finding under the first focus and in the first field that policy has. */
    public Finding finding() {
        FocusItem focus = policy.focus().items().stream()
                .filter(item -> item.kind() != FocusKind.ATTENTION)
                .findFirst()
                .orElseThrow();
        return new Finding(
                focus.code(), Set.of(), policy.focus().fields().get(0).code(), FINDING.text(), Optional.empty());
    }

    /** A formal number in the form that policy names. */
    public String number() {
        return policy.finding()
                .paperNumber()
                .replace("{year}", Integer.toString(today().getYear()))
                .replace("{team}", TEAM)
                .replace("{no}", "7");
    }

    public static ProblemAct.VerifyFinding verification(LocalDate on) {
        return new ProblemAct.VerifyFinding(Channel.DOCUMENT, on, "查阅公示记录");
    }

    public MeasureBuilder measure(String key) {
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

    public RectificationAct.SubmitPlan plan() {
        return plan(measure("1"));
    }

    public static RectificationAct.SubmitPlan plan(MeasureBuilder... measures) {
        return new RectificationAct.SubmitPlan(new Plan(
                "公开制度不落实",
                "补贴发放全程公开",
                List.of(measures).stream().map(MeasureBuilder::build).toList()));
    }

    public static RectificationAct.ReportMeasure done() {
        return done(Outcome.DONE, Claim.SYSTEM_MADE);
    }

    public static RectificationAct.ReportMeasure done(Outcome outcome, Claim... claims) {
        return new RectificationAct.ReportMeasure("1", outcome, Set.of(claims), "已完成公示");
    }

    public EvidenceBuilder evidence(int number) {
        return new EvidenceBuilder()
                .measure("1")
                .claim(Claim.SYSTEM_MADE)
                .kind(EvidenceKind.DOCUMENT)
                .formed(today())
                .name("村务公开制度")
                .digest(String.format("%064x", number));
    }

    public RectificationAct.FileEvidence files(int number) {
        return new RectificationAct.FileEvidence(evidence(number).build());
    }

    public static RectificationAct.ReportCompletion complete() {
        return new RectificationAct.ReportCompletion(Outcome.DONE, "整改到位");
    }

    public static RectificationAct.DecideClosing agrees() {
        return new RectificationAct.DecideClosing(Opinion.AGREES);
    }

    public static RectificationAct.DecideClosing returns() {
        return new RectificationAct.DecideClosing(Opinion.RETURNS);
    }

    public RectificationAct.RecheckStrikeOff recheck(RecheckResult result) {
        return new RectificationAct.RecheckStrikeOff(result, today(), "入户抽查");
    }

    public Scene drafted() {
        return does(member, draft());
    }

    public Scene approved() {
        return drafted().does(leader, new ProblemAct.ApprovePaper(number()));
    }

    public Scene factsPut() {
        return approved().does(member, verification(FIELD)).does(member, new ProblemAct.PutFacts("补贴名单未张贴"));
    }

    public Scene locked() {
        return factsPut().does(inspected(), new ProblemAct.ConfirmFacts()).does(leader, new ProblemAct.LockProblem());
    }

    public Scene issued() {
        return locked().on(FEEDBACK).enter(Phase.FEEDBACK).does(office, new ProblemAct.IssueProblem("保巡问〔2021〕1号"));
    }

    /** The plan is submitted and every reviewer agrees. */
    public Scene rectifying() {
        return issued().planned();
    }

    public Scene planned() {
        does(inspected(), plan());
        for (Party party : policy.rectification().reviewersOf(addressee.level())) {
            does(of(party), new RectificationAct.ReviewPlan(Opinion.AGREES));
        }
        return this;
    }

    public Scene reported() {
        return rectifying().completed(1);
    }

    public Scene completed(int evidence) {
        return does(inspected(), done()).does(inspected(), files(evidence)).does(inspected(), complete());
    }

    public Scene struckOff() {
        return reported().closed();
    }

    public Scene closed() {
        for (Party party : policy.rectification().closersOf(addressee.level())) {
            does(of(party), agrees());
        }
        return this;
    }

    public Scene relapsed() {
        return struckOff().does(office, recheck(RecheckResult.RELAPSED));
    }

    public Scene reopened() {
        return relapsed().does(office, new RectificationAct.ReopenProblem());
    }

    public Scene consolidated() {
        struckOff();
        on(today().plusDays(31));
        return does(office, new RectificationAct.ConfirmConsolidation());
    }

    /** It is contested after the feedback, rightly, and withdrawn. */
    public Scene withdrawn() {
        return issued().contested().does(group, new ProblemAct.WithdrawProblem());
    }

    /** Who is inspected contests it, and is found right. */
    public Scene contested() {
        return does(inspected(), new ProblemAct.ContestProblem("名单一直张贴"))
                .does(office, new ProblemAct.AnswerContest("申辩成立", true));
    }

    private static Scene settled(Scene scene) {
        return scene.approved()
                .does(scene.leader, new ProblemAct.HandOverLead(Party.DISCIPLINE_COMMISSION, 1))
                .does(scene.discipline, new ProblemAct.ReceiptLead())
                .does(scene.discipline, new ProblemAct.ReplyLead("已办结"));
    }

    /** A problem in a status, by the shortest way. */
    public static Scene at(Status status) {
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
            case WITHDRAWN -> scene.withdrawn();
        };
    }
}
