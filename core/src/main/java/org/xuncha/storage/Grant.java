package org.xuncha.storage;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xuncha.organisation.Actor;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.AreaLevel;
import org.xuncha.organisation.Party;
import org.xuncha.organisation.PersonId;
import org.xuncha.problem.Status;
import org.xuncha.recusal.Question;
import org.xuncha.round.InspectedObject;
import org.xuncha.round.Phase;
import org.xuncha.round.Round;
import org.xuncha.rule.Objection;
import org.xuncha.staffing.Staffing;
import org.xuncha.staffing.StaffingRules;
import org.xuncha.staffing.Team;

/**
 * What {@link SightRules} grants somebody.
 *
 * @param sight what he may see
 * @param ground the sentence that says why it is that
 */
record Grant(Sight sight, Objection ground) {
    private static final Set<Party> AUTHORITY = Set.of(Party.INSPECTION_OFFICE, Party.LEADING_GROUP);
    static final Set<Party> TEAM = Set.of(Party.TEAM_LEADER, Party.TEAM_MEMBER);
    private static final Map<Party, AreaLevel> LEVELS = Map.of(
            Party.VILLAGE_BRANCH, AreaLevel.VILLAGE,
            Party.VILLAGE_SUPERVISORS, AreaLevel.VILLAGE,
            Party.TOWNSHIP_COMMITTEE, AreaLevel.TOWNSHIP);
    private static final Set<Party> INSPECTED =
            Set.of(Party.VILLAGE_BRANCH, Party.TOWNSHIP_COMMITTEE, Party.COUNTY_COMMITTEE);
    private static final Set<Status> HEARING = Set.of(Status.FACTS_PUT, Status.OBJECTED, Status.HEARD);
    private static final Set<String> ISSUED = names(Status::isIssued);
    private static final Set<String> PUT_OR_ISSUED = names(status -> status.isIssued() || HEARING.contains(status));
    private static final Set<String> PUT_LOCKED_OR_ISSUED =
            names(status -> status.isIssued() || status == Status.LOCKED || HEARING.contains(status));
    private static final Set<String> ISSUED_OR_LEAD = names(status -> status.isIssued() || status.isLead());

    private static Set<String> names(Predicate<Status> which) {
        return Stream.of(Status.values()).filter(which).map(Enum::name).collect(Collectors.toUnmodifiableSet());
    }

    static Grant to(Actor actor, Round round, @Nullable Staffing staffing, LocalDate day) {
        AreaCode area = actor.area();
        Party party = actor.party();
        if (round.policy().party(party).isEmpty()) {
            return nothing(SightRule.PARTY_OF_ROUND, actor, round);
        }
        if (LEVELS.getOrDefault(party, area.level()) != area.level()
                || (party.equals(Party.COUNTY_COMMITTEE) && area.level().compareTo(AreaLevel.COUNTY) > 0)) {
            return nothing(SightRule.LEVEL_OF_PARTY, actor, round);
        }
        if (TEAM.contains(party)) {
            return ofTeam(actor, round, staffing, day);
        }
        boolean wholeRound = round.objects().stream().allMatch(object -> area.covers(object.area()));
        if (AUTHORITY.contains(party) && wholeRound) {
            return new Grant(new Sight(Set.of(area), true), sentence(SightRule.AUTHORITY_SEES_ALL, actor, round))
                    .without(barred(actor, round, staffing, day));
        }
        if (INSPECTED.contains(party)) {
            return new Grant(
                    new Sight(
                            Set.of(area),
                            Optional.of(ISSUED),
                            Set.of(area),
                            Optional.of(put(round)),
                            true,
                            Set.of(),
                            false),
                    sentence(SightRule.INSPECTED_SEES_ITS_OWN, actor, round));
        }
        boolean leads = round.policy().finding().leadReceivers().contains(party);
        Set<String> statuses = leads ? ISSUED_OR_LEAD : ISSUED;
        Sight sight =
                new Sight(Set.of(area), Optional.of(statuses), Set.of(), Optional.empty(), false, Set.of(), leads);
        SightRule ground = leads ? SightRule.RECEIVER_SEES_LEADS : SightRule.PARTY_SEES_FED_BACK;
        return new Grant(sight, sentence(ground, actor, round)).without(barred(actor, round, staffing, day));
    }

    /** What was put to an organisation: where policy has facts confirmed, nothing is locked of which they were not. */
    private static Set<String> put(Round round) {
        return round.policy().finding().factsConfirmed() ? PUT_LOCKED_OR_ISSUED : PUT_OR_ISSUED;
    }

    private static Grant ofTeam(Actor actor, Round round, @Nullable Staffing staffing, LocalDate day) {
        Optional<Team> team = staffing == null ? Optional.empty() : staffing.serving(actor.person(), day);
        if (staffing == null || team.isEmpty()) {
            return nothing(SightRule.AUTHORISED_ON_DAY, actor, round, day);
        }
        if (round.phase() == Phase.CLOSED) {
            return nothing(SightRule.TEAM_UNTIL_CLOSED, actor, round, day);
        }
        Set<AreaCode> places = round.objects().stream()
                .map(InspectedObject::area)
                .filter(team.get()::concerns)
                .collect(Collectors.toUnmodifiableSet());
        boolean leads = actor.party().equals(Party.TEAM_LEADER)
                && leader(round, staffing, team.get(), day)
                        .filter(actor.person()::equals)
                        .isPresent();
        SightRule ground = leads ? SightRule.LEADER_SEES_LEADS : SightRule.TEAM_SEES_ITS_AREAS;
        Sight sight = new Sight(Set.of(), Optional.empty(), places, Optional.empty(), false, Set.of(), leads);
        return new Grant(
                        sight,
                        sentence(ground, actor, round).with("team", team.get().label()))
                .without(barred(actor, round, staffing, day));
    }

    /** Who holds the post that the policy names first, of those who are authorised. */
    private static Optional<PersonId> leader(Round round, Staffing staffing, Team team, LocalDate day) {
        List<PersonId> members = staffing.membersOf(team.id()).stream()
                .filter(person ->
                        staffing.serving(person, day).filter(team::equals).isPresent())
                .toList();
        return round.policy().staffing().posts().stream()
                .flatMap(named -> members.stream()
                        .filter(person -> staffing.postOf(person).equals(named.post())))
                .findFirst();
    }

    private static Set<AreaCode> barred(Actor actor, Round round, @Nullable Staffing staffing, LocalDate day) {
        if (staffing == null || actor.party().equals(Party.VILLAGE_SUPERVISORS)) {
            return Set.of();
        }
        PersonId person = actor.person();
        return round.objects().stream()
                .map(InspectedObject::area)
                .filter(area -> !StaffingRules.recusal(
                                staffing, round, Question.about(person, staffing.postOf(person), Set.of(area), day))
                        .isAccepted())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Grant nothing(SightRule why, Actor actor, Round round) {
        return new Grant(Sight.NOTHING, sentence(why, actor, round));
    }

    private static Grant nothing(SightRule why, Actor actor, Round round, LocalDate day) {
        return new Grant(Sight.NOTHING, sentence(why, actor, round).with("day", day));
    }

    static Objection sentence(SightRule rule, Actor actor, Round round) {
        Objection bare = Objection.by(rule).with("person", actor.person()).with("area", actor.area());
        return round.policy()
                .party(actor.party())
                .map(label -> bare.with("party", label))
                .orElse(bare.with("party", actor.party()));
    }

    private Grant without(Set<AreaCode> barred) {
        return new Grant(sight.without(barred), ground);
    }
}
