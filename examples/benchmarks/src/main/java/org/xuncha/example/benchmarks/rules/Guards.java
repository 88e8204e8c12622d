package org.xuncha.example.benchmarks.rules;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.xuncha.calendar.AnchorEvent;
import org.xuncha.calendar.Deadline;
import org.xuncha.calendar.TimeLimit;
import org.xuncha.organisation.Actor;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.Party;
import org.xuncha.organisation.PersonId;
import org.xuncha.policy.Channel;
import org.xuncha.policy.Claim;
import org.xuncha.policy.RectificationPolicy;
import org.xuncha.problem.AuthorisedTeam;
import org.xuncha.problem.Contest;
import org.xuncha.problem.Problem;
import org.xuncha.problem.ProblemAct.AnswerObjection;
import org.xuncha.problem.ProblemAct.ApprovePaper;
import org.xuncha.problem.ProblemAct.DraftPaper;
import org.xuncha.problem.ProblemAct.VerifyFinding;
import org.xuncha.problem.Status;
import org.xuncha.problem.Verification;
import org.xuncha.rectification.Attempt;
import org.xuncha.rectification.Evidence;
import org.xuncha.rectification.FiledEvidence;
import org.xuncha.rectification.Hands;
import org.xuncha.rectification.Measure;
import org.xuncha.rectification.Opinion;
import org.xuncha.rectification.Outcome;
import org.xuncha.rectification.Progress;
import org.xuncha.rectification.RecheckResult;
import org.xuncha.rectification.RectificationAct.AssignDuty;
import org.xuncha.rectification.RectificationAct.DecideClosing;
import org.xuncha.rectification.RectificationAct.ExtendDeadline;
import org.xuncha.rectification.RectificationAct.FileEvidence;
import org.xuncha.rectification.RectificationAct.HandOverMeasure;
import org.xuncha.rectification.RectificationAct.RecheckStrikeOff;
import org.xuncha.rectification.RectificationAct.ReportCompletion;
import org.xuncha.rectification.RectificationAct.ReportMeasure;
import org.xuncha.rectification.RectificationAct.ReviewPlan;
import org.xuncha.rectification.RectificationAct.SubmitPlan;
import org.xuncha.rectification.Remedy;
import org.xuncha.rectification.Signature;
import org.xuncha.round.Phase;

/**
 * The rules as one writes guards of a state machine: each says yes or no and names no reason. Acts that are not among
 * the common ones are guarded by the door alone.
 */
final class Guards {
    private Guards() {}

    /** What is asked of every act alike: phase, time, party, area, team, recusal. */
    static boolean door(Case facts) {
        Actor actor = facts.actor();
        AreaCode addressee = addressee(facts);
        return facts.round().phase() != Phase.CLOSED
                && facts.round().reached(facts.move().phase())
                && (facts.before() == null
                        || !facts.stamp().at().isBefore(facts.before().last()))
                && facts.policy().party(actor.party()).isPresent()
                && facts.move().parties(facts.policy(), addressee.level()).contains(actor.party())
                && actor.area().covers(addressee)
                && ofTeam(facts, actor, addressee);
    }

    private static AreaCode addressee(Case facts) {
        return facts.before() == null
                ? ((DraftPaper) facts.act()).addressee()
                : facts.before().addressee();
    }

    private static boolean ofTeam(Case facts, Actor actor, AreaCode addressee) {
        boolean leads = actor.party().equals(Party.TEAM_LEADER);
        if (!leads && !actor.party().equals(Party.TEAM_MEMBER)) {
            return true;
        }
        AuthorisedTeam team = facts.setting().team().orElse(null);
        return team != null
                && team.members().contains(actor.person())
                && (!leads || team.leader().equals(actor.person()))
                && notBarred(facts, actor.person(), addressee);
    }

    private static boolean notBarred(Case facts, PersonId person, AreaCode addressee) {
        return facts.setting().basis().recusal().apply(person, addressee).isAccepted();
    }

    /** What this act needs besides. */
    static boolean content(Case facts) {
        return switch (facts.move()) {
            case DRAFT_PAPER -> drafted(facts, (DraftPaper) facts.act());
            case APPROVE_PAPER -> numbered(facts, ((ApprovePaper) facts.act()).number());
            case VERIFY_FINDING -> !((VerifyFinding) facts.act()).on().isAfter(day(facts));
            case LOCK_PROBLEM -> lockable(facts, before(facts));
            case ISSUE_PROBLEM -> issuable(facts, before(facts));
            case ASSIGN_DUTY -> assignable(remedy(facts), (AssignDuty) facts.act());
            case SUBMIT_PLAN -> plannable(facts, (SubmitPlan) facts.act());
            case REVIEW_PLAN -> reviewable(facts);
            case HAND_OVER_MEASURE -> hasOther(facts, (HandOverMeasure) facts.act());
            case EXTEND_DEADLINE -> extended(facts, (ExtendDeadline) facts.act());
            case REPORT_MEASURE -> reportable(facts, (ReportMeasure) facts.act());
            case FILE_EVIDENCE -> filed(facts, ((FileEvidence) facts.act()).evidence());
            case REPORT_COMPLETION -> complete(facts, (ReportCompletion) facts.act());
            case DECIDE_CLOSING -> closable(facts, ((DecideClosing) facts.act()).opinion());
            case RECHECK_STRIKE_OFF -> recheckable(facts, (RecheckStrikeOff) facts.act());
            case CONFIRM_CONSOLIDATION -> consolidated(facts);
            default -> true;
        };
    }

