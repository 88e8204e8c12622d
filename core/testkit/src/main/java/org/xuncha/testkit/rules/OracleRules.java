package org.xuncha.testkit.rules;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.xuncha.calendar.DeadlineKind;
import org.xuncha.calendar.WorkingCalendar;
import org.xuncha.focus.FocusKind;
import org.xuncha.organisation.Actor;
import org.xuncha.organisation.AreaLevel;
import org.xuncha.organisation.Party;
import org.xuncha.organisation.PersonId;
import org.xuncha.policy.EvidenceKind;
import org.xuncha.policy.FindingPolicy;
import org.xuncha.policy.RectificationPolicy;
import org.xuncha.problem.Finding;
import org.xuncha.problem.Move;
import org.xuncha.problem.ProblemAct;
import org.xuncha.problem.Status;
import org.xuncha.record.Act;
import org.xuncha.rectification.Evidence;
import org.xuncha.rectification.Measure;
import org.xuncha.rectification.Opinion;
import org.xuncha.rectification.Outcome;
import org.xuncha.rectification.RectificationAct;
import org.xuncha.round.Phase;
import org.xuncha.rule.Refused;
import org.xuncha.testkit.rules.Walk.Step;

/** What the oracle says to each act. */
final class OracleRules {
    static final WorkingCalendar CALENDAR = WorkingCalendar.stateCouncil();

    private static final Set<PersonId> TEAM = List.of("L-1", "M-1", "M-2", "M-3", "M-4", "M-5").stream()
            .map(PersonId::of)
            .collect(Collectors.toSet());

    private OracleRules() {}

