package org.xuncha.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xuncha.organisation.Actor;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.Party;
import org.xuncha.organisation.PersonId;
import org.xuncha.policy.FindingPolicyBuilder;
import org.xuncha.policy.Policies;
import org.xuncha.policy.Policy;
import org.xuncha.round.Phase;
import org.xuncha.round.Round;
import org.xuncha.staffing.Staffing;
import org.xuncha.storage.ProblemQuery;
import org.xuncha.storage.ProblemRow;
import org.xuncha.storage.Seeing;
import org.xuncha.storage.Sight;
import org.xuncha.storage.SightRules;
import org.xuncha.storage.Storage;
import org.xuncha.storage.Tally;

/** Who sees which kind of problem: the rules of {@link SightRules} as a matrix, asked of rows, records and counts. */
public interface SightMatrixContract extends StorageProof {

    /**
     * Each line: person, party, area, and what he sees while the round lasts, once it is closed, and in a round that is
     * not staffed; an equals sign stands for the same as while it lasts. A kind of problem is its addressee (C county, T
     * township, V village, N neighbour) and how far it is: D drafted, F facts put to it, L locked, I issued, X lead, Q
     * put right at once.
     */
    @ParameterizedTest
    @CsvSource({
        "G-1, LEADING_GROUP, 530500000000, CD CF CL CI CX CQ TD TF TL TI TX TQ VD VF VL VI VX VQ ND NF NL NI NX NQ, =, =",
        "O-1, INSPECTION_OFFICE, 530500000000,"
                + " CD CF CL CI CX CQ TD TF TL TI TX TQ VD VF VL VI VX VQ ND NF NL NI NX NQ, =, =",
        "O-2, INSPECTION_OFFICE, 530502000000,"
                + " CD CF CL CI CX CQ TD TF TL TI TX TQ VD VF VL VI VX VQ ND NF NL NI NX NQ, =, =",
        "O-3, INSPECTION_OFFICE, 530502100000, TI VI NI, =, =",
        "O-4, INSPECTION_OFFICE, 530500000000, CD CF CL CI CX CQ TD TF TL TI TX TQ VD VF VL VI VX VQ, =,"
                + " CD CF CL CI CX CQ TD TF TL TI TX TQ VD VF VL VI VX VQ ND NF NL NI NX NQ",
        "M-1, TEAM_MEMBER, 530500000000, CD CF CL CI CQ TD TF TL TI TQ VD VF VL VI VQ, '', ''",
        "L-1, TEAM_LEADER, 530500000000, CD CF CL CI CX CQ TD TF TL TI TX TQ VD VF VL VI VX VQ, '', ''",
        "M-1, TEAM_LEADER, 530500000000, CD CF CL CI CQ TD TF TL TI TQ VD VF VL VI VQ, '', ''",
        "L-2, TEAM_LEADER, 530500000000, CD CF CL CI CX CQ TD TF TL TI TX TQ ND NF NL NI NX NQ, '', ''",
        "M-9, TEAM_MEMBER, 530500000000, '', '', ''",
        "C-1, COUNTY_COMMITTEE, 530502000000, CF CL CI CQ TI VI NI, =, =",
        "T-1, TOWNSHIP_COMMITTEE, 530502100000, TF TL TI TQ VI NI, =, =",
        "V-1, VILLAGE_BRANCH, 530502100201, VF VL VI VQ, =, =",
        "V-2, VILLAGE_BRANCH, 530502100000, '', '', ''",
        "T-2, TOWNSHIP_COMMITTEE, 530502100201, '', '', ''",
        "S-1, VILLAGE_SUPERVISORS, 530502100201, '', '', ''",
        "K-1, COUNTY_INSPECTION_OFFICE, 530502000000, CI TI VI NI, =, =",
        "D-1, DISCIPLINE_COMMISSION, 530502000000, CI CX TI TX VI VX NI NX, =, =",
        "D-2, DISCIPLINE_COMMISSION, 530521000000, '', '', ''",
        "X-1, STRANGER, 530500000000, '', '', ''"
    })
    default void everybody_sees_what_the_matrix_says_in_rows_records_and_counts(
            String person, String party, String area, String seen, String onceClosed, String unstaffed) {
        Actor actor = actor(person, party, area);
        Policy policy = Policies.baoshan2021().build();
        try (Storage store = open()) {
            SightScene.fill(store);
            for (Phase phase : List.of(Phase.FIELD, Phase.RECTIFICATION)) {
                assertSees(store, actor, SightScene.round(phase, policy), SightScene.staffing(), seen);
            }
            Round closed = SightScene.round(Phase.CLOSED, policy);
            assertSees(store, actor, closed, SightScene.staffing(), onceClosed.equals("=") ? seen : onceClosed);
            Round field = SightScene.round(Phase.FIELD, policy);
            assertSees(store, actor, field, null, unstaffed.equals("=") ? seen : unstaffed);
        }
    }

