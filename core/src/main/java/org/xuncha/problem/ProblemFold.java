package org.xuncha.problem;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xuncha.problem.ProblemAct.AnswerContest;
import org.xuncha.problem.ProblemAct.AnswerObjection;
import org.xuncha.problem.ProblemAct.ApprovePaper;
import org.xuncha.problem.ProblemAct.CheckImmediate;
import org.xuncha.problem.ProblemAct.ConfirmFacts;
import org.xuncha.problem.ProblemAct.ContestProblem;
import org.xuncha.problem.ProblemAct.DecideImmediate;
import org.xuncha.problem.ProblemAct.DismissProblem;
import org.xuncha.problem.ProblemAct.DraftPaper;
import org.xuncha.problem.ProblemAct.HandOverLead;
import org.xuncha.problem.ProblemAct.IssueProblem;
import org.xuncha.problem.ProblemAct.LinkEarlier;
import org.xuncha.problem.ProblemAct.LockProblem;
import org.xuncha.problem.ProblemAct.NotifyImmediate;
import org.xuncha.problem.ProblemAct.ObjectToFacts;
import org.xuncha.problem.ProblemAct.ProposeImmediate;
import org.xuncha.problem.ProblemAct.PutFacts;
import org.xuncha.problem.ProblemAct.ReceiptLead;
import org.xuncha.problem.ProblemAct.RecordOralOrder;
import org.xuncha.problem.ProblemAct.RecordSilence;
import org.xuncha.problem.ProblemAct.ReplyLead;
import org.xuncha.problem.ProblemAct.ReportImmediate;
import org.xuncha.problem.ProblemAct.ReturnLead;
import org.xuncha.problem.ProblemAct.RewordFinding;
import org.xuncha.problem.ProblemAct.UnlinkEarlier;
import org.xuncha.problem.ProblemAct.UnlockProblem;
import org.xuncha.problem.ProblemAct.VerifyFinding;
import org.xuncha.problem.ProblemAct.WithdrawProblem;
import org.xuncha.record.Act;
import org.xuncha.record.Entry;
import org.xuncha.record.Stamp;
import org.xuncha.record.Subject;
import org.xuncha.rectification.Opinion;
import org.xuncha.rectification.Remedy;
import org.xuncha.rectification.Signature;
import org.xuncha.round.Round;

/** What a problem is after one more act before feedback, or after the feedback itself. */
final class ProblemFold {
    private ProblemFold() {}

    static Problem begun(Act act, Entry<Act> entry) {
        if (!(act instanceof DraftPaper draft)) {
            throw new IllegalStateException("a problem begins by a drafted paper, not by " + act.name());
        }
        Subject subject = entry.line().subject();
        return new ProblemBuilder()
                .id(ProblemId.of(subject.key()))
                .round(subject.round())
                .addressee(draft.addressee())
                .team(draft.team())
                .handlers(draft.handlers())
                .finding(draft.finding())
                .status(Status.DRAFT)
                .last(entry.stamp().at())
                .build();
    }

    static Problem after(Problem before, ProblemAct act, Stamp stamp, Round round) {
        ProblemBuilder next = new ProblemBuilder().from(before).last(stamp.at());
        LocalDate day = stamp.day(round.policy().zone());
        Signature by = Signature.of(stamp.actor(), day);
        if (act instanceof RewordFinding reword) {
            next.finding(reword.finding()).hearing(Optional.empty());
        } else if (act instanceof ApprovePaper approve) {
            next.number(approve.number()).status(Status.APPROVED);
        } else if (act instanceof VerifyFinding verify) {
            List<Verification> all = new ArrayList<>(before.verifications());
            all.add(new Verification(verify.channel(), verify.on(), verify.result(), by));
            next.verifications(all);
        } else if (act instanceof LinkEarlier link) {
            next.earlier(new EarlierProblem(link.round(), link.problem(), link.fault()));
        } else if (act instanceof UnlinkEarlier) {
            next.earlier(Optional.empty());
        } else if (act instanceof LockProblem) {
            next.status(Status.LOCKED);
        } else if (act instanceof DismissProblem) {
            next.status(Status.DISMISSED);
        } else if (act instanceof HandOverLead lead) {
            next.lead(Lead.handedOver(lead.receiver(), lead.persons(), by)).status(Status.HANDED_OVER);
        } else if (act instanceof IssueProblem issue) {
            Remedy remedy = Remedy.begun(before.addressee(), day, round.policy().rectification());
            next.paper(issue.paper()).remedy(remedy).status(Status.of(remedy));
        } else if (!heard(before, act, by, next) && !contested(before, act, by, next) && !lead(before, act, by, next)) {
            next.immediate(immediate(before, act, by));
        }
        return next.build();
    }

