package org.xuncha.testkit.rules;

import java.time.LocalDate;
import org.xuncha.focus.FocusKind;
import org.xuncha.organisation.PersonId;
import org.xuncha.policy.FindingPolicy;
import org.xuncha.problem.Fault;
import org.xuncha.problem.Finding;
import org.xuncha.problem.ProblemAct;
import org.xuncha.problem.Status;
import org.xuncha.rectification.Opinion;
import org.xuncha.round.Phase;
import org.xuncha.testkit.rules.Walk.Step;

/** What the oracle says to each act up to the feedback, and to the feedback itself. */
final class OracleFinding {
    private OracleFinding() {}

    static boolean allows(Oracle life, ProblemAct act, Step step, PersonId person) {
        FindingPolicy policy = life.policy.finding();
        boolean stay = step.phase() == Phase.FIELD;
        boolean receives = step.actor().party().equals(life.receiver);
        if (act instanceof ProblemAct.LinkEarlier link) {
            return link.fault() != Fault.NEW && !link.round().equals(Scene.ROUND);
        }
        if (act instanceof ProblemAct.UnlinkEarlier) {
            return life.linked;
        }
        if (act instanceof ProblemAct.ReceiptLead) {
            return receives && !life.receipted;
        }
        if (act instanceof ProblemAct.ReplyLead) {
            return receives && life.receipted;
        }
        if (act instanceof ProblemAct.ReturnLead) {
            return receives;
        }
        if (act instanceof ProblemAct.ContestProblem) {
            return !life.contested && !life.upheld;
        }
        if (act instanceof ProblemAct.AnswerContest) {
            return life.contested;
        }
        if (act instanceof ProblemAct.UnlockProblem || act instanceof ProblemAct.WithdrawProblem) {
            return life.upheld;
        }
        if (act instanceof ProblemAct.RewordFinding reword) {
            return known(life, reword.finding());
        }
        if (act instanceof ProblemAct.ApprovePaper approve) {
            return numbered(policy.paperNumber(), approve.number(), step.day());
        }
        if (act instanceof ProblemAct.VerifyFinding verify) {
            return !verify.on().isAfter(step.day()) && !verify.on().isBefore(began(step));
        }
        if (act instanceof ProblemAct.RecordSilence) {
            return life.answerable().map(step.day()::isAfter).orElse(false);
        }
        if (act instanceof ProblemAct.LockProblem) {
            return life.channels.size() >= policy.channels()
                    && life.channels.containsAll(policy.required())
                    && (life.status == Status.HEARD || !policy.factsConfirmed());
        }
        if (act instanceof ProblemAct.HandOverLead lead) {
            return policy.leadReceivers().contains(lead.receiver());
        }
        if (act instanceof ProblemAct.ProposeImmediate) {
            boolean free = life.lane == null
                    || (life.lane instanceof ProblemAct.DecideImmediate decided
                            && decided.opinion() == Opinion.RETURNS);
            return free && stay;
        }
        if (act instanceof ProblemAct.DecideImmediate) {
            return life.lane instanceof ProblemAct.ProposeImmediate && stay;
        }
        if (act instanceof ProblemAct.RecordOralOrder order) {
            return life.lane instanceof ProblemAct.ProposeImmediate
                    && stay
                    && policy.oralOrderRecorder().isPresent()
                    && order.party().equals(policy.immediateApprover())
                    && !order.orderer().equals(person)
                    && !order.on().isBefore(life.laneOn)
                    && !order.on().isAfter(step.day());
        }
        if (act instanceof ProblemAct.NotifyImmediate notice) {
            boolean decided = life.lane instanceof ProblemAct.DecideImmediate by && by.opinion() == Opinion.AGREES;
            boolean agreed = decided || life.lane instanceof ProblemAct.RecordOralOrder;
            return agreed && stay && !notice.due().isBefore(step.day());
        }
        if (act instanceof ProblemAct.ReportImmediate) {
            boolean again = life.lane instanceof ProblemAct.CheckImmediate check && check.opinion() == Opinion.RETURNS;
            return (life.lane instanceof ProblemAct.NotifyImmediate || again) && stay;
        }
        if (act instanceof ProblemAct.CheckImmediate) {
            return life.lane instanceof ProblemAct.ReportImmediate && !person.equals(life.laneBy);
        }
        if (act instanceof ProblemAct.IssueProblem) {
            return !life.contested
                    && !life.upheld
                    && life.policy.rectification().duties().stream().anyMatch(line -> line.addressee() == life.level)
                    && !OracleParties.above(life.policy.rectification().closers(), life.level)
                            .isEmpty();
        }
        return true;
    }

    /** When the round began to prepare. */
    static LocalDate began(Step step) {
        return step.setting().basis().round().day(Phase.PREPARATION);
    }

    private static boolean known(Oracle life, Finding finding) {
        var focus = life.policy.focus();
        return focus.items().stream()
                        .anyMatch(item -> item.code().equals(finding.focus()) && item.kind() != FocusKind.ATTENTION)
                && finding.conducts().stream()
                        .allMatch(code -> focus.items().stream()
                                .anyMatch(item -> item.code().equals(code) && item.kind() == FocusKind.CONDUCT))
                && focus.fields().stream().anyMatch(field -> field.code().equals(finding.field()));
    }

    private static boolean numbered(String pattern, String number, LocalDate day) {
        String[] around = pattern.replace("{year}", Integer.toString(day.getYear()))
                .replace("{team}", Scene.TEAM)
                .split("\\{no}", -1);
        String no = number.startsWith(around[0]) && number.endsWith(around[1])
                ? number.substring(around[0].length(), number.length() - around[1].length())
                : "";
        return !no.isEmpty() && no.length() <= 6 && no.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