    /** In which statuses an act of a kind is at home, by the first letters of their names; null if not known. */
    static @Nullable Set<Status> from(Move move) {
        return switch (move) {
            case DRAFT_PAPER -> Set.of();
            case REWORD_FINDING -> Set.of(Status.DRAFT, Status.APPROVED);
            case APPROVE_PAPER -> Set.of(Status.DRAFT);
            case VERIFY_FINDING, DISMISS_PROBLEM ->
                Set.of(Status.DRAFT, Status.APPROVED, Status.FACTS_PUT, Status.OBJECTED, Status.HEARD);
            case PUT_FACTS -> Set.of(Status.APPROVED);
            case CONFIRM_FACTS, OBJECT_TO_FACTS -> Set.of(Status.FACTS_PUT);
            case ANSWER_OBJECTION -> Set.of(Status.OBJECTED);
            case LOCK_PROBLEM -> Set.of(Status.APPROVED, Status.HEARD);
            case HAND_OVER_LEAD -> Set.of(Status.APPROVED, Status.FACTS_PUT, Status.OBJECTED, Status.HEARD);
            case PROPOSE_IMMEDIATE, DECIDE_IMMEDIATE, REPORT_IMMEDIATE, CHECK_IMMEDIATE ->
                Set.of(Status.APPROVED, Status.FACTS_PUT, Status.OBJECTED, Status.HEARD, Status.LOCKED);
            case ISSUE_PROBLEM -> Set.of(Status.LOCKED);
            case ASSIGN_DUTY ->
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
            case EXTEND_DEADLINE ->
                Set.of(Status.ISSUED, Status.PLAN_SUBMITTED, Status.RECTIFYING, Status.REPORTED, Status.REOPENED);
            case REPORT_MEASURE, FILE_EVIDENCE, REPORT_COMPLETION -> Set.of(Status.RECTIFYING);
            case DECIDE_CLOSING -> Set.of(Status.REPORTED);
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

    private static boolean phase(Step step) {
        boolean before = step.act() instanceof ProblemAct && !(step.act() instanceof ProblemAct.IssueProblem);
        Phase first = before ? Phase.FIELD : Phase.FEEDBACK;
        return step.phase() != Phase.CLOSED && step.phase().compareTo(first) >= 0;
    }

    private static boolean ofTeam(Actor actor, boolean barred) {
        if (actor.party().equals(Party.TEAM_LEADER)) {
            return actor.person().value().equals("L-1") && !barred;
        }
        return !actor.party().equals(Party.TEAM_MEMBER) || (TEAM.contains(actor.person()) && !barred);
    }

    private static List<Party> parties(Oracle life, Move move) {
        Party inspected = switch (life.level) {
            case VILLAGE -> Party.VILLAGE_BRANCH;
            case TOWNSHIP -> Party.TOWNSHIP_COMMITTEE;
            default -> Party.COUNTY_COMMITTEE;
        };
        return switch (move) {
            case DRAFT_PAPER, REWORD_FINDING, VERIFY_FINDING, PUT_FACTS, ANSWER_OBJECTION, CHECK_IMMEDIATE ->
                List.of(Party.TEAM_MEMBER, Party.TEAM_LEADER);
            case APPROVE_PAPER, LOCK_PROBLEM, DISMISS_PROBLEM, HAND_OVER_LEAD, PROPOSE_IMMEDIATE ->
                List.of(Party.TEAM_LEADER);
            case DECIDE_IMMEDIATE -> List.of(life.policy.finding().immediateApprover());
            case ISSUE_PROBLEM, REOPEN_PROBLEM, CONFIRM_CONSOLIDATION -> List.of(Party.INSPECTION_OFFICE);
            case RECHECK_STRIKE_OFF -> List.of(Party.INSPECTION_OFFICE, Party.TEAM_LEADER, Party.TEAM_MEMBER);
            case ASSIGN_DUTY -> bearers(life, inspected);
            case REVIEW_PLAN -> above(life.policy.rectification().planReviewers(), life.level);
            case DECIDE_CLOSING -> above(life.policy.rectification().closers(), life.level);
            case EXTEND_DEADLINE -> List.of(life.policy.rectification().extender());
            default -> List.of(inspected);
        };
    }

    private static List<Party> bearers(Oracle life, Party inspected) {
        Set<Party> bearers = new HashSet<>(Set.of(Party.INSPECTION_OFFICE, inspected));
        life.policy.rectification().duties().stream()
                .filter(line -> line.addressee() == life.level)
                .forEach(line -> bearers.add(line.bearer()));
        return List.copyOf(bearers);
    }

    /** Nobody judges himself, nor those above him; villagers judge villages. */
    private static List<Party> above(List<Party> parties, AreaLevel level) {
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
                    : rectified(life, step.act(), step, actor);
        } catch (Refused uncounted) {
            return false;
        }
    }

    private static boolean found(Oracle life, ProblemAct act, Step step, PersonId person) {
        FindingPolicy policy = life.policy.finding();
        boolean stay = step.phase() == Phase.FIELD;
        if (act instanceof ProblemAct.RewordFinding reword) {
            return known(life, reword.finding());
        }
        if (act instanceof ProblemAct.ApprovePaper approve) {
            return numbered(policy.paperNumber(), approve.number(), life.day(step));
        }
        if (act instanceof ProblemAct.VerifyFinding verify) {
            return !verify.on().isAfter(life.day(step));
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
            return life.policy.rectification().duties().stream().anyMatch(line -> line.addressee() == life.level)
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

    private static boolean rectified(Oracle life, Act act, Step step, Actor actor) {
        RectificationPolicy policy = life.policy.rectification();
        LocalDate day = life.day(step);
        boolean barred = step.barred();
        if (act instanceof RectificationAct.AssignDuty assign) {
            LocalDate last = life.dutySince.get(assign.duty());
            return last != null
                    && (assign.from().isAfter(last)
                            || (assign.from().equals(last) && !life.dutyNamed.contains(assign.duty())));
        }
        if (act instanceof RectificationAct.SubmitPlan submit) {
            return planned(life, submit.plan().measures());
        }
        if (act instanceof RectificationAct.ReviewPlan) {
            return above(policy.planReviewers(), life.level).get(life.reviews).equals(actor.party())
                    && !actor.person().equals(life.submitter)
                    && !barred;
        }
        if (act instanceof RectificationAct.HandOverMeasure hand) {
            return life.measure(hand.measure())
                    .filter(measure -> !life.owner(measure).equals(hand.owner()))
                    .isPresent();
        }
        if (act instanceof RectificationAct.ExtendDeadline extend) {
            return extendible(life, extend, day);
        }
        if (act instanceof RectificationAct.ReportMeasure report) {
            return life.measure(report.measure()).isPresent()
                    && report.claims().isEmpty() == (report.outcome() == Outcome.NOT_DONE)
                    && (life.measure(report.measure()).orElseThrow().limit().kind()
                                    != DeadlineKind.BY_DATE_THEN_PERMANENT
                            || Set.of(Outcome.STAGED, Outcome.NOT_DONE).contains(report.outcome()));
        }
        if (act instanceof RectificationAct.FileEvidence file) {
            return proves(life, file.evidence(), day);
        }
        if (act instanceof RectificationAct.ReportCompletion report) {
            return life.plan.stream().allMatch(measure -> reported(life, measure))
                    && report.outcome() != Outcome.NOT_DONE
                    && report.outcome().compareTo(life.worst()) >= 0;
        }
        if (act instanceof RectificationAct.DecideClosing) {
            return !barred && !life.hadAHand(actor.person()) && mayClose(life, actor);
        }
        if (act instanceof RectificationAct.RecheckStrikeOff recheck) {
            return !barred
                    && !life.hadAHand(actor.person())
                    && !recheck.on().isBefore(since(life))
                    && !recheck.on().isAfter(day);
        }
        if (act instanceof RectificationAct.ConfirmConsolidation) {
            return day.isAfter(policy.consolidation().lastDayAfter(since(life), CALENDAR))
                    && life.held >= policy.rechecks();
        }
        return true;
    }

    private static LocalDate since(Oracle life) {
        return life.struckOff == null ? LocalDate.MAX : life.struckOff;
    }

    private static boolean planned(Oracle life, List<Measure> measures) {
        return measures.stream().map(Measure::key).distinct().count() == measures.size()
                && measures.stream()
                        .allMatch(measure -> !life.set(measure).isBefore(life.since)
                                && !life.set(measure).isAfter(life.wholeDue()));
    }

    private static boolean extendible(Oracle life, RectificationAct.ExtendDeadline extend, LocalDate day) {
        LocalDate whole = life.wholeDue();
        LocalDate due = extend.measure().isEmpty()
                ? whole
                : life.measure(extend.measure().get()).map(life::due).orElse(LocalDate.MAX);
        return extend.to().isAfter(due)
                && !day.isBefore(life.since)
                && (extend.measure().isEmpty() || !extend.to().isAfter(whole));
    }

    private static boolean proves(Oracle life, Evidence evidence, LocalDate day) {
        return life.measure(evidence.measure()).isPresent()
                && !evidence.formed().isBefore(life.since)
                && !evidence.formed().isAfter(day)
                && evidence.kind() != EvidenceKind.PLAN
                && life.policy
                        .rectification()
                        .proofs()
                        .getOrDefault(evidence.claim(), Set.of())
                        .contains(evidence.kind())
                && !life.digests.contains(evidence.digest());
    }

    private static boolean reported(Oracle life, Measure measure) {
        RectificationAct.ReportMeasure report = life.reports.get(measure.key());
        return report != null
                && report.claims().stream()
                        .allMatch(claim -> life.evidence.stream()
                                .anyMatch(one -> one.measure().equals(measure.key()) && one.claim() == claim));
    }

    private static boolean mayClose(Oracle life, Actor actor) {
        RectificationPolicy policy = life.policy.rectification();
        List<Party> closers = above(policy.closers(), life.level);
        boolean fresh = life.approvals.stream().noneMatch(one -> one.party().equals(actor.party()));
        boolean turn =
                !policy.closersInOrder() || closers.get(life.approvals.size()).equals(actor.party());
        boolean another = !policy.closersDistinct()
                || life.approvals.stream().noneMatch(one -> one.person().equals(actor.person()));
        return fresh && turn && another;
    }

    /** Kinds of act that the model does not know yet. */
    static List<Move> unknown() {
        return Arrays.stream(Move.values()).filter(move -> from(move) == null).toList();
    }
}
