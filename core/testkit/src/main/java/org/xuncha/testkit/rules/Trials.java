package org.xuncha.testkit.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.xuncha.calendar.TimeLimit;
import org.xuncha.organisation.Party;
import org.xuncha.organisation.PersonId;
import org.xuncha.policy.Channel;
import org.xuncha.policy.Claim;
import org.xuncha.policy.DutyLine;
import org.xuncha.policy.EvidenceKind;
import org.xuncha.problem.Finding;
import org.xuncha.problem.Move;
import org.xuncha.problem.ProblemAct;
import org.xuncha.record.Act;
import org.xuncha.rectification.Opinion;
import org.xuncha.rectification.Outcome;
import org.xuncha.rectification.RecheckResult;
import org.xuncha.rectification.RectificationAct;
import org.xuncha.rectification.Signature;

/** Acts to try in a scene: right ones and wrong ones of every kind, whether or not they may be done now. */
public final class Trials {
    private static final List<String> JUDGES = List.of("DC-1", "TC-1", "O-1", "OD-1");

    private final Scene scene;
    private final Random random;
    private final Map<Move, List<Act>> made = new EnumMap<>(Move.class);
    private long version = -1;
    private LocalDate day = LocalDate.MIN;

    /** Trials in a scene; the same seed draws the same acts. */
    public Trials(Scene scene, long seed) {
        this.scene = scene;
        this.random = new Random(seed);
    }

    /** Every act of a kind worth trying now; empty if none can be made. The first one is right where one can be. */
    public List<Act> of(Move move) {
        if (scene.dossier().version() != version || !scene.today().equals(day)) {
            version = scene.dossier().version();
            day = scene.today();
            made.clear();
        }
        return made.computeIfAbsent(move, this::make);
    }

    private List<Act> make(Move move) {
        return switch (move) {
            case DRAFT_PAPER -> List.of(scene.draft(), scene.draft("M-1"));
            case REWORD_FINDING ->
                List.of(new ProblemAct.RewordFinding(scene.finding()), new ProblemAct.RewordFinding(elsewhere()));
            case APPROVE_PAPER ->
                List.of(
                        new ProblemAct.ApprovePaper(scene.number()),
                        new ProblemAct.ApprovePaper(scene.number() + "-1"));
            case VERIFY_FINDING -> verifications();
            case PUT_FACTS -> List.of(new ProblemAct.PutFacts("补贴名单未张贴"));
            case CONFIRM_FACTS -> List.of(new ProblemAct.ConfirmFacts());
            case OBJECT_TO_FACTS -> List.of(new ProblemAct.ObjectToFacts("名单张贴过"));
            case ANSWER_OBJECTION ->
                List.of(new ProblemAct.AnswerObjection("照片显示未张贴", false), new ProblemAct.AnswerObjection("意见成立", true));
            case LOCK_PROBLEM -> List.of(new ProblemAct.LockProblem());
            case DISMISS_PROBLEM -> List.of(new ProblemAct.DismissProblem());
            case HAND_OVER_LEAD -> leads();
            case PROPOSE_IMMEDIATE -> List.of(new ProblemAct.ProposeImmediate("即日张贴名单"));
            case DECIDE_IMMEDIATE ->
                List.of(
                        new ProblemAct.DecideImmediate(Opinion.AGREES),
                        new ProblemAct.DecideImmediate(Opinion.RETURNS));
            case REPORT_IMMEDIATE -> List.of(new ProblemAct.ReportImmediate("名单已张贴"));
            case CHECK_IMMEDIATE ->
                List.of(new ProblemAct.CheckImmediate(Opinion.AGREES), new ProblemAct.CheckImmediate(Opinion.RETURNS));
            case ISSUE_PROBLEM -> List.of(new ProblemAct.IssueProblem("保巡问〔2021〕1号"));
            case ASSIGN_DUTY -> duties();
            case SUBMIT_PLAN -> plans();
            case REVIEW_PLAN ->
                List.of(
                        new RectificationAct.ReviewPlan(Opinion.AGREES),
                        new RectificationAct.ReviewPlan(Opinion.RETURNS));
            case HAND_OVER_MEASURE -> handovers();
            case EXTEND_DEADLINE -> DeadlineActs.extensions(scene, 40 + random.nextInt(90), random.nextInt(60));
            case REPORT_MEASURE -> reports();
            case FILE_EVIDENCE ->
                Stream.concat(evidence().stream(), later(move)).toList();
            case REPORT_COMPLETION ->
                Arrays.stream(Outcome.values())
                        .<Act>map(outcome -> new RectificationAct.ReportCompletion(outcome, "整改情况"))
                        .toList();
            case DECIDE_CLOSING -> List.of(Scene.agrees(), Scene.agrees(), Scene.agrees(), Scene.returns());
            case RECHECK_STRIKE_OFF -> rechecks();
            case REOPEN_PROBLEM -> List.of(new RectificationAct.ReopenProblem());
            case CONFIRM_CONSOLIDATION -> List.of(new RectificationAct.ConfirmConsolidation());
            default -> later(move).toList();
        };
    }

