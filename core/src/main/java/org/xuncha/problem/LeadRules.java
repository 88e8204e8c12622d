package org.xuncha.problem;

import org.xuncha.organisation.Actor;
import org.xuncha.organisation.Party;
import org.xuncha.policy.FindingPolicy;
import org.xuncha.policy.Policy;
import org.xuncha.problem.ProblemAct.HandOverLead;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Verdict;

/** Leads: to whom they are handed over, what becomes of them there, and from whom they are hidden. */
final class LeadRules {
    private LeadRules() {}

    static Verdict mayHandOver(Problem problem, FindingPolicy policy) {
        return policy.leadReceivers().isEmpty()
                ? Verdict.of(Objection.by(ProblemRule.LEAD_RECEIVER_NAMED).with("problem", problem.id()))
                : Verdict.accepted();
    }

    static Verdict handOver(HandOverLead lead, Policy policy) {
        return policy.finding().leadReceivers().isEmpty() // then it is said already that nothing can be handed over
                        || policy.finding().leadReceivers().contains(lead.receiver())
                ? Verdict.accepted()
                : Verdict.of(Objection.by(ProblemRule.LEAD_TO_RECEIVER)
                        .with("receiver", policy.called(lead.receiver()))
                        .with("receivers", policy.called(policy.finding().leadReceivers())));
    }

    static Verdict may(Problem problem, Move move, Actor actor, Policy policy) {
        Lead lead = problem.lead().orElseThrow();
        if (!lead.receiver().equals(actor.party())) {
            return Verdict.of(Objection.by(ProblemRule.LEAD_BY_RECEIVER)
                    .with("problem", problem.id())
                    .with("party", policy.called(actor.party()))
                    .with("receiver", policy.called(lead.receiver())));
        }
        if (move == Move.RECEIPT_LEAD && lead.receipt().isPresent()) {
            return Verdict.of(Objection.by(ProblemRule.LEAD_RECEIPTED_ONCE)
                    .with("problem", problem.id())
                    .with("on", lead.receipt().get().on()));
        }
        return move == Move.REPLY_LEAD && lead.receipt().isEmpty()
                ? Verdict.of(Objection.by(ProblemRule.LEAD_RECEIPTED)
                        .with("problem", problem.id())
                        .with("handedOver", lead.by().on()))
                : Verdict.accepted();
    }

    /** A lead is known to the leading group, the office, the team that found it and the body that has it; to no other. */
    static boolean isHidden(Problem problem, Actor actor, Setting setting) {
        if (!problem.isRestricted()) {
            return false;
        }
        Party party = actor.party();
        if (party.equals(Party.LEADING_GROUP) || party.equals(Party.INSPECTION_OFFICE)) {
            return false;
        }
        if (party.equals(Party.TEAM_LEADER) || party.equals(Party.TEAM_MEMBER)) {
            return setting.team()
                    .filter(team -> team.members().contains(actor.person()))
                    .isEmpty();
        }
        return !problem.lead().orElseThrow().receiver().equals(party)
                || !actor.area().covers(problem.addressee());
    }
}
