package org.xuncha.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xuncha.organisation.Actor;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.Organisation;
import org.xuncha.organisation.OrganisationKind;
import org.xuncha.organisation.Party;
import org.xuncha.organisation.PersonId;
import org.xuncha.organisation.TeamPost;
import org.xuncha.policy.FactKind;
import org.xuncha.policy.Policies;
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
import org.xuncha.storage.ProblemQuery;
import org.xuncha.storage.ProblemRow;
import org.xuncha.storage.Seeing;
import org.xuncha.storage.Sight;
import org.xuncha.storage.SightRules;
import org.xuncha.storage.Storage;
import org.xuncha.storage.Tally;

/** Who sees which kind of problem: the rules of {@link SightRules} as a matrix, asked of rows, records and counts. */
public interface SightMatrixContract extends StorageProof {
    /** The day on which all look. */
    LocalDate DAY = LocalDate.of(2021, 6, 1);

    /** Another village of the same township, which another team inspects. */
    AreaCode NEIGHBOUR = AreaCode.of("530502100202");

    /**
     * Each line: person, party, area, and what he sees. A kind of problem is its addressee (C county, T township, V
     * village, N neighbour) and how far it is: D drafted, F facts put to it, L locked, I issued, X lead, Q put right at
     * once.
     */
    @ParameterizedTest
    @CsvSource({
        "G-1, LEADING_GROUP, 530500000000, CD CF CL CI CX CQ TD TF TL TI TX TQ VD VF VL VI VX VQ ND NF NL NI NX NQ",
        "O-1, INSPECTION_OFFICE, 530500000000, CD CF CL CI CX CQ TD TF TL TI TX TQ VD VF VL VI VX VQ ND NF NL NI NX NQ",
        "O-2, INSPECTION_OFFICE, 530502000000, CD CF CL CI CX CQ TD TF TL TI TX TQ VD VF VL VI VX VQ ND NF NL NI NX NQ",
        "O-3, INSPECTION_OFFICE, 530502100000, TI VI NI",
        "O-4, INSPECTION_OFFICE, 530500000000, CD CF CL CI CX CQ TD TF TL TI TX TQ VD VF VL VI VX VQ",
        "M-1, TEAM_MEMBER, 530500000000, CD CF CL CI CQ TD TF TL TI TQ VD VF VL VI VQ",
        "L-1, TEAM_LEADER, 530500000000, CD CF CL CI CX CQ TD TF TL TI TX TQ VD VF VL VI VX VQ",
        "M-1, TEAM_LEADER, 530500000000, CD CF CL CI CQ TD TF TL TI TQ VD VF VL VI VQ",
        "L-2, TEAM_LEADER, 530500000000, CD CF CL CI CX CQ TD TF TL TI TX TQ ND NF NL NI NX NQ",
        "M-9, TEAM_MEMBER, 530500000000, ''",
        "C-1, COUNTY_COMMITTEE, 530502000000, CF CI CQ TI VI NI",
        "T-1, TOWNSHIP_COMMITTEE, 530502100000, TF TI TQ VI NI",
        "V-1, VILLAGE_BRANCH, 530502100201, VF VI VQ",
        "V-2, VILLAGE_BRANCH, 530502100000, ''",
        "T-2, TOWNSHIP_COMMITTEE, 530502100201, ''",
        "S-1, VILLAGE_SUPERVISORS, 530502100201, ''",
        "K-1, COUNTY_INSPECTION_OFFICE, 530502000000, CI TI VI NI",
        "D-1, DISCIPLINE_COMMISSION, 530502000000, CI CX TI TX VI VX NI NX",
        "D-2, DISCIPLINE_COMMISSION, 530521000000, ''",
        "X-1, STRANGER, 530500000000, ''"
    })
    default void everybody_sees_what_the_matrix_says_in_rows_records_and_counts(
            String person, String party, String area, String seen) {
        Actor actor = new Actor(PersonId.of(person), Party.of(party), AreaCode.of(area));
        Set<String> keys =
                Stream.of(seen.split(" ")).filter(key -> !key.isEmpty()).collect(Collectors.toSet());
        Round round = round(Phase.RECTIFICATION);
        Sight sight = SightRules.of(actor, round, staffing(), DAY);
        ProblemQuery all = ProblemQuery.of(Given.ROUND, sight);
        try (Storage store = open()) {
            fill(store);
            store.read(transaction -> {
                List<ProblemRow> rows = transaction.problems().page(all, "", 100);
                assertThat(rows).extracting(row -> row.subject().key()).containsExactlyInAnyOrderElementsOf(keys);
                assertThat(sum(transaction.problems().count(all))).isEqualTo(keys.size());
                assertThat(sum(transaction.problems().count(all, Instant.parse("2030-01-01T00:00:00Z"))))
                        .isEqualTo(keys.size());
                for (String key : kinds()) {
                    assertThat(transaction
                                    .problems()
                                    .find(Given.aProblem(key), sight)
                                    .isPresent())
                            .as(key)
                            .isEqualTo(keys.contains(key));
                    assertThat(transaction
                                    .problems()
                                    .file(Given.aProblem(key), sight)
                                    .isPresent())
                            .as(key)
                            .isEqualTo(keys.contains(key));
                    assertAnswers(
                            actor,
                            round,
                            key,
                            transaction
                                    .problems()
                                    .find(Given.aProblem(key), Sight.everything())
                                    .orElseThrow(),
                            keys.contains(key));
                }
                return "seen";
            });
        }
    }

    private static void assertAnswers(Actor actor, Round round, String key, ProblemRow row, boolean sees) {
        Seeing why = SightRules.why(row, actor, round, staffing(), DAY);
        assertThat(why.allowed()).as("%s: %s", key, why.why()).isEqualTo(sees);
        for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            assertThat(why.message(locale)).doesNotContain("{").isNotBlank();
        }
    }

    private static long sum(List<Tally> tallies) {
        return tallies.stream().mapToLong(Tally::problems).sum();
    }

    private static Set<String> kinds() {
        return Stream.of("C", "T", "V", "N")
                .flatMap(where -> Stream.of("D", "F", "L", "I", "X", "Q").map(how -> where + how))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void fill(Storage store) {
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

    private static Round round(Phase phase) {
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
                Policies.baoshan2021().build(),
                phase,
                Map.of());
    }

    /** Two teams; of the office, O-4 has his home in the neighbouring village. */
    private static Staffing staffing() {
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