    /** Whether an act that may lead to several statuses leads to this one. */
    static boolean leadsTo(Case facts, Status to) {
        return switch (facts.move()) {
            case ANSWER_OBJECTION -> to == (((AnswerObjection) facts.act()).upheld() ? Status.APPROVED : Status.HEARD);
            case SUBMIT_PLAN -> to == (reviewers(facts).isEmpty() ? Status.RECTIFYING : Status.PLAN_SUBMITTED);
            case REVIEW_PLAN -> to == reviewed(facts, ((ReviewPlan) facts.act()).opinion());
            case DECIDE_CLOSING -> to == decided(facts, ((DecideClosing) facts.act()).opinion());
            case RECHECK_STRIKE_OFF ->
                to
                        == (((RecheckStrikeOff) facts.act()).result() == RecheckResult.RELAPSED
                                ? Status.RELAPSED
                                : Status.STRUCK_OFF);
            default -> true;
        };
    }

    private static Status reviewed(Case facts, Opinion opinion) {
        if (opinion == Opinion.RETURNS) {
            return remedy(facts).earlier().isEmpty() ? Status.ISSUED : Status.REOPENED;
        }
        boolean last = present(facts).planning().approvals().size() + 1
                == reviewers(facts).size();
        return last ? Status.RECTIFYING : Status.PLAN_SUBMITTED;
    }

    private static Status decided(Case facts, Opinion opinion) {
        if (opinion == Opinion.RETURNS) {
            return Status.RECTIFYING;
        }
        boolean last = present(facts).closing().approvals().size() + 1
                == closers(facts).size();
        return last ? Status.STRUCK_OFF : Status.REPORTED;
    }

    private static boolean drafted(Case facts, DraftPaper draft) {
        AuthorisedTeam team = facts.setting().team().orElse(null);
        if (team == null
                || !team.code().equals(draft.team())
                || facts.round().object(draft.addressee()).isEmpty()
                || !facts.policy()
                        .focus()
                        .allows(
                                draft.finding().focus(),
                                draft.finding().conducts(),
                                draft.finding().field())
                        .isAccepted()) {
            return false;
        }
        Set<PersonId> distinct = new HashSet<>(draft.handlers());
        return distinct.size() == draft.handlers().size()
                && distinct.size() >= facts.policy().finding().handlers()
                && team.members().containsAll(distinct)
                && distinct.stream().allMatch(person -> notBarred(facts, person, draft.addressee()));
    }

    private static boolean numbered(Case facts, String number) {
        String form = facts.policy().finding().paperNumber();
        int hole = form.indexOf("{no}");
        String head = filled(facts, form.substring(0, hole));
        String tail = filled(facts, form.substring(hole + 4));
        return number.startsWith(head)
                && number.endsWith(tail)
                && DIGITS.matcher(number.substring(head.length(), number.length() - tail.length()))
                        .matches();
    }

    private static final Pattern DIGITS = Pattern.compile("\\d{1,6}");

    private static String filled(Case facts, String form) {
        return form.replace("{year}", Integer.toString(day(facts).getYear()))
                .replace("{team}", before(facts).team());
    }

    private static boolean lockable(Case facts, Problem problem) {
        Set<Channel> used = EnumSet.noneOf(Channel.class);
        for (Verification verification : problem.verifications()) {
            used.add(verification.channel());
        }
        return used.size() >= facts.policy().finding().channels()
                && used.containsAll(facts.policy().finding().required())
                && (!facts.policy().finding().factsConfirmed() || problem.status() == Status.HEARD);
    }

    private static boolean issuable(Case facts, Problem problem) {
        List<Contest> contests = problem.contests();
        return !closers(facts).isEmpty()
                && facts.policy().rectification().duties().stream()
                        .anyMatch(line -> line.addressee() == problem.level())
                && (contests.isEmpty() || !contests.get(contests.size() - 1).isOpen());
    }

    private static boolean assignable(Remedy remedy, AssignDuty assign) {
        return remedy.duties().stream()
                .filter(duty ->
                        duty.duty().equals(assign.duty()) && duty.until().isEmpty())
                .anyMatch(duty -> assign.from().isAfter(duty.since())
                        || (assign.from().equals(duty.since()) && duty.person().isEmpty()));
    }

    private static boolean plannable(Case facts, SubmitPlan submit) {
        LocalDate since = present(facts).since();
        LocalDate whole = whole(facts).due();
        Set<String> keys = new HashSet<>();
        for (Measure measure : submit.plan().measures()) {
            LocalDate due = Deadline.of(
                            AnchorEvent.FEEDBACK.on(since),
                            measure.limit(),
                            facts.setting().basis().calendar())
                    .due();
            if (!keys.add(measure.key()) || due.isAfter(whole)) {
                return false;
            }
        }
        return true;
    }

