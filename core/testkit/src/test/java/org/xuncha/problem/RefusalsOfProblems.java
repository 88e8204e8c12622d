package org.xuncha.problem;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.xuncha.calendar.Term;
import org.xuncha.organisation.Party;
import org.xuncha.organisation.PersonId;
import org.xuncha.policy.Channel;
import org.xuncha.record.Act;
import org.xuncha.record.Dossier;
import org.xuncha.rectification.Opinion;
import org.xuncha.rectification.RectificationAct;
import org.xuncha.round.Phase;
import org.xuncha.rule.Verdict;
import org.xuncha.testkit.rules.Scene;

/** For every rule on problems one case in which it alone stands against an act that is otherwise in order. */
final class RefusalsOfProblems {
    private static final ProblemAct CONTEST = new ProblemAct.ContestProblem("名单一直张贴");

    private RefusalsOfProblems() {}

    static Verdict by(ProblemRule rule) {
        Scene scene = Scene.inVillage();
        return switch (rule) {
            case BEGUN_ONCE -> scene.drafted().judge(scene.draft("M-1", "M-2"), scene.member);
            case BEGUN -> scene.judge(new ProblemAct.LockProblem(), scene.leader);
            case NOT_ENDED -> dismissedThenIssued();
            case MOVE_FOLLOWS -> scene.drafted().judge(new ProblemAct.LockProblem(), scene.leader);
            case TIME_GOES_ON -> {
                scene.drafted();
                scene.pass(Duration.ofHours(-1));
                yield scene.judge(new ProblemAct.ApprovePaper("[2021]保巡-T1组-7号"), scene.leader);
            }
            case AREA_COVERED ->
                scene.issued()
                        .does(scene.village, scene.plan())
                        .judge(
                                new RectificationAct.ReviewPlan(Opinion.AGREES),
                                Scene.actor("TC-2", Party.TOWNSHIP_COMMITTEE, Scene.OTHER_TOWNSHIP));
            case TEAM_AUTHORISED ->
                scene.judge(scene.draft("M-1", "M-2"), Scene.actor("M-9", Party.TEAM_MEMBER, Scene.CITY));
            case TEAM_OF_ADDRESSEE ->
                scene.judge(
                        new ProblemAct.DraftPaper(
                                Scene.VILLAGE, "T2", List.of(PersonId.of("M-1"), PersonId.of("M-2")), Scene.FINDING),
                        scene.member);
            case LEADER_OF_TEAM ->
                scene.drafted()
                        .judge(
                                new ProblemAct.ApprovePaper("[2021]保巡-T1组-7号"),
                                Scene.actor("M-1", Party.TEAM_LEADER, Scene.CITY));
            case INSPECTOR_NOT_BARRED -> {
                scene.drafted().bar(PersonId.of("M-1"));
                yield scene.judge(Scene.verification(Scene.FIELD), scene.member);
            }
            case HANDLERS_ENOUGH -> scene.judge(scene.draft("M-1"), scene.member);
            case HANDLERS_DISTINCT -> scene.judge(scene.draft("M-1", "M-2", "M-1"), scene.member);
            case HANDLER_AUTHORISED -> scene.judge(scene.draft("M-1", "M-9"), scene.member);
            case HANDLER_NOT_BARRED -> {
                scene.bar(PersonId.of("M-2"));
                yield scene.judge(scene.draft("M-1", "M-2"), scene.member);
            }
            case NUMBER_FITS -> scene.drafted().judge(new ProblemAct.ApprovePaper("[2020]保巡-T1组-7号"), scene.leader);
            case VERIFIED_BY_NOW -> scene.drafted().judge(Scene.verification(Scene.FIELD.plusDays(1)), scene.member);
            case VERIFIED_IN_ROUND ->
                scene.drafted().judge(Scene.verification(Scene.OPENED.minusDays(1)), scene.member);
            case EARLIER_LINKED -> scene.drafted().judge(new ProblemAct.UnlinkEarlier(), scene.member);
            case CHANNELS_ENOUGH -> heardOn(Scene.inVillage(Scene.finding(all -> all.channels(2))));
            case CHANNELS_REQUIRED ->
                heardOn(Scene.inVillage(Scene.finding(all -> all.required(Set.of(Channel.FIELD_VISIT)))));
            case ORGANISATION_HEARD ->
                scene.approved()
                        .does(scene.member, Scene.verification(Scene.FIELD))
                        .judge(new ProblemAct.LockProblem(), scene.leader);
            case OBJECTION_ANSWERED ->
                scene.factsPut()
                        .does(scene.village, new ProblemAct.ObjectToFacts("名单张贴过"))
                        .judge(new ProblemAct.LockProblem(), scene.leader);
            case FACTS_TIME_SET -> scene.factsPut().judge(new ProblemAct.RecordSilence(), scene.member);
            case FACTS_TIME_OVER -> {
                Scene prompt = Scene.inVillage(Scene.finding(all -> all.factsAnswer(Term.days(2))))
                        .factsPut();
                prompt.on(prompt.today().plusDays(2));
                yield prompt.judge(new ProblemAct.RecordSilence(), prompt.member);
            }
            case ADDRESSEE_ITSELF ->
                scene.factsPut()
                        .judge(
                                new ProblemAct.ConfirmFacts(),
                                Scene.actor("VB-1", Party.VILLAGE_BRANCH, Scene.TOWNSHIP));
            case LEAD_RECEIVER_NAMED ->
                Scene.inVillage(Scene.finding(all -> all.leadReceivers(Set.of())))
                        .approved()
                        .judge(new ProblemAct.HandOverLead(Party.DISCIPLINE_COMMISSION, 1), scene.leader);
            case LEAD_TO_RECEIVER ->
                scene.approved().judge(new ProblemAct.HandOverLead(Party.VILLAGE_BRANCH, 1), scene.leader);
            case OLD_FAULT_LINKED,
                    EARLIER_ROUND,
                    EARLIER_FOUND,
                    EARLIER_OF_ADDRESSEE,
                    EARLIER_FITS,
                    EVIDENCE_OF_ONE_ADDRESSEE,
                    NUMBER_ONCE,
                    FEEDBACK_IN_ORDER -> OthersTest.refusal(rule);
            case LEAD_BY_RECEIVER ->
                handedOver(Scene.inVillage(Scene.finding(
                                all -> all.leadReceivers(Set.of(Party.DISCIPLINE_COMMISSION, Party.LEADING_GROUP)))))
                        .judge(new ProblemAct.ReturnLead(), scene.group);
            case LEAD_RECEIPTED_ONCE ->
                handedOver(scene)
                        .does(scene.discipline, new ProblemAct.ReceiptLead())
                        .judge(new ProblemAct.ReceiptLead(), scene.discipline);
            case LEAD_RECEIPTED -> handedOver(scene).judge(new ProblemAct.ReplyLead("已办结"), scene.discipline);
            case CONTEST_ONE_AT_A_TIME ->
                scene.locked().does(scene.village, CONTEST).judge(CONTEST, scene.village);
            case CONTEST_AFTER_UPHELD -> scene.locked().contested().judge(CONTEST, scene.village);
            case CONTEST_OPEN -> scene.locked().judge(new ProblemAct.AnswerContest("维持原认定", false), scene.office);
            case CONTEST_ANSWERED -> toBeIssued(scene.locked().does(scene.village, CONTEST));
            case CONTEST_FOLLOWED ->
                toBeIssued(scene.locked()
                        .does(scene.village, CONTEST)
                        .does(scene.office, new ProblemAct.AnswerContest("申辩成立", true)));
            case CONTEST_UPHELD ->
                scene.locked()
                        .does(scene.village, CONTEST)
                        .does(scene.office, new ProblemAct.AnswerContest("维持原认定", false))
                        .judge(new ProblemAct.UnlockProblem(), scene.leader);
            case IMMEDIATE_IN_ORDER ->
                scene.approved()
                        .does(scene.leader, new ProblemAct.ProposeImmediate("即日张贴名单"))
                        .judge(new ProblemAct.ReportImmediate("名单已张贴"), scene.village);
            case IMMEDIATE_WITHIN_STAY ->
                scene.approved()
                        .notified()
                        .on(LocalDate.of(2021, 6, 20))
                        .enter(Phase.REPORT)
                        .judge(new ProblemAct.ReportImmediate("名单已张贴"), scene.village);
            case ORAL_ORDER_ACCEPTED -> ordered(scene, Party.LEADING_GROUP, "LG-9", 0);
            case ORAL_ORDER_OF_APPROVER -> ordered(oral(), Party.INSPECTION_OFFICE, "LG-9", 0);
            case ORAL_ORDER_OF_ANOTHER -> ordered(oral(), Party.LEADING_GROUP, "L-1", 0);
            case ORAL_ORDER_IN_TIME -> ordered(oral(), Party.LEADING_GROUP, "LG-9", 1);
            case IMMEDIATE_DUE_AFTER_NOTICE ->
                scene.approved()
                        .does(scene.leader, new ProblemAct.ProposeImmediate("即日张贴名单"))
                        .does(scene.group, new ProblemAct.DecideImmediate(Opinion.AGREES))
                        .judge(new ProblemAct.NotifyImmediate("1", scene.today().minusDays(1)), scene.office);
            case IMMEDIATE_CHECK_INDEPENDENT ->
                scene.approved()
                        .notified()
                        .does(
                                Scene.actor("M-1", Party.VILLAGE_BRANCH, Scene.VILLAGE),
                                new ProblemAct.ReportImmediate("名单已张贴"))
                        .judge(new ProblemAct.CheckImmediate(Opinion.AGREES), scene.member);
            case DUTY_BORNE ->
                toBeIssued(Scene.inVillage(Scene.rectification(all -> all.duties(List.of())))
                        .locked());
            case CLOSER_NAMED ->
                toBeIssued(new Scene(
                                Scene.rectification(all -> all.closers(List.of(Party.TOWNSHIP_COMMITTEE))),
                                Scene.COUNTY)
                        .locked());
            case RECORD_LEGAL -> {
                scene.drafted();
                Dossier<Act> forged = scene.dossier().with(new ProblemAct.LockProblem(), scene.stamp(scene.leader));
                yield DoorRules.recorded(scene.problem(), forged.entries().get(1), scene.round());
            }
        };
    }

