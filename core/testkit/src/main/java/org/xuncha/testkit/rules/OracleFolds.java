package org.xuncha.testkit.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.xuncha.organisation.PersonId;
import org.xuncha.policy.DutyLine;
import org.xuncha.problem.ProblemAct;
import org.xuncha.problem.Status;
import org.xuncha.record.Act;
import org.xuncha.rectification.Opinion;
import org.xuncha.rectification.Plan;
import org.xuncha.rectification.RecheckResult;
import org.xuncha.rectification.RectificationAct;
import org.xuncha.testkit.rules.Walk.Step;

/** How the oracle goes on after a step that was accepted. */
final class OracleFolds {
    private OracleFolds() {}

    /** Takes note of a step that was accepted. */
    static void follow(Oracle life, Step step) {
        Act act = step.act();
        life.last = step.stamp().at();
        PersonId person = step.stamp().actor().person();
        LocalDate day = step.day();
        if (act instanceof ProblemAct before) {
            found(life, before, person, day);
        } else if (act instanceof RectificationAct.AssignDuty assign) {
            life.named.computeIfAbsent(assign.duty(), key -> new ArrayList<>()).add(assign);
        } else if (act instanceof RectificationAct.SubmitPlan submit) {
            life.changes
                    .keySet()
                    .removeIf(key -> !key.isEmpty()
                            && life.amended.stream().noneMatch(one -> one.key().equals(key)));
            planned(life, submit.plan(), person, day);
        } else if (act instanceof RectificationAct.AmendPlan amend) {
            life.amended.addAll(life.plan);
            life.hands.merge(Objects.requireNonNull(life.submitter), life.submitted, OracleFolds::later);
            planned(life, amend.plan(), person, day);
        } else if (act instanceof RectificationAct.ReviewPlan review) {
            reviewed(life, review.opinion());
        } else if (act instanceof RectificationAct.HandOverMeasure hand) {
            life.owners.put(hand.measure(), hand.owner());
            life.hands.put(hand.owner(), day);
        } else if (OracleRemedy.change(act, step) != null) {
            life.changes
                    .computeIfAbsent(OracleRemedy.changed(act), key -> new ArrayList<>())
                    .add(Objects.requireNonNull(OracleRemedy.change(act, step)));
        } else if (act instanceof RectificationAct.ReportMeasure report) {
            life.reports.put(report.measure(), report);
            life.hands.put(person, day);
        } else if (act instanceof RectificationAct.FileEvidence file) {
            life.evidence.add(file.evidence());
            life.digests.add(file.evidence().digest());
            life.keepers.putIfAbsent(file.evidence().digest(), person);
            life.hands.put(person, day);
        } else if (act instanceof RectificationAct.HandOverEvidence hand) {
            life.keepers.put(hand.digest(), hand.to());
        } else {
            closed(life, act, step, person, day);
        }
    }

