package org.xuncha.problem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.xuncha.organisation.AreaLevel;
import org.xuncha.organisation.Party;
import org.xuncha.policy.Policy;
import org.xuncha.policy.PublicityPolicy;

/** Which parties may do something: always the same, or those that policy names. */
enum Who {
    /** The team that is authorised for the addressee. */
    TEAM,
    /** The leader of that team. */
    LEADER,
    /** The inspected organisation. */
    INSPECTED,
    /** The inspection office. */
    OFFICE,
    /** The inspection office, or the team. */
    OFFICE_OR_TEAM,
    /** The body that authorised the people of the round. */
    AUTHORISER,
    /** A body that takes leads. */
    LEAD_RECEIVERS,
    /** Whoever bears a duty for the addressee, the addressee itself, or the inspection office. */
    BEARERS,
    /** Who approves that something is put right at once. */
    IMMEDIATE_APPROVER,
    /** Who puts an oral order of the approver on record; the leader of the team where policy names nobody. */
    ORDER_RECORDER,
    /** Who reviews plans. */
    PLAN_REVIEWERS,
    /** Who must agree to a strike-off. */
    CLOSERS,
    /** Who must agree to a strike-off, and who may return what was reported without being asked. */
    CLOSERS_AND_VETOES,
    /** Who decides what is left out of what is made public; the inspection office where policy names nobody. */
    REDACTOR,
    /** Who grants more time, or lets the count stand still. */
    EXTENDER;

    private static final List<Party> TEAM_PARTIES = List.of(Party.TEAM_MEMBER, Party.TEAM_LEADER);
    private static final List<Party> LEADER_PARTIES = List.of(Party.TEAM_LEADER);
    private static final List<Party> OFFICE_PARTIES = List.of(Party.INSPECTION_OFFICE);
    private static final List<Party> VILLAGE_PARTIES = List.of(Party.inspected(AreaLevel.VILLAGE));
    private static final List<Party> TOWNSHIP_PARTIES = List.of(Party.inspected(AreaLevel.TOWNSHIP));
    private static final List<Party> OBSERVERS = List.of(Party.INSPECTION_OFFICE, Party.TEAM_LEADER, Party.TEAM_MEMBER);

    /** The parties, for an addressee on a level. */
    List<Party> of(Policy policy, AreaLevel addressee) {
        return switch (this) {
            case TEAM -> TEAM_PARTIES;
            case LEADER -> LEADER_PARTIES;
            case INSPECTED -> inspected(addressee);
            case OFFICE -> OFFICE_PARTIES;
            case OFFICE_OR_TEAM -> OBSERVERS;
            case AUTHORISER -> List.of(policy.staffing().authoriser());
            case LEAD_RECEIVERS -> inOrder(policy.finding().leadReceivers());
            case BEARERS -> policy.rectification().dutyNamersOf(addressee);
            case IMMEDIATE_APPROVER -> List.of(policy.finding().immediateApprover());
            case ORDER_RECORDER -> List.of(policy.finding().oralOrderRecorder().orElse(Party.TEAM_LEADER));
            case PLAN_REVIEWERS -> policy.rectification().reviewersOf(addressee);
            case CLOSERS -> policy.rectification().closersOf(addressee);
            case CLOSERS_AND_VETOES ->
                both(
                        policy.rectification().closersOf(addressee),
                        policy.rectification().vetoesOf(addressee));
            case REDACTOR ->
                List.of(policy.rectification()
                        .publicity()
                        .map(PublicityPolicy::consenter)
                        .orElse(Party.INSPECTION_OFFICE));
            case EXTENDER -> List.of(policy.rectification().extender());
        };
    }

    private static List<Party> inspected(AreaLevel addressee) {
        return switch (addressee) {
            case VILLAGE -> VILLAGE_PARTIES;
            case TOWNSHIP -> TOWNSHIP_PARTIES;
            default -> List.of(Party.inspected(addressee));
        };
    }

    private static List<Party> both(List<Party> closers, List<Party> vetoes) {
        if (vetoes.isEmpty()) {
            return closers;
        }
        List<Party> both = new ArrayList<>(closers);
        vetoes.stream().filter(party -> !closers.contains(party)).forEach(both::add);
        return both;
    }

    private static List<Party> inOrder(Set<Party> parties) {
        return parties.stream().sorted(Comparator.comparing(Party::code)).toList();
    }
}