    private Stream<Act> later(Move move) {
        return LaterActs.of(move, scene).stream();
    }

    /** Every act of every kind worth trying now. */
    public List<Act> all() {
        return Arrays.stream(Move.values()).flatMap(move -> of(move).stream()).toList();
    }

    /** A finding that no policy knows. */
    private Finding elsewhere() {
        return new Finding("ELSEWHERE", Set.of(), scene.finding().field(), "补贴发放未公示", Optional.empty());
    }

    private List<Act> verifications() {
        List<Act> acts = new ArrayList<>();
        for (Channel channel : Channel.values()) {
            acts.add(new ProblemAct.VerifyFinding(channel, scene.today().minusDays(random.nextInt(3)), "核实情况"));
        }
        acts.add(Scene.verification(scene.today().plusDays(1)));
        acts.add(Scene.verification(Scene.OPENED.minusDays(1)));
        return acts;
    }

    private List<Act> leads() {
        List<Act> acts = new ArrayList<>();
        scene.policy.finding().leadReceivers().stream()
                .sorted((a, b) -> a.code().compareTo(b.code()))
                .forEach(receiver -> acts.add(new ProblemAct.HandOverLead(receiver, 1 + random.nextInt(3))));
        acts.add(new ProblemAct.HandOverLead(Party.VILLAGE_BRANCH, 1));
        return acts;
    }

    /** Every duty from today, from days before and after, and by who agreed already or, now and then, by a judge too. */
    private List<Act> duties() {
        List<Act> acts = new ArrayList<>();
        PersonId person = PersonId.of("TC-" + (3 + random.nextInt(6)));
        scene.policy.rectification().duties().stream()
                .filter(line -> line.addressee() == scene.addressee.level())
                .map(DutyLine::duty)
                .forEach(duty -> {
                    for (int ahead : new int[] {0, 1, -1}) {
                        acts.add(new RectificationAct.AssignDuty(
                                duty, person, scene.today().plusDays(ahead)));
                    }
                    closers().forEach(closer -> acts.add(new RectificationAct.AssignDuty(duty, closer, scene.today())));
                });
        acts.add(new RectificationAct.AssignDuty("FIRST", PersonId.of("TC-9"), Scene.FEEDBACK.minusDays(1)));
        acts.add(new RectificationAct.AssignDuty(
                "MAIN", PersonId.of("TC-9"), scene.today().plusYears(2)));
        acts.add(new RectificationAct.AssignDuty("UNHEARD_OF", PersonId.of("TC-9"), scene.today()));
        if (random.nextInt(10) == 0) {
            acts.add(new RectificationAct.AssignDuty("MAIN", PersonId.of(one(JUDGES)), scene.today()));
        }
        return acts;
    }

    /** Who has agreed to the strike-off so far. */
    private List<PersonId> closers() {
        return scene.dossier().version() == 0
                ? List.of()
                : scene.problem().remedy().stream()
                        .flatMap(remedy -> remedy.present().closing().approvals().stream())
                        .map(Signature::person)
                        .toList();
    }

    private String one(List<String> all) {
        return all.get(random.nextInt(all.size()));
    }

