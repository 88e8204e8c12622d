package org.xuncha.testkit.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.xuncha.calendar.WorkingCalendar;
import org.xuncha.focus.FocusKind;
import org.xuncha.organisation.Actor;
import org.xuncha.organisation.AreaLevel;
import org.xuncha.organisation.Party;
import org.xuncha.organisation.PersonId;
import org.xuncha.policy.FindingPolicy;
import org.xuncha.policy.PublicityPolicy;
import org.xuncha.problem.Fault;
import org.xuncha.problem.Finding;
import org.xuncha.problem.Move;
import org.xuncha.problem.ProblemAct;
import org.xuncha.problem.Status;
import org.xuncha.rectification.Opinion;
import org.xuncha.round.Phase;
import org.xuncha.rule.Refused;
import org.xuncha.testkit.rules.Walk.Step;

/** What the oracle says to each act. */
final class OracleRules {
    static final WorkingCalendar CALENDAR = WorkingCalendar.stateCouncil();

    static final Set<PersonId> TEAM = List.of("L-1", "M-1", "M-2", "M-3", "M-4", "M-5").stream()
            .map(PersonId::of)
            .collect(Collectors.toSet());

    private OracleRules() {}

    /** In which statuses an act of a kind is at home; null if not known. */
    static @Nullable Set<Status> from(Move move) {
        return switch (move) {
            case DRAFT_PAPER -> Set.of();
            case REWORD_FINDING -> Set.of(Status.DRAFT, Status.APPROVED);
            case APPROVE_PAPER -> Set.of(Status.DRAFT);
            case VERIFY_FINDING, DISMISS_PROBLEM, LINK_EARLIER ->
                Set.of(Status.DRAFT, Status.APPROVED, Status.FACTS_PUT, Status.OBJECTED, Status.HEARD);
            case PUT_FACTS -> Set.of(Status.APPROVED);
            case CONFIRM_FACTS, OBJECT_TO_FACTS -> Set.of(Status.FACTS_PUT);
            case ANSWER_OBJECTION -> Set.of(Status.OBJECTED);
            case RECEIPT_LEAD, REPLY_LEAD, RETURN_LEAD -> Set.of(Status.HANDED_OVER);
            case CONTEST_PROBLEM, ANSWER_CONTEST ->
                Set.of(
                        Status.LOCKED,
                        Status.ISSUED,
                        Status.PLAN_SUBMITTED,
                        Status.RECTIFYING,
                        Status.REPORTED,
                        Status.STRUCK_OFF,
                        Status.RELAPSED,
                        Status.REOPENED);
            case LOCK_PROBLEM -> Set.of(Status.APPROVED, Status.HEARD);
            case HAND_OVER_LEAD -> Set.of(Status.APPROVED, Status.FACTS_PUT, Status.OBJECTED, Status.HEARD);
            case PROPOSE_IMMEDIATE, DECIDE_IMMEDIATE, REPORT_IMMEDIATE, CHECK_IMMEDIATE ->
                Set.of(Status.APPROVED, Status.FACTS_PUT, Status.OBJECTED, Status.HEARD, Status.LOCKED);
            case ISSUE_PROBLEM, UNLOCK_PROBLEM -> Set.of(Status.LOCKED);
            case ASSIGN_DUTY, WITHDRAW_PROBLEM ->
                Set.of(
                        Status.ISSUED,
                        Status.PLAN_SUBMITTED,
                        Status.RECTIFYING,
                        Status.REPORTED,
                        Status.STRUCK_OFF,
                        Status.RELAPSED,
                        Status.REOPENED);
            case SUBMIT_PLAN -> Set.of(Status.ISSUED, Status.REOPENED);
            case REVIEW_PLAN -> Set.of(Status.PLAN_SUBMITTED);
            case HAND_OVER_MEASURE -> Set.of(Status.RECTIFYING, Status.REPORTED);
            case EXTEND_DEADLINE, SUSPEND_DEADLINE, RESUME_DEADLINE ->
                Set.of(Status.ISSUED, Status.PLAN_SUBMITTED, Status.RECTIFYING, Status.REPORTED, Status.REOPENED);
            case REPORT_MEASURE, FILE_EVIDENCE, REPORT_COMPLETION -> Set.of(Status.RECTIFYING);
            case DECIDE_CLOSING, RECORD_SATISFACTION -> Set.of(Status.REPORTED);
            case REDACT_RESULT, PUBLISH_RESULT -> Set.of(Status.REPORTED, Status.STRUCK_OFF);
            case HAND_OVER_EVIDENCE ->
                Set.of(Status.RECTIFYING, Status.REPORTED, Status.STRUCK_OFF, Status.RELAPSED, Status.REOPENED);
            case RECHECK_STRIKE_OFF, CONFIRM_CONSOLIDATION -> Set.of(Status.STRUCK_OFF);
            case REOPEN_PROBLEM -> Set.of(Status.RELAPSED);
            default -> null;
        };
    }

