package org.xuncha.testkit.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.xuncha.organisation.Actor;
import org.xuncha.organisation.AreaLevel;
import org.xuncha.organisation.Party;
import org.xuncha.organisation.PersonId;
import org.xuncha.policy.PublicityPolicy;
import org.xuncha.problem.Move;
import org.xuncha.problem.Status;

/** By whom the oracle lets an act be done. */
final class OracleParties {
    static final Set<PersonId> TEAM = List.of("L-1", "M-1", "M-2", "M-3", "M-4", "M-5").stream()
            .map(PersonId::of)
            .collect(Collectors.toSet());

    private OracleParties() {}

    /** Who acts for a team is in it, and nothing bars him. */
    static boolean ofTeam(Actor actor, boolean barred) {
        if (actor.party().equals(Party.TEAM_LEADER)) {
            return actor.person().value().equals("L-1") && !barred;
        }
        return !actor.party().equals(Party.TEAM_MEMBER) || (TEAM.contains(actor.person()) && !barred);
    }

    /** Who acts for the inspected organisation is of its area, anybody else of that one or of one above. */
    static boolean atHome(Oracle life, Actor actor) {
        return actor.party().equals(inspected(life))
                ? actor.area().equals(life.scene.addressee)
                : actor.area().covers(life.scene.addressee);
    }

    static Party inspected(Oracle life) {
        return switch (life.level) {
            case VILLAGE -> Party.VILLAGE_BRANCH;
            case TOWNSHIP -> Party.TOWNSHIP_COMMITTEE;
            default -> Party.COUNTY_COMMITTEE;
        };
    }

    static List<Party> parties(Oracle life, Move move) {
        Party inspected = inspected(life);
        return switch (move) {
            case DRAFT_PAPER,
                    REWORD_FINDING,
                    VERIFY_FINDING,
                    LINK_EARLIER,
                    UNLINK_EARLIER,
                    PUT_FACTS,
                    RECORD_SILENCE,
                    ANSWER_OBJECTION,
                    CHECK_IMMEDIATE -> List.of(Party.TEAM_MEMBER, Party.TEAM_LEADER);
            case APPROVE_PAPER, LOCK_PROBLEM, UNLOCK_PROBLEM, DISMISS_PROBLEM, HAND_OVER_LEAD, PROPOSE_IMMEDIATE ->
                List.of(Party.TEAM_LEADER);
            case WITHDRAW_PROBLEM -> List.of(life.policy.staffing().authoriser());
            case DECIDE_IMMEDIATE -> List.of(life.policy.finding().immediateApprover());
            case RECORD_ORAL_ORDER ->
                List.of(life.policy.finding().oralOrderRecorder().orElse(Party.TEAM_LEADER));
            case RECEIPT_LEAD, REPLY_LEAD, RETURN_LEAD ->
                List.copyOf(life.policy.finding().leadReceivers());
            case ISSUE_PROBLEM, REOPEN_PROBLEM, CONFIRM_CONSOLIDATION, ANSWER_CONTEST ->
                List.of(Party.INSPECTION_OFFICE);
            case RECHECK_STRIKE_OFF, NOTIFY_IMMEDIATE ->
                List.of(Party.INSPECTION_OFFICE, Party.TEAM_LEADER, Party.TEAM_MEMBER);
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

    /** Whether a lead is as if it were not there. */
    static boolean isHidden(Oracle life, Actor actor) {
        boolean lead = life.status == Status.HANDED_OVER || life.status == Status.LEAD_SETTLED;
        Party party = actor.party();
        boolean oversees = party.equals(Party.LEADING_GROUP) || party.equals(Party.INSPECTION_OFFICE);
        boolean found = (party.equals(Party.TEAM_LEADER) || party.equals(Party.TEAM_MEMBER))
                && Scene.MEMBERS.contains(actor.person());
        boolean has = party.equals(life.receiver) && actor.area().covers(life.scene.addressee);
        boolean team = party.equals(Party.TEAM_LEADER) || party.equals(Party.TEAM_MEMBER);
        return lead && !oversees && !found && (team || !has);
    }
}