    private static boolean reviewable(Case facts) {
        Actor actor = facts.actor();
        Party expected =
                reviewers(facts).get(present(facts).planning().approvals().size());
        Signature submitted = present(facts).planning().submitted().orElseThrow();
        return expected.equals(actor.party())
                && !submitted.person().equals(actor.person())
                && notBarred(facts, actor.person(), before(facts).addressee());
    }

    private static boolean hasOther(Case facts, HandOverMeasure hand) {
        Measure measure = present(facts)
                .planning()
                .plan()
                .orElseThrow()
                .measure(hand.measure())
                .orElse(null);
        return measure != null
                && !present(facts).work().owner(measure, day(facts)).equals(hand.owner());
    }

    private static boolean extended(Case facts, ExtendDeadline extend) {
        Deadline whole = whole(facts);
        return extend.measure().isEmpty()
                && extend.to().isAfter(whole.due())
                && whole.suspension().isEmpty();
    }

    private static boolean reportable(Case facts, ReportMeasure report) {
        return present(facts)
                        .planning()
                        .plan()
                        .orElseThrow()
                        .measure(report.measure())
                        .isPresent()
                && report.claims().isEmpty() == (report.outcome() == Outcome.NOT_DONE);
    }

    private static boolean filed(Case facts, Evidence evidence) {
        RectificationPolicy policy = facts.policy().rectification();
        return present(facts)
                        .planning()
                        .plan()
                        .orElseThrow()
                        .measure(evidence.measure())
                        .isPresent()
                && !evidence.formed().isBefore(present(facts).since())
                && !evidence.formed().isAfter(day(facts))
                && evidence.isValidOn(day(facts))
                && policy.proofs().getOrDefault(evidence.claim(), Set.of()).contains(evidence.kind())
                && present(facts).work().evidence().stream()
                        .noneMatch(before -> before.evidence().digest().equals(evidence.digest()));
    }

    private static boolean complete(Case facts, ReportCompletion report) {
        Attempt attempt = present(facts);
        for (Measure measure : attempt.planning().plan().orElseThrow().measures()) {
            Progress progress = attempt.work().of(measure.key()).orElse(null);
            if (progress == null || report.outcome().compareTo(progress.outcome()) < 0) {
                return false;
            }
        }
        return report.outcome() != Outcome.NOT_DONE && proven(facts);
    }

    private static boolean proven(Case facts) {
        for (Progress progress : present(facts).work().progress()) {
            for (Claim claim : progress.claims()) {
                boolean found = false;
                for (FiledEvidence proof : present(facts).work().proofs(progress.measure(), claim)) {
                    found |= proof.evidence().isValidOn(day(facts));
                }
                if (!found) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean closable(Case facts, Opinion opinion) {
        Actor actor = facts.actor();
        List<Signature> approvals = present(facts).closing().approvals();
        return closers(facts).get(approvals.size()).equals(actor.party())
                && approvals.stream().noneMatch(approval -> approval.person().equals(actor.person()))
                && independent(facts)
                && (opinion == Opinion.RETURNS || proven(facts));
    }

    private static boolean independent(Case facts) {
        PersonId person = facts.actor().person();
        return Hands.last(remedy(facts), person).isEmpty()
                && notBarred(facts, person, before(facts).addressee());
    }

    private static boolean recheckable(Case facts, RecheckStrikeOff recheck) {
        return independent(facts)
                && !recheck.on().isAfter(day(facts))
                && !recheck.on().isBefore(present(facts).closing().struckOff().orElseThrow());
    }

    private static boolean consolidated(Case facts) {
        LocalDate until = Deadline.of(
                        AnchorEvent.STRIKE_OFF.on(
                                present(facts).closing().struckOff().orElseThrow()),
                        TimeLimit.of(facts.policy().rectification().consolidation()),
                        facts.setting().basis().calendar())
                .due();
        return day(facts).isAfter(until)
                && present(facts).rechecks().size()
                        >= facts.policy().rectification().rechecks();
    }

    private static Deadline whole(Case facts) {
        return remedy(facts)
                .deadline(
                        facts.policy().rectification(), facts.setting().basis().calendar());
    }

    private static List<Party> reviewers(Case facts) {
        return facts.policy().rectification().reviewersOf(before(facts).level());
    }

    private static List<Party> closers(Case facts) {
        return facts.policy().rectification().closersOf(before(facts).level());
    }

    private static LocalDate day(Case facts) {
        return facts.stamp().day(facts.policy().zone());
    }

    private static Problem before(Case facts) {
        Problem before = facts.before();
        if (before == null) {
            throw new IllegalArgumentException(facts.move() + " needs a problem");
        }
        return before;
    }

    private static Remedy remedy(Case facts) {
        return before(facts).remedy().orElseThrow();
    }

    private static Attempt present(Case facts) {
        return remedy(facts).present();
    }
}