    private static Verdict dismissedThenIssued() {
        Scene scene = Scene.at(Status.DISMISSED).on(Scene.FEEDBACK).enter(Phase.FEEDBACK);
        return scene.judge(new ProblemAct.IssueProblem("保巡问〔2021〕1号"), scene.office);
    }

    private static Scene oral() {
        return Scene.inVillage(Scene.finding(all -> all.oralOrderRecorder(Party.TEAM_LEADER)));
    }

    /** The leader of the team records an oral order, given so many days later than today. */
    private static Verdict ordered(Scene scene, Party party, String person, int later) {
        return scene.approved()
                .does(scene.leader, new ProblemAct.ProposeImmediate("即日张贴名单"))
                .judge(
                        new ProblemAct.RecordOralOrder(
                                party, PersonId.of(person), scene.today().plusDays(later)),
                        scene.leader);
    }

    private static Verdict heardOn(Scene scene) {
        return scene.factsPut()
                .does(scene.village, new ProblemAct.ConfirmFacts())
                .judge(new ProblemAct.LockProblem(), scene.leader);
    }

    private static Scene handedOver(Scene scene) {
        return scene.approved().does(scene.leader, new ProblemAct.HandOverLead(Party.DISCIPLINE_COMMISSION, 1));
    }

    private static Verdict toBeIssued(Scene scene) {
        return scene.on(Scene.FEEDBACK)
                .enter(Phase.FEEDBACK)
                .judge(new ProblemAct.IssueProblem("保巡问〔2021〕1号"), scene.office);
    }
}