    private static void found(Oracle life, ProblemAct act, PersonId person, LocalDate day) {
        if (act instanceof ProblemAct.ApprovePaper) {
            life.status = Status.APPROVED;
        } else if (act instanceof ProblemAct.VerifyFinding verify) {
            life.channels.add(verify.channel());
        } else if (act instanceof ProblemAct.PutFacts) {
            life.status = Status.FACTS_PUT;
            life.put = day;
        } else if (act instanceof ProblemAct.ConfirmFacts || act instanceof ProblemAct.RecordSilence) {
            life.status = Status.HEARD;
        } else if (act instanceof ProblemAct.ObjectToFacts) {
            life.status = Status.OBJECTED;
        } else if (act instanceof ProblemAct.AnswerObjection answer) {
            life.status = answer.upheld() ? Status.APPROVED : Status.HEARD;
        } else if (act instanceof ProblemAct.LockProblem) {
            life.status = Status.LOCKED;
        } else if (act instanceof ProblemAct.DismissProblem) {
            life.status = Status.DISMISSED;
        } else if (act instanceof ProblemAct.HandOverLead lead) {
            life.status = Status.HANDED_OVER;
            life.receiver = lead.receiver();
            life.receipted = false;
        } else if (act instanceof ProblemAct.ReceiptLead) {
            life.receipted = true;
        } else if (act instanceof ProblemAct.ReplyLead) {
            life.status = Status.LEAD_SETTLED;
        } else if (act instanceof ProblemAct.ReturnLead || act instanceof ProblemAct.UnlockProblem) {
            life.status = Status.APPROVED;
            life.upheld = false;
        } else if (act instanceof ProblemAct.WithdrawProblem) {
            life.status = Status.WITHDRAWN;
            life.upheld = false;
        } else if (act instanceof ProblemAct.ContestProblem) {
            life.contested = true;
        } else if (act instanceof ProblemAct.AnswerContest answer) {
            life.contested = false;
            life.upheld = answer.upheld();
        } else if (act instanceof ProblemAct.IssueProblem) {
            life.status = Status.ISSUED;
            life.since = day;
            for (DutyLine line : life.policy.rectification().duties()) {
                if (line.addressee() == life.level) {
                    life.dutySince.put(line.duty(), day);
                }
            }
        } else if (act instanceof ProblemAct.LinkEarlier || act instanceof ProblemAct.UnlinkEarlier) {
            life.linked = act instanceof ProblemAct.LinkEarlier;
        } else if (!(act instanceof ProblemAct.RewordFinding)) {
            life.lane = act;
            life.laneBy = person;
            life.laneOn = day;
        }
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static void planned(Oracle life, Plan plan, PersonId person, LocalDate day) {
        life.plan = plan.measures();
        life.submitter = person;
        life.submitted = day;
        life.reviews = 0;
        life.status = life.policy.rectification().reviewersOf(life.level).isEmpty()
                ? Status.RECTIFYING
                : Status.PLAN_SUBMITTED;
    }

    private static void reviewed(Oracle life, Opinion opinion) {
        if (opinion == Opinion.RETURNS) {
            life.reviews = 0;
            life.status = life.reopened ? Status.REOPENED : Status.ISSUED;
        } else if (++life.reviews
                == life.policy.rectification().reviewersOf(life.level).size()) {
            life.status = Status.RECTIFYING;
        }
    }

    private static void closed(Oracle life, Act act, Step step, PersonId person, LocalDate day) {
        if (act instanceof RectificationAct.ReportCompletion) {
            life.status = Status.REPORTED;
            life.hands.put(person, day);
            anew(life);
            life.reported = day;
        } else if (act instanceof RectificationAct.RecordSatisfaction found) {
            life.satisfaction = found;
        } else if (act instanceof RectificationAct.PublishResult publish) {
            life.publication = publish;
        } else if (act instanceof RectificationAct.RedactResult redact) {
            life.withheld |= redact.whole();
        } else if (act instanceof RectificationAct.DecideClosing decide) {
            life.approvals.add(step.stamp().actor());
            if (decide.opinion() == Opinion.RETURNS) {
                anew(life);
                life.status = Status.RECTIFYING;
            } else if (life.approvals.size()
                    == life.policy.rectification().closersOf(life.level).size()) {
                life.status = Status.STRUCK_OFF;
                life.struckOff = day;
            }
        } else if (act instanceof RectificationAct.RecheckStrikeOff recheck) {
            life.held.add(recheck.on());
            life.status = recheck.result() == RecheckResult.RELAPSED ? Status.RELAPSED : Status.STRUCK_OFF;
        } else if (act instanceof RectificationAct.ConfirmConsolidation) {
            life.status = Status.CONSOLIDATED;
        } else if (act instanceof RectificationAct.ReopenProblem) {
            again(life, day);
        }
    }

    /** Nothing of the attempt before counts any more, but what was filed once is not filed again. */
    private static void again(Oracle life, LocalDate day) {
        life.status = Status.REOPENED;
        life.reopened = true;
        life.since = day;
        life.plan = List.of();
        life.amended.clear();
        life.submitter = null;
        life.reviews = 0;
        life.owners.clear();
        life.reports.clear();
        life.evidence.clear();
        life.changes.clear();
        life.hands.clear();
        anew(life);
        life.struckOff = null;
        life.held.clear();
    }

    /** What was agreed to, asked and published belongs to one report. */
    private static void anew(Oracle life) {
        life.approvals.clear();
        life.satisfaction = null;
        life.publication = null;
        life.withheld = false;
    }
}