    /** Where a problem may be locked although nobody was heard, that it is locked does not tell that it was put. */
    @ParameterizedTest
    @CsvSource({
        "C-1, COUNTY_COMMITTEE, 530502000000, CF CI CQ TI VI NI",
        "T-1, TOWNSHIP_COMMITTEE, 530502100000, TF TI TQ VI NI",
        "V-1, VILLAGE_BRANCH, 530502100201, VF VI VQ"
    })
    default void what_may_be_locked_unheard_is_not_shown_to_the_inspected_before_feedback(
            String person, String party, String area, String seen) {
        Policy preset = Policies.baoshan2021().build();
        Policy unheard = Policies.baoshan2021()
                .finding(new FindingPolicyBuilder()
                        .from(preset.finding())
                        .factsConfirmed(false)
                        .build())
                .build();
        try (Storage store = open()) {
            SightScene.fill(store);
            Round round = SightScene.round(Phase.FIELD, unheard);
            assertSees(store, actor(person, party, area), round, SightScene.staffing(), seen);
        }
    }

    private static Actor actor(String person, String party, String area) {
        return new Actor(PersonId.of(person), Party.of(party), AreaCode.of(area));
    }

    private static void assertSees(Storage store, Actor actor, Round round, @Nullable Staffing staffing, String seen) {
        Set<String> keys =
                Stream.of(seen.split(" ")).filter(key -> !key.isEmpty()).collect(Collectors.toSet());
        Sight sight = SightRules.of(actor, round, staffing, SightScene.DAY);
        ProblemQuery all = ProblemQuery.of(Given.ROUND, sight);
        store.read(transaction -> {
            assertThat(transaction.problems().page(all, "", 100))
                    .as("%s, staffed: %s", round.phase(), staffing != null)
                    .extracting(row -> row.subject().key())
                    .containsExactlyInAnyOrderElementsOf(keys);
            assertThat(sum(transaction.problems().count(all))).isEqualTo(keys.size());
            assertThat(sum(transaction.problems().count(all, Instant.parse("2030-01-01T00:00:00Z"))))
                    .isEqualTo(keys.size());
            for (String key : SightScene.kinds()) {
                boolean sees = keys.contains(key);
                assertThat(transaction
                                .problems()
                                .find(Given.aProblem(key), sight)
                                .isPresent())
                        .as(key)
                        .isEqualTo(sees);
                assertThat(transaction
                                .problems()
                                .file(Given.aProblem(key), sight)
                                .isPresent())
                        .as(key)
                        .isEqualTo(sees);
                ProblemRow row = transaction
                        .problems()
                        .find(Given.aProblem(key), Sight.everything())
                        .orElseThrow();
                assertAnswers(SightRules.why(row, actor, round, staffing, SightScene.DAY), key, sees);
            }
            return "seen";
        });
    }

    private static void assertAnswers(Seeing why, String key, boolean sees) {
        assertThat(why.allowed()).as("%s: %s", key, why.why()).isEqualTo(sees);
        for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            assertThat(why.message(locale)).doesNotContain("{").isNotBlank();
        }
    }

    private static long sum(List<Tally> tallies) {
        return tallies.stream().mapToLong(Tally::problems).sum();
    }
}
