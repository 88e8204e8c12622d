package org.xuncha.staffing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.PersonId;
import org.xuncha.record.Stamp;
import org.xuncha.recusal.FactId;
import org.xuncha.recusal.Question;
import org.xuncha.recusal.Recusal;
import org.xuncha.round.Round;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Verdict;
import org.xuncha.staffing.StaffingAct.AskReplacement;
import org.xuncha.staffing.StaffingAct.ReplaceMember;

/** Who may ask for a replacement, and how somebody is replaced. */
final class ReplacementRules {
    private ReplacementRules() {}

    static Verdict asking(Staffing staffing, AskReplacement ask, Stamp stamp) {
        AreaCode area = stamp.actor().area();
        Team team = teamOf(staffing, ask.person());
        if (team == null) {
            return Verdict.of(PlanRules.hasSeat(ask.person()));
        }
        return Verdict.require(
                        team.concerns(area),
                        () -> Objection.by(StaffingRule.ASKED_BY_INSPECTED)
                                .with("area", area)
                                .with("person", ask.person())
                                .with("team", team.label()))
                .and(Verdict.require(
                        staffing.requests().stream().noneMatch(one -> one.isOpen(ask.person(), area)),
                        () -> Objection.by(StaffingRule.ASKED_ONCE)
                                .with("area", area)
                                .with("person", ask.person())));
    }

    static Verdict open(Staffing staffing, PersonId person, AreaCode area) {
        return Verdict.require(
                staffing.requests().stream().anyMatch(one -> one.isOpen(person, area)),
                () -> Objection.by(StaffingRule.REQUEST_OPEN)
                        .with("person", person)
                        .with("area", area));
    }

    static Verdict replacing(Staffing staffing, ReplaceMember replace, Round round) {
        Team team = teamOf(staffing, replace.out());
        if (team == null) {
            return Verdict.of(PlanRules.hasSeat(replace.out()));
        }
        List<Objection> objections =
                new ArrayList<>(caused(staffing, replace, team, round).objections());
        Map<PersonId, TeamId> seats = new HashMap<>(staffing.seats());
        seats.remove(replace.out());
        replace.in().ifPresent(in -> {
            TeamId sitting = staffing.seats().get(in);
            if (sitting != null) {
                objections.add(Objection.by(StaffingRule.HAS_NO_SEAT)
                        .with("person", in)
                        .with("team", sitting));
            }
            objections.addAll(PlanRules.placing(staffing, in, team.id(), replace.from(), round)
                    .objections());
            seats.put(in, team.id());
        });
        objections.addAll(PlanRules.seatsKept(staffing, seats, round).objections());
        return Verdict.of(objections);
    }

    private static Verdict caused(Staffing staffing, ReplaceMember replace, Team team, Round round) {
        return switch (replace.cause()) {
            case ASKED ->
                replace.area()
                        .map(area -> open(staffing, replace.out(), area))
                        .orElseGet(() -> Verdict.of(
                                Objection.by(StaffingRule.CAUSE_NAMED).with("cause", replace.cause())));
            case NEW_FACT ->
                replace.fact()
                        .map(fact -> bars(staffing, replace, fact, team, round))
                        .orElseGet(() -> Verdict.of(
                                Objection.by(StaffingRule.CAUSE_NAMED).with("cause", replace.cause())));
            case UNAVAILABLE -> Verdict.accepted();
        };
    }

    private static @Nullable Team teamOf(Staffing staffing, PersonId person) {
        TeamId team = staffing.seats().get(person);
        return team == null ? null : staffing.teams().get(team);
    }

    private static Verdict bars(Staffing staffing, ReplaceMember replace, FactId fact, Team team, Round round) {
        Question question =
                Question.about(replace.out(), staffing.postOf(replace.out()), team.covers(), replace.from());
        return Verdict.require(
                Recusal.whyBarred(staffing.facts(), round.policy().recusal(), question).stream()
                        .anyMatch(bar -> bar.fact().id().equals(fact)),
                () -> Objection.by(StaffingRule.FACT_BARS)
                        .with("fact", fact)
                        .with("person", replace.out())
                        .with("team", team.label())
                        .with("day", replace.from()));
    }
}
