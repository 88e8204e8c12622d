package org.xuncha.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.Organisation;
import org.xuncha.organisation.OrganisationKind;
import org.xuncha.organisation.PersonId;
import org.xuncha.organisation.TeamPost;
import org.xuncha.policy.FactKind;
import org.xuncha.policy.Policy;
import org.xuncha.policy.RoundKind;
import org.xuncha.problem.Status;
import org.xuncha.recusal.FactId;
import org.xuncha.recusal.Facts;
import org.xuncha.recusal.RecusalFactBuilder;
import org.xuncha.round.InspectedObject;
import org.xuncha.round.Phase;
import org.xuncha.round.Round;
import org.xuncha.rule.Label;
import org.xuncha.staffing.Inspector;
import org.xuncha.staffing.SeatRange;
import org.xuncha.staffing.Service;
import org.xuncha.staffing.Staffing;
import org.xuncha.staffing.StaffingBuilder;
import org.xuncha.staffing.Team;
import org.xuncha.staffing.TeamBuilder;
import org.xuncha.staffing.TeamId;
import org.xuncha.storage.Storage;

/** A round with two teams and problems of every kind and addressee, at which everybody looks on one day. */
final class SightScene {
    /** The day on which all look. */
    static final LocalDate DAY = LocalDate.of(2021, 6, 1);

    /** Another village of the same township, which another team inspects. */
    static final AreaCode NEIGHBOUR = AreaCode.of("530502100202");

    private SightScene() {}

    static Set<String> kinds() {
        return Stream.of("C", "T", "V", "N")
                .flatMap(where -> Stream.of("D", "F", "L", "I", "X", "Q").map(how -> where + how))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static void fill(Storage store) {
        store.write(transaction -> {
            for (String key : kinds()) {
                AreaCode addressee = area(key.charAt(0));
                transaction
                        .records()
                        .append(Given.first(
                                Given.aProblem(key),
                                "c-" + key,
                                row -> row.addressee(addressee)
                                        .level(addressee.level())
                                        .status(status(key.charAt(1)).name())
                                        .immediate(key.charAt(1) == 'Q')
                                        .restricted(key.charAt(1) == 'X')));
            }
            return "filled";
        });
    }

    private static AreaCode area(char where) {
        return switch (where) {
            case 'C' -> Given.COUNTY;
            case 'T' -> Given.TOWNSHIP;
            case 'V' -> Given.VILLAGE;
            default -> NEIGHBOUR;
        };
    }

    private static Status status(char how) {
        return switch (how) {
            case 'D' -> Status.DRAFT;
            case 'F' -> Status.FACTS_PUT;
            case 'I' -> Status.ISSUED;
            case 'X' -> Status.HANDED_OVER;
            default -> Status.LOCKED;
        };
    }

    static Round round(Phase phase, Policy policy) {
        return new Round(
                Given.ROUND,
                new Label("提级巡察", "Elevated inspection"),
                Set.of(RoundKind.ELEVATED),
                LocalDate.of(2021, 4, 6),
                LocalDate.of(2021, 12, 31),
                Stream.of(Given.COUNTY, Given.TOWNSHIP, Given.VILLAGE, NEIGHBOUR)
                        .map(area -> InspectedObject.of(new Organisation(
                                area, OrganisationKind.COMMITTEE, new Label("党组织" + area, "Organisation " + area))))
                        .toList(),
                policy,
                phase,
                Map.of());
    }

    /** Two teams; of the office, O-4 has his home in the neighbouring village. */
    static Staffing staffing() {
        TeamId one = TeamId.of("1");
        TeamId two = TeamId.of("2");
        StaffingBuilder staffing = new StaffingBuilder()
                .round(Given.ROUND)
                .facts(Facts.of(new RecusalFactBuilder()
                        .id(FactId.of("F-1"))
                        .person(PersonId.of("O-4"))
                        .kind(FactKind.SPOUSE)
                        .other(PersonId.of("S-4"))
                        .area(NEIGHBOUR)
                        .what("村党总支书记")
                        .source("个人有关事项报告")
                        .known(LocalDate.of(2021, 4, 6))
                        .build()))
                .putTeams(one, team(one, Given.VILLAGE))
                .putTeams(two, team(two, NEIGHBOUR));
        for (String who : List.of("L-1 DIRECTOR 1", "M-1 LEADER 1", "L-2 DIRECTOR 2")) {
            String[] parts = who.split(" ", -1);
            PersonId person = PersonId.of(parts[0]);
            TeamId team = TeamId.of(parts[2]);
            staffing.putPool(
                            person,
                            new Inspector(
                                    person,
                                    TeamPost.of(parts[1]),
                                    new Label("巡察干部" + person, "Inspector " + person),
                                    AreaCode.of("530521000000"),
                                    Set.of()))
                    .putSeats(person, team)
                    .addServices(new Service(person, team, LocalDate.of(2021, 4, 6), Optional.empty()));
        }
        return staffing.build();
    }

    private static Team team(TeamId id, AreaCode covers) {
        return new TeamBuilder()
                .id(id)
                .label(new Label("第" + id + "巡察组", "Team " + id))
                .addCovers(covers)
                .putSeats(TeamPost.DIRECTOR, SeatRange.of(1, 1))
                .build();
    }
}
