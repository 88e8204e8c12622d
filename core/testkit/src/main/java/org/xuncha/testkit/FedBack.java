package org.xuncha.testkit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xuncha.calendar.TimeLimit;
import org.xuncha.focus.Field;
import org.xuncha.focus.FocusSchemes;
import org.xuncha.office.Office;
import org.xuncha.office.Window;
import org.xuncha.organisation.Actor;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.AreaLevel;
import org.xuncha.organisation.Organisation;
import org.xuncha.organisation.OrganisationKind;
import org.xuncha.organisation.Party;
import org.xuncha.organisation.PersonId;
import org.xuncha.policy.Claim;
import org.xuncha.policy.EvaluationAspect;
import org.xuncha.policy.EvaluationElement;
import org.xuncha.policy.EvaluationPolicy;
import org.xuncha.policy.EvaluationRater;
import org.xuncha.policy.EvidenceKind;
import org.xuncha.policy.LetterLadder;
import org.xuncha.policy.LetterStepBuilder;
import org.xuncha.policy.MembersDone;
import org.xuncha.policy.Policies;
import org.xuncha.policy.Policy;
import org.xuncha.policy.RectificationPolicyBuilder;
import org.xuncha.policy.RoundKind;
import org.xuncha.policy.SharedEvidence;
import org.xuncha.policy.SystemicPolicy;
import org.xuncha.policy.WarningColour;
import org.xuncha.policy.WarningPolicy;
import org.xuncha.policy.WarningScheme;
import org.xuncha.policy.Watched;
import org.xuncha.problem.Finding;
import org.xuncha.problem.ProblemAct.ApprovePaper;
import org.xuncha.problem.ProblemAct.ConfirmFacts;
import org.xuncha.problem.ProblemAct.DraftPaper;
import org.xuncha.problem.ProblemAct.IssueProblem;
import org.xuncha.problem.ProblemAct.LockProblem;
import org.xuncha.problem.ProblemAct.PutFacts;
import org.xuncha.problem.ProblemId;
import org.xuncha.record.Act;
import org.xuncha.record.CommandId;
import org.xuncha.record.Dossier;
import org.xuncha.record.Mandate;
import org.xuncha.record.Stamp;
import org.xuncha.rectification.EvidenceBuilder;
import org.xuncha.rectification.MeasureBuilder;
import org.xuncha.rectification.Plan;
import org.xuncha.rectification.RectificationAct.FileEvidence;
import org.xuncha.rectification.RectificationAct.SubmitPlan;
import org.xuncha.round.InspectedObject;
import org.xuncha.round.Phase;
import org.xuncha.round.RoundAct.EnterPhase;
import org.xuncha.round.RoundAct.OpenRound;
import org.xuncha.rule.Label;
import org.xuncha.storage.Append;
import org.xuncha.storage.Storage;

/** A round that rectifies, led by an office, with a problem fed back to each of two villages. */
final class FedBack {
    /** Another village of the township. */
    static final AreaCode OTHER_VILLAGE = AreaCode.of("530502100202");

    /** What the round calls its field of subject matter, among other things. */
    static final Label LABEL = new Label("村级巡察整改", "Rectification");

    private static final Instant START = Instant.parse("2021-06-01T01:00:00Z");

    private FedBack() {}