    static boolean allow(Oracle life, Step step) {
        Set<Status> from = from(step.move());
        Actor actor = step.stamp().actor();
        return from != null
                && from.contains(life.status)
                && phase(step)
                && !step.stamp().at().isBefore(life.last)
                && life.policy.parties().stream()
                        .anyMatch(named -> named.party().equals(actor.party()))
                && parties(life, step.move()).contains(actor.party())
                && actor.area().covers(life.scene.addressee)
                && ofTeam(actor, step.barred())
                && says(life, step, actor);
    }

    /** Whether it may stand in a record, as far as record and round alone tell, at a time in a phase that has come. */
    static boolean recordable(Oracle life, Step step) {
        Set<Status> from = from(step.move());
        Actor actor = step.stamp().actor();
        Phase first = first(step);
        return from != null
                && from.contains(life.status)
                && !step.phase().isBefore(first)
                && !step.day().isBefore(life.scene.round().day(first))
                && !step.stamp().at().isBefore(life.last)
                && life.policy.parties().stream()
                        .anyMatch(named -> named.party().equals(actor.party()))
                && parties(life, step.move()).contains(actor.party())
                && actor.area().covers(life.scene.addressee);
    }

    private static boolean phase(Step step) {
        return step.phase() != Phase.CLOSED && step.phase().compareTo(first(step)) >= 0;
    }

    private static Phase first(Step step) {
        boolean before = step.act() instanceof ProblemAct
                && !(step.act() instanceof ProblemAct.IssueProblem)
                && !(step.act() instanceof ProblemAct.WithdrawProblem);
        return before ? Phase.FIELD : Phase.FEEDBACK;
    }

    private static boolean ofTeam(Actor actor, boolean barred) {
        if (actor.party().equals(Party.TEAM_LEADER)) {
            return actor.person().value().equals("L-1") && !barred;
        }
        return !actor.party().equals(Party.TEAM_MEMBER) || (TEAM.contains(actor.person()) && !barred);
    }

    static List<Party> parties(Oracle life, Move move) {
        Party inspected = switch (life.level) {
            case VILLAGE -> Party.VILLAGE_BRANCH;
            case TOWNSHIP -> Party.TOWNSHIP_COMMITTEE;
            default -> Party.COUNTY_COMMITTEE;
        };
        return switch (move) {
            case DRAFT_PAPER,
                    REWORD_FINDING,
                    VERIFY_FINDING,
                    LINK_EARLIER,
                    PUT_FACTS,
                    ANSWER_OBJECTION,
                    CHECK_IMMEDIATE -> List.of(Party.TEAM_MEMBER, Party.TEAM_LEADER);
            case APPROVE_PAPER, LOCK_PROBLEM, UNLOCK_PROBLEM, DISMISS_PROBLEM, HAND_OVER_LEAD, PROPOSE_IMMEDIATE ->
                List.of(Party.TEAM_LEADER);
            case WITHDRAW_PROBLEM -> List.of(life.policy.staffing().authoriser());
            case DECIDE_IMMEDIATE -> List.of(life.policy.finding().immediateApprover());
            case RECEIPT_LEAD, REPLY_LEAD, RETURN_LEAD ->
                List.copyOf(life.policy.finding().leadReceivers());
            case ISSUE_PROBLEM, REOPEN_PROBLEM, CONFIRM_CONSOLIDATION, ANSWER_CONTEST ->
                List.of(Party.INSPECTION_OFFICE);
            case RECHECK_STRIKE_OFF -> List.of(Party.INSPECTION_OFFICE, Party.TEAM_LEADER, Party.TEAM_MEMBER);
            case ASSIGN_DUTY, HAND_OVER_EVIDENCE -> bearers(life, inspected);
            case REVIEW_PLAN -> above(life.policy.rectification().planReviewers(), life.level);
            case RECORD_SATISFACTION -> above(life.policy.rectification().closers(), life.level);
            case DECIDE_CLOSING -> judges(life);
            case REDACT_RESULT ->
                List.of(life.policy
                        .rectification()
                        .publicity()
                        .map(PublicityPolicy::consenter)
                        .orElse(Party.INSPECTION_OFFICE));
            case EXTEND_DEADLINE, SUSPEND_DEADLINE, RESUME_DEADLINE ->
                List.of(life.policy.rectification().extender());
            default -> List.of(inspected);
        };
    }