    private static boolean heard(Problem before, ProblemAct act, Signature by, ProblemBuilder next) {
        if (act instanceof PutFacts put) {
            next.hearing(Hearing.put(put.facts(), by)).status(Status.FACTS_PUT);
        } else if (act instanceof ConfirmFacts) {
            next.status(Status.HEARD);
        } else if (act instanceof RecordSilence) {
            next.hearing(before.hearing().orElseThrow().silent(by)).status(Status.HEARD);
        } else if (act instanceof ObjectToFacts object) {
            next.hearing(before.hearing().orElseThrow().objected(object.statement()))
                    .status(Status.OBJECTED);
        } else if (act instanceof AnswerObjection answer) {
            next.hearing(before.hearing().orElseThrow().answered(answer.answer()))
                    .status(answer.upheld() ? Status.APPROVED : Status.HEARD);
        } else {
            return false;
        }
        return true;
    }

    private static boolean contested(Problem before, ProblemAct act, Signature by, ProblemBuilder next) {
        List<Contest> contests = new ArrayList<>(before.contests());
        int last = contests.size() - 1;
        if (act instanceof ContestProblem contest) {
            contests.add(new Contest(contest.statement(), by, Optional.empty(), false));
        } else if (act instanceof AnswerContest answer) {
            contests.set(last, contests.get(last).answered(new ContestReply(answer.answer(), answer.upheld(), by)));
        } else if (act instanceof UnlockProblem) {
            contests.set(last, contests.get(last).withFollowing());
            next.hearing(Optional.empty()).status(Status.APPROVED);
        } else if (act instanceof WithdrawProblem) {
            contests.set(last, contests.get(last).withFollowing());
            next.status(Status.WITHDRAWN);
        } else {
            return false;
        }
        next.contests(contests);
        return true;
    }

    private static boolean lead(Problem before, ProblemAct act, Signature by, ProblemBuilder next) {
        if (act instanceof ReceiptLead) {
            next.lead(before.lead().orElseThrow().receipted(by));
        } else if (act instanceof ReplyLead reply) {
            next.lead(before.lead().orElseThrow().replied(new LeadReply(reply.reply(), by)))
                    .status(Status.LEAD_SETTLED);
        } else if (act instanceof ReturnLead) {
            next.lead(Optional.empty()).status(Status.APPROVED);
        } else {
            return false;
        }
        return true;
    }

    private static Immediate immediate(Problem before, ProblemAct act, Signature by) {
        if (act instanceof ProposeImmediate propose) {
            return Immediate.proposed(propose.measure(), by);
        }
        Immediate lane = before.immediate().orElseThrow();
        if (act instanceof DecideImmediate decide) {
            ImmediateStep step = decide.opinion() == Opinion.AGREES ? ImmediateStep.APPROVED : ImmediateStep.REFUSED;
            return lane.then(step, by);
        }
        if (act instanceof RecordOralOrder order) {
            return lane.ordered(new OralOrder(order.orderer(), order.on(), by));
        }
        if (act instanceof NotifyImmediate notice) {
            return lane.notified(new ImmediateNotice(notice.number(), notice.due(), by));
        }
        if (act instanceof ReportImmediate report) {
            return lane.done(report.result(), by);
        }
        if (act instanceof CheckImmediate check) {
            return lane.then(check.opinion() == Opinion.AGREES ? ImmediateStep.CHECKED : ImmediateStep.NOTIFIED, by);
        }
        throw new IllegalArgumentException("a problem does not change by " + act.name());
    }
}
