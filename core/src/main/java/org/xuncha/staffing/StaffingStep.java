package org.xuncha.staffing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.PersonId;
import org.xuncha.record.Stamp;
import org.xuncha.recusal.Waiver;
import org.xuncha.staffing.ReplacementRequest.Decision;
import org.xuncha.staffing.StaffingAct.AddToPool;
import org.xuncha.staffing.StaffingAct.AdoptPlan;
import org.xuncha.staffing.StaffingAct.AskReplacement;
import org.xuncha.staffing.StaffingAct.Authorise;
import org.xuncha.staffing.StaffingAct.FormTeams;
import org.xuncha.staffing.StaffingAct.GrantWaiver;
import org.xuncha.staffing.StaffingAct.RecordFacts;
import org.xuncha.staffing.StaffingAct.RefuseReplacement;
import org.xuncha.staffing.StaffingAct.Release;
import org.xuncha.staffing.StaffingAct.ReplaceMember;
import org.xuncha.staffing.StaffingAct.WithdrawFact;

/** What each act makes of a staffing. Judges nothing. */
final class StaffingStep {
    private StaffingStep() {}

    static Staffing after(Staffing before, StaffingAct act, Stamp stamp) {
        if (act instanceof FormTeams form) {
            Map<TeamId, Team> teams = new HashMap<>();
            form.teams().forEach(team -> teams.put(team.id(), team));
            return copy(before)
                    .teams(teams)
                    .plan(Optional.empty())
                    .seats(Map.of())
                    .build();
        }
        if (act instanceof AddToPool add) {
            Map<PersonId, Inspector> pool = new HashMap<>(before.pool());
            add.inspectors().forEach(one -> pool.put(one.person(), one));
            return copy(before)
                    .pool(pool)
                    .facts(before.facts().and(add.homes()))
                    .build();
        }
        if (act instanceof RecordFacts record) {
            return before.withFacts(before.facts().and(record.facts()));
        }
        if (act instanceof WithdrawFact wrong) {
            return before.withFacts(before.facts().withdraw(wrong.fact(), wrong.from()));
        }
        if (act instanceof GrantWaiver grant) {
            return before.withFacts(before.facts().waive(waiver(grant, stamp)));
        }
        if (act instanceof AdoptPlan adopt) {
            return adopt(before, adopt);
        }
        if (act instanceof Authorise authorise) {
            return authorise(before, authorise);
        }
        if (act instanceof AskReplacement ask) {
            List<ReplacementRequest> requests = new ArrayList<>(before.requests());
            requests.add(new ReplacementRequest(
                    ask.person(), stamp.actor(), stamp.by().reason(), stamp.at(), Optional.empty()));
            return copy(before).requests(requests).build();
        }
        if (act instanceof RefuseReplacement refuse) {
            return decide(before, refuse.person(), refuse.area(), false, stamp);
        }
        if (act instanceof ReplaceMember replace) {
            return replace(before, replace, stamp);
        }
        Release release = (Release) act;
        Map<PersonId, TeamId> seats = new HashMap<>(before.seats());
        seats.keySet().removeAll(release.persons());
        return copy(before)
                .seats(seats)
                .services(ended(before.services(), one -> release.persons().contains(one.person()), release.last()))
                .build();
    }

    static Waiver waiver(GrantWaiver grant, Stamp stamp) {
        return new Waiver(
                grant.fact(),
                grant.line(),
                grant.type(),
                stamp.by().reason(),
                stamp.actor(),
                grant.from(),
                grant.until());
    }

    private static Staffing adopt(Staffing before, AdoptPlan adopt) {
        Predicate<Service> moved = one -> !one.team().equals(adopt.assignment().get(one.person()));
        return copy(before)
                .plan(adopt)
                .seats(adopt.assignment())
                .services(ended(before.services(), moved, adopt.from().minusDays(1)))
                .build();
    }

    private static Staffing authorise(Staffing before, Authorise authorise) {
        List<Service> services = new ArrayList<>(before.services());
        authorise.persons().stream().sorted().forEach(person -> {
            TeamId team = before.seats().get(person);
            if (team != null) {
                services.add(new Service(person, team, authorise.from(), Optional.empty()));
            }
        });
        return copy(before).services(services).build();
    }

    private static Staffing replace(Staffing before, ReplaceMember replace, Stamp stamp) {
        Map<PersonId, TeamId> seats = new HashMap<>(before.seats());
        TeamId team = seats.remove(replace.out());
        if (team == null) {
            throw new IllegalStateException(replace.out() + " has no seat");
        }
        replace.in().ifPresent(in -> seats.put(in, team));
        List<Replacement> replacements = new ArrayList<>(before.replacements());
        replacements.add(new Replacement(
                replace.out(),
                replace.in(),
                team,
                replace.cause(),
                replace.fact(),
                stamp.actor(),
                stamp.by().reason(),
                replace.from()));
        Staffing replaced = copy(before)
                .seats(seats)
                .services(ended(
                        before.services(),
                        one -> one.person().equals(replace.out()),
                        replace.from().minusDays(1)))
                .replacements(replacements)
                .build();
        return replace.area()
                .map(area -> decide(replaced, replace.out(), area, true, stamp))
                .orElse(replaced);
    }

    private static Staffing decide(Staffing before, PersonId person, AreaCode area, boolean granted, Stamp stamp) {
        Decision decision = new Decision(granted, stamp.actor(), stamp.by().reason(), stamp.at());
        return copy(before)
                .requests(before.requests().stream()
                        .map(one -> one.isOpen(person, area) ? one.decided(decision) : one)
                        .toList())
                .build();
    }

    /** The services with some of those that last ended on a day; one that would end before it began is left out. */
    private static List<Service> ended(List<Service> services, Predicate<Service> which, LocalDate last) {
        return services.stream()
                .map(one -> one.lasts() && which.test(one)
                        ? new Service(one.person(), one.team(), one.from(), Optional.of(last))
                        : one)
                .filter(one -> one.lasts() || !one.to().orElseThrow().isBefore(one.from()))
                .toList();
    }

    private static StaffingBuilder copy(Staffing before) {
        return new StaffingBuilder().from(before);
    }
}