    private List<Act> plans() {
        LocalDate soon = scene.today().plusDays(random.nextInt(20));
        List<Act> acts = new ArrayList<>(agreed());
        acts.addAll(List.of(
                Scene.plan(scene.measure("1").limit(TimeLimit.by(soon))),
                Scene.plan(scene.measure("1").limit(TimeLimit.atOnce())),
                Scene.plan(
                        scene.measure("1").limit(TimeLimit.by(soon).thenPermanent()),
                        scene.measure("2").limit(TimeLimit.atOnce()).owner(PersonId.of("OD-1"))),
                Scene.plan(scene.measure("1").limit(TimeLimit.atOnce()), scene.measure("1")),
                Scene.plan(scene.measure("1").limit(TimeLimit.by(soon.minusYears(1)))),
                Scene.plan(scene.measure("1").limit(TimeLimit.by(soon.plusYears(1))))));
        return acts;
    }

    /** What was agreed and amended since may always be submitted again. */
    private List<RectificationAct.SubmitPlan> agreed() {
        return scene.dossier().version() == 0
                ? List.of()
                : scene.problem().remedy().stream()
                        .flatMap(remedy -> remedy.present().planning().amended().stream())
                        .limit(1)
                        .map(RectificationAct.SubmitPlan::new)
                        .toList();
    }

    /** Mostly from one of the village to another, now and then to somebody who may have to judge. */
    private List<Act> handovers() {
        List<Act> acts = new ArrayList<>();
        for (String person : List.of("VB-3", "VB-2", "VB-4", "VB-5", "VB-6", "VB-7")) {
            acts.add(new RectificationAct.HandOverMeasure("1", PersonId.of(person)));
        }
        for (String person : List.of("VB-1", "VB-4", "VB-5")) {
            acts.add(new RectificationAct.HandOverMeasure("2", PersonId.of(person)));
        }
        if (random.nextInt(10) == 0) {
            acts.add(new RectificationAct.HandOverMeasure("1", PersonId.of(one(JUDGES))));
        }
        closers().forEach(person -> acts.add(new RectificationAct.HandOverMeasure("1", person)));
        return acts;
    }

    private List<Act> reports() {
        List<Act> acts = new ArrayList<>();
        for (String measure : List.of("1", "2")) {
            for (Outcome outcome : Outcome.values()) {
                Set<Claim> claims = outcome == Outcome.NOT_DONE ? Set.of() : Set.of(claim());
                acts.add(new RectificationAct.ReportMeasure(measure, outcome, claims, "整改情况"));
            }
        }
        acts.add(new RectificationAct.ReportMeasure("1", Outcome.DONE, Set.of(), "整改情况"));
        acts.add(new RectificationAct.ReportMeasure("9", Outcome.DONE, Set.of(claim()), "整改情况"));
        return acts;
    }

    private List<Act> evidence() {
        List<Act> acts = new ArrayList<>();
        for (Claim claim : Claim.values()) {
            EvidenceKind kind = scene.policy.rectification().proofs().getOrDefault(claim, Set.of()).stream()
                    .filter(one -> one != EvidenceKind.PLAN)
                    .sorted()
                    .findFirst()
                    .orElse(EvidenceKind.MINUTES);
            for (String measure : List.of("1", "2")) {
                acts.add(files(measure, claim, kind, scene.today()));
            }
        }
        acts.add(files("1", claim(), EvidenceKind.PLAN, scene.today()));
        acts.add(files("1", claim(), EvidenceKind.PHOTO, scene.today()));
        acts.add(files("1", claim(), EvidenceKind.DOCUMENT, Scene.FEEDBACK.minusDays(1)));
        acts.add(files("1", claim(), EvidenceKind.DOCUMENT, scene.today().plusDays(1)));
        return acts;
    }

    private RectificationAct.FileEvidence files(String measure, Claim claim, EvidenceKind kind, LocalDate formed) {
        return new RectificationAct.FileEvidence(scene.evidence(random.nextInt(50))
                .measure(measure)
                .claim(claim)
                .kind(kind)
                .formed(formed)
                .build());
    }

    private List<Act> rechecks() {
        return List.of(
                scene.recheck(RecheckResult.HOLDS),
                scene.recheck(RecheckResult.RELAPSED),
                new RectificationAct.RecheckStrikeOff(
                        RecheckResult.HOLDS, scene.today().plusDays(1), "入户抽查"),
                new RectificationAct.RecheckStrikeOff(RecheckResult.HOLDS, Scene.FEEDBACK.minusDays(1), "入户抽查"));
    }

    private Claim claim() {
        return Claim.values()[random.nextInt(Claim.values().length)];
    }
}