    /** Who must agree, and who may return without being asked. */
    private static List<Party> judges(Oracle life) {
        List<Party> judges = new ArrayList<>(above(life.policy.rectification().closers(), life.level));
        judges.addAll(above(life.policy.rectification().vetoes(), life.level));
        return judges;
    }

    private static List<Party> bearers(Oracle life, Party inspected) {
        Set<Party> bearers = new HashSet<>(Set.of(Party.INSPECTION_OFFICE, inspected));
        life.policy.rectification().duties().stream()
                .filter(line -> line.addressee() == life.level)
                .forEach(line -> bearers.add(line.bearer()));
        return List.copyOf(bearers);
    }

    /** Nobody judges himself, nor those above him; villagers judge villages. */
    static List<Party> above(List<Party> parties, AreaLevel level) {
        return parties.stream()
                .filter(party -> switch (party.code()) {
                    case "VILLAGE_BRANCH" -> false;
                    case "VILLAGE_SUPERVISORS" -> level == AreaLevel.VILLAGE;
                    case "TOWNSHIP_COMMITTEE" -> level == AreaLevel.VILLAGE;
                    case "COUNTY_COMMITTEE" -> level == AreaLevel.VILLAGE || level == AreaLevel.TOWNSHIP;
                    default -> true;
                })
                .toList();
    }

    /** What the act says, and what it finds. Dates that no calendar can count are refused. */
    private static boolean says(Oracle life, Step step, Actor actor) {
        try {
            return step.act() instanceof ProblemAct act
                    ? found(life, act, step, actor.person())
                    : OracleRemedy.allows(life, step.act(), step, actor);
        } catch (Refused uncounted) {
            return false;
        }
    }

    private static boolean found(Oracle life, ProblemAct act, Step step, PersonId person) {
        FindingPolicy policy = life.policy.finding();
        boolean stay = step.phase() == Phase.FIELD;
        boolean receives = step.actor().party().equals(life.receiver);
        if (act instanceof ProblemAct.LinkEarlier link) {
            return link.fault() != Fault.NEW && !link.round().equals(Scene.ROUND);
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
            return !verify.on().isAfter(step.day());
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
        if (act instanceof ProblemAct.ReportImmediate) {
            boolean agreed =
                    life.lane instanceof ProblemAct.DecideImmediate decided && decided.opinion() == Opinion.AGREES;
            boolean again = life.lane instanceof ProblemAct.CheckImmediate check && check.opinion() == Opinion.RETURNS;
            return (agreed || again) && stay;
        }
        if (act instanceof ProblemAct.CheckImmediate) {
            return life.lane instanceof ProblemAct.ReportImmediate && !person.equals(life.laneBy);
        }
        if (act instanceof ProblemAct.IssueProblem) {
            return !life.contested
                    && !life.upheld
                    && life.policy.rectification().duties().stream().anyMatch(line -> line.addressee() == life.level)
                    && !above(life.policy.rectification().closers(), life.level).isEmpty();
        }
        return true;
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
