package org.xuncha.staffing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.PersonId;
import org.xuncha.organisation.TeamPost;
import org.xuncha.policy.StaffingPolicy;
import org.xuncha.round.InspectedObject;
import org.xuncha.round.Round;
import org.xuncha.round.RoundRules;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Verdict;
import org.xuncha.staffing.StaffingAct.AddToPool;
import org.xuncha.staffing.StaffingAct.FormTeams;

/** Which teams may be formed, and who may be added to the pool. */
final class TeamRules {
    private TeamRules() {}

    static Verdict forming(Staffing staffing, FormTeams form, Round round) {
        List<Objection> objections = new ArrayList<>();
        staffing.services().stream()
                .findFirst()
                .ifPresent(service -> objections.add(Objection.by(StaffingRule.TEAMS_SETTLED)
                        .with("person", service.person())
                        .with("team", service.team())
                        .with("from", service.from())));
        Set<TeamId> ids = new HashSet<>();
        Map<AreaCode, TeamId> coveredBy = new HashMap<>();
        for (Team team : form.teams()) {
            if (!ids.add(team.id())) {
                objections.add(Objection.by(StaffingRule.TEAM_ONCE).with("team", team.id()));
            }
            team.seats().keySet().stream()
                    .sorted()
                    .forEach(post -> objections.addAll(
                            postKnown(round.policy().staffing(), post).objections()));
            team.covers().stream().sorted().forEach(area -> {
                objections.addAll(RoundRules.isObject(round, area).objections());
                TeamId other = coveredBy.putIfAbsent(area, team.id());
                if (other != null) {
                    objections.add(Objection.by(StaffingRule.COVERED_ONCE)
                            .with("area", area)
                            .with("first", other)
                            .with("second", team.id()));
                }
            });
        }
        objections.addAll(allCovered(form.teams(), round).objections());
        return Verdict.of(objections);
    }

    private static Verdict allCovered(List<Team> teams, Round round) {
        return Verdict.of(round.objects().stream()
                .map(InspectedObject::area)
                .filter(area -> teams.stream().noneMatch(team -> team.concerns(area)))
                .map(area -> Objection.by(StaffingRule.ALL_COVERED).with("area", area))
                .toList());
    }

    static Verdict adding(Staffing staffing, AddToPool add, Round round) {
        List<Objection> objections = new ArrayList<>();
        Set<PersonId> known = new HashSet<>(staffing.pool().keySet());
        for (Inspector inspector : add.inspectors()) {
            if (!known.add(inspector.person())) {
                objections.add(Objection.by(StaffingRule.PERSON_ONCE).with("person", inspector.person()));
            }
            objections.addAll(
                    postKnown(round.policy().staffing(), inspector.post()).objections());
        }
        return Verdict.of(objections);
    }

    private static Verdict postKnown(StaffingPolicy policy, TeamPost post) {
        return Verdict.require(
                policy.post(post).isPresent(),
                () -> Objection.by(StaffingRule.POST_KNOWN)
                        .with("post", post)
                        .with(
                                "known",
                                policy.posts().stream()
                                        .map(named -> named.label())
                                        .toList()));
    }
}
