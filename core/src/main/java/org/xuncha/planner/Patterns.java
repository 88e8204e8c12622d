package org.xuncha.planner;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.TeamPost;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Verdict;
import org.xuncha.staffing.Inspector;
import org.xuncha.staffing.Team;

/**
 * Patterns by which places disperse their people, as {@link Bars} to be joined to those of recusal by {@link Bars#and}.
 * All are local practice, none is law. Further patterns need no code: groups led by township discipline secretaries are
 * teams with such a post, and "one team to five villages" is what a team covers.
 */
public final class Patterns {
    private Patterns() {}

    /**
     * Rotation (A→B→C→A): people of one area serve where another lies. People of areas that are not named are free.
     *
     * @param to by home area, such as a county, the area where its people serve
     */
    public static Bars rotation(Map<AreaCode, AreaCode> to, List<Team> teams) {
        Map<AreaCode, AreaCode> moves = Map.copyOf(to);
        return only(
                teams,
                (inspector, team) -> moves.entrySet().stream()
                        .filter(move -> move.getKey().covers(inspector.home()))
                        .allMatch(move -> team.concerns(move.getValue())),
                (inspector, team) -> Objection.by(PlannerRule.ROTATION)
                        .with("home", inspector.home())
                        .with("to", moves.getOrDefault(inspector.home(), inspector.home()))
                        .with("team", team.id()));
    }

    /**
     * Collaboration areas (协作区): people of an area in a zone serve only in teams that stay inside the zone. People of
     * no zone are free.
     *
     * @param zones each a set of areas that work together
     */
    public static Bars collaboration(List<Set<AreaCode>> zones, List<Team> teams) {
        List<Set<AreaCode>> all = zones.stream().map(Set::copyOf).toList();
        return only(
                teams,
                (inspector, team) -> all.stream()
                        .filter(zone -> inside(zone, inspector.home()))
                        .allMatch(zone -> team.covers().stream().allMatch(area -> inside(zone, area))),
                (inspector, team) -> Objection.by(PlannerRule.COLLABORATION_AREA)
                        .with("home", inspector.home())
                        .with("team", team.id()));
    }

    /**
     * Half-teams: some posts, such as deputy and liaison, are filled from the county inspected, all others from outside.
     *
     * @param local the posts to be filled by people whose home the team inspects
     */
    public static Bars halfTeams(Set<TeamPost> local, List<Team> teams) {
        Set<TeamPost> posts = Set.copyOf(local);
        return only(
                teams,
                (inspector, team) -> posts.contains(inspector.post()) == team.concerns(inspector.home()),
                (inspector, team) -> Objection.by(
                                posts.contains(inspector.post()) ? PlannerRule.LOCAL_POST : PlannerRule.OUTSIDE_POST)
                        .with("post", inspector.post())
                        .with("home", inspector.home())
                        .with("team", team.id()));
    }

    private static boolean inside(Set<AreaCode> zone, AreaCode area) {
        return zone.stream().anyMatch(part -> part.covers(area));
    }

    /** Closes all teams that are not allowed. People of one home and post are told the same. */
    private static Bars only(
            List<Team> teams, BiPredicate<Inspector, Team> allowed, BiFunction<Inspector, Team, Objection> otherwise) {
        List<Team> all = List.copyOf(teams);
        Map<List<Object>, List<AreaCode>> known = new HashMap<>();
        return new Bars() {
            @Override
            public Collection<AreaCode> areas(Inspector inspector) {
                synchronized (known) {
                    return known.computeIfAbsent(
                            List.of(inspector.home(), inspector.post()),
                            key -> all.stream()
                                    .filter(team -> !allowed.test(inspector, team))
                                    .flatMap(team -> team.covers().stream())
                                    .toList());
                }
            }

            @Override
            public Verdict judge(Inspector inspector, Team team) {
                return Verdict.require(allowed.test(inspector, team), () -> otherwise.apply(inspector, team));
            }
        };
    }
}