    private static Policy policy() {
        WarningColour green = new WarningColour(
                "GREEN", LABEL, Set.of(Watched.OPEN), Optional.empty(), Optional.empty(), List.of("FIRST"));
        Policy preset = Policies.baoshan2021().build();
        return Policies.baoshan2021()
                .rectification(new RectificationPolicyBuilder()
                        .from(preset.rectification())
                        .planReviewers(List.of())
                        .sharedEvidence(SharedEvidence.REFUSED)
                        .build())
                .focus(FocusSchemes.twoThreeN().withFields(List.of(new Field("SUBSIDIES", LABEL))))
                .warning(new WarningPolicy(
                        List.of(new WarningScheme("STATUS", LABEL, false, List.of(green))),
                        List.of(new LetterLadder(
                                "LADDER",
                                LABEL,
                                Optional.of("STATUS"),
                                List.of(new LetterStepBuilder()
                                        .code("REMINDER")
                                        .label(LABEL)
                                        .issuer(Party.INSPECTION_OFFICE)
                                        .colours(Set.of("GREEN"))
                                        .daysAfter(0)
                                        .signed(false)
                                        .setsLastDay(false)
                                        .build())))))
                .systemic(new SystemicPolicy(
                        Set.of(Party.INSPECTION_OFFICE), Set.of(AreaLevel.TOWNSHIP), 2, MembersDone.STRUCK_OFF))
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

    static Mandate by(Party party, AreaCode area, String command) {
        Actor actor = new Actor(PersonId.of(party + "-1"), party, area);
        return new Mandate(actor, "巡察工作方案", "按方案办理", CommandId.of(command));
    }

    static Mandate office(String command) {
        return by(Party.INSPECTION_OFFICE, Given.PREFECTURE, command);
    }

    /** An office over a store, on the day of the feedback. */
    static Office office(Storage store) {
        return Office.of(store, SettableClock.at(START, ZoneId.of("Asia/Shanghai")));
    }

    /** The round before its office, with everything in sight. */
    static Window window(Office office) {
        return window(office, office("any").actor());
    }

    /** The round before somebody, with everything in sight. */
    static Window window(Office office, Actor asker) {
        return office.window(Given.ROUND, asker).seeing(Given.EVERYTHING);
    }

    /** A round that rectifies, with a problem fed back to each of two villages. */
    static Office rectifying(Storage store) {
        Office office = office(store);
        opened(office);
        enters(office, Phase.PREPARATION, Phase.RECTIFICATION);
        fedBack(store, "P1", Given.VILLAGE, START);
        fedBack(store, "P2", OTHER_VILLAGE, START);
        return office;
    }

    /** The round is opened. */
    static void opened(Office office) {
        office.perform(
                Given.ROUND,
                new OpenRound(
                        new Label("提级巡察", "Elevated inspection"),
                        Set.of(RoundKind.ELEVATED),
                        LocalDate.of(2021, 4, 6),
                        LocalDate.of(2021, 12, 31),
                        List.of(object(Given.VILLAGE), object(OTHER_VILLAGE)),
                        policy()),
                office("open"));
    }

    /** The round enters one phase after another, to the last one named. */
    static void enters(Office office, Phase first, Phase last) {
        for (Phase phase = first; !last.isBefore(phase); phase = phase.next().orElseThrow()) {
            office.perform(Given.ROUND, new EnterPhase(phase), office("enter-" + phase));
        }
    }

    private static InspectedObject object(AreaCode area) {
        return InspectedObject.of(
                new Organisation(area, OrganisationKind.BRANCH, new Label("党组织" + area, "Branch of " + area)));
    }

    static Finding finding() {
        return new Finding("FOCUS_CLOSE_TO_PEOPLE", Set.of(), "SUBSIDIES", "补贴未公示", Optional.empty());
    }

    /** The village's plan is agreed. */
    static void planned(Office office, String key, AreaCode village) {
        office.perform(
                Given.ROUND,
                ProblemId.of(key),
                new SubmitPlan(new Plan(
                        "公开制度不落实",
                        "补贴发放全程公开",
                        List.of(new MeasureBuilder()
                                .key("1")
                                .task("公示补贴发放名单")
                                .owner(PersonId.of("V-2"))
                                .standard("名单张贴满7日")
                                .limit(TimeLimit.by(LocalDate.of(2021, 6, 30)))
                                .build()))),
                by(Party.VILLAGE_BRANCH, village, "plan-" + key));
    }

    /** A photograph, the same for whoever files it. */
    static FileEvidence evidence() {
        return new FileEvidence(new EvidenceBuilder()
                .measure("1")
                .claim(Claim.SYSTEM_MADE)
                .kind(EvidenceKind.DOCUMENT)
                .formed(LocalDate.of(2021, 6, 1))
                .name("村务公开制度")
                .digest("7".repeat(64))
                .build());
    }

    private static void fedBack(Storage store, String key, AreaCode village, Instant at) {
        DraftPaper draft = new DraftPaper(village, "T1", List.of(PersonId.of("M-1"), PersonId.of("M-2")), finding());
        Mandate member = by(Party.TEAM_MEMBER, Given.PREFECTURE, "member-" + key);
        Mandate leader = by(Party.TEAM_LEADER, Given.PREFECTURE, "leader-" + key);
        Dossier<Act> dossier = Dossier.empty(Given.aProblem(key), Act.class)
                .with(draft, new Stamp(member, at))
                .with(new ApprovePaper("[2021]" + key), new Stamp(leader, at))
                .with(new PutFacts("补贴未公示"), new Stamp(member.forCommand("facts-" + key), at))
                .with(new ConfirmFacts(), new Stamp(by(Party.VILLAGE_BRANCH, village, "confirm-" + key), at))
                .with(new LockProblem(), new Stamp(leader.forCommand("lock-" + key), at))
                .with(new IssueProblem("保巡问〔2021〕1号"), new Stamp(office("issue-" + key), at));
        StorageProof.append(
                store,
                Append.since(
                        0,
                        dossier,
                        Given.aRow(Given.aProblem(key), dossier.version())
                                .addressee(village)
                                .status("ISSUED")
                                .build()));
    }
}
