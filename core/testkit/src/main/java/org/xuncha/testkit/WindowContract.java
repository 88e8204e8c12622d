package org.xuncha.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xuncha.cooperation.Passage;
import org.xuncha.office.Office;
import org.xuncha.office.Window;
import org.xuncha.organisation.Actor;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.Party;
import org.xuncha.organisation.PersonId;
import org.xuncha.preparation.Preparation;
import org.xuncha.problem.Move;
import org.xuncha.problem.Problem;
import org.xuncha.problem.ProblemId;
import org.xuncha.round.Phase;
import org.xuncha.round.RoundAct.EnterPhase;
import org.xuncha.rule.Verdict;
import org.xuncha.storage.ProblemQuery;
import org.xuncha.storage.Seeing;
import org.xuncha.storage.Sight;
import org.xuncha.storage.SightRule;
import org.xuncha.storage.Storage;
import org.xuncha.storage.Tally;

/** Through a window on a round each sees what he may see now, whatever he asks, and is told of nothing else. */
public interface WindowContract extends StorageProof {
    /** After everything that is done here. */
    Instant LATER = Instant.parse("2030-01-01T00:00:00Z");

    private static Window window(Office office, String person, Party party, AreaCode area) {
        return office.window(Given.ROUND, new Actor(PersonId.of(person), party, area));
    }

    private static Set<String> seen(Window window) {
        return window.rows(ProblemQuery.of(Given.ROUND), "", 100).stream()
                .map(row -> row.subject().key())
                .collect(Collectors.toSet());
    }

    private static long sum(List<Tally> tallies) {
        return tallies.stream().mapToLong(Tally::problems).sum();
    }

    /** Each line: person, party, area, and which of the problems P1 to P4 he sees. */
    @ParameterizedTest
    @CsvSource({
        "O-1, INSPECTION_OFFICE, 530500000000, P1 P2 P3 P4",
        "B-1, INSPECTION_OFFICE, 530500000000, P1 P3",
        "D-1, TEAM_LEADER, 530500000000, P1 P2 P3 P4",
        "L-1, TEAM_MEMBER, 530500000000, P1 P2 P3",
        "L-9, TEAM_MEMBER, 530500000000, ''",
        "V-1, VILLAGE_BRANCH, 530502100201, P1 P3",
        "V-2, VILLAGE_BRANCH, 530502100202, P2",
        "T-1, TOWNSHIP_COMMITTEE, 530502100000, P1 P2",
        "J-1, DISCIPLINE_COMMISSION, 530502000000, P1 P2 P4",
        "S-1, STRANGER, 530500000000, ''"
    })
    default void a_window_shows_rows_counts_problems_and_acts_within_the_askers_sight(
            String person, String party, String area, String keys) {
        Set<String> expected =
                Stream.of(keys.split(" ")).filter(key -> !key.isEmpty()).collect(Collectors.toSet());
        try (Storage store = open()) {
            Office office = Watched.in(store);
            Watched.barred(office);
            Actor asker = new Actor(PersonId.of(person), Party.of(party), AreaCode.of(area));
            Window window = office.window(Given.ROUND, asker);
            for (Sight foreign : List.of(Sight.NOTHING, Sight.everything())) {
                ProblemQuery query = ProblemQuery.of(Given.OTHER_ROUND, foreign);
                assertThat(window.rows(query, "", 100))
                        .extracting(row -> row.subject().key())
                        .containsExactlyInAnyOrderElementsOf(expected);
                assertThat(window.problems(query, "", 100))
                        .extracting(problem -> problem.id().value())
                        .containsExactlyInAnyOrderElementsOf(expected);
                assertThat(sum(window.count(query))).isEqualTo(expected.size());
                assertThat(sum(window.count(query, LATER))).isEqualTo(expected.size());
            }
            for (String key : List.of("P1", "P2", "P3", "P4")) {
                assertOne(office, asker, ProblemId.of(key), expected.contains(key));
            }
        }
    }

    /** Who may not see a problem is told the same as of one that is not there. */
    private static void assertOne(Office office, Actor asker, ProblemId problem, boolean sees) {
        Window window = office.window(Given.ROUND, asker);
        assertThat(window.problem(problem).map(Problem::id).filter(problem::equals))
                .as("%s", problem)
                .matches(found -> found.isPresent() == sees);
        assertThat(window.permitted(problem).keySet()).isEqualTo(sees ? Set.of(Move.values()) : Set.of());
        Seeing why = window.why(problem, asker);
        Seeing whyOffice = window.why(problem, Watched.OFFICE);
        assertThat(why.allowed()).isEqualTo(sees);
        if (sees) {
            assertThat(whyOffice.why().rule()).isEqualTo(SightRule.AUTHORITY_SEES_ALL);
        } else {
            assertThat(List.of(why, whyOffice)).containsOnly(window.why(ProblemId.of("P0"), asker));
            assertThat(why.why().rule()).isEqualTo(SightRule.NOT_TOLD);
        }
    }

    @Test
    default void who_sees_a_problem_is_told_why_another_does_not() {
        try (Storage store = open()) {
            Office office = Watched.in(store);
            Watched.barred(office);
            Window window = office.window(Given.ROUND, Watched.OFFICE);
            assertThat(window.why(ProblemId.of("P2"), Watched.BARRED).why().rule())
                    .isEqualTo(SightRule.STANDS_ASIDE);
            assertThat(window.why(Watched.LEAD, new Actor(PersonId.of("L-1"), Party.TEAM_MEMBER, Given.PREFECTURE))
                            .why()
                            .rule())
                    .isEqualTo(SightRule.LEAD_IN_COMPARTMENT);
        }
    }

    @Test
    default void a_sight_for_which_the_host_answers_shows_in_place_of_the_askers_and_lets_him_do_no_more() {
        try (Storage store = open()) {
            Office office = Watched.in(store);
            Window own = office.window(Given.ROUND, Watched.VILLAGE);
            Window nothing = own.seeing(Sight.NOTHING);
            assertThat(nothing.sight()).isEqualTo(Sight.NOTHING);
            assertThat(seen(nothing)).isEmpty();
            assertThat(nothing.problems(ProblemQuery.of(Given.ROUND), "", 100)).isEmpty();
            assertThat(nothing.problem(ProblemId.of("P1"))).isEmpty();
            assertThat(nothing.permitted(ProblemId.of("P1"))).isEmpty();
            assertThat(nothing.count(ProblemQuery.of(Given.ROUND))).isEmpty();
            assertThat(nothing.count(ProblemQuery.of(Given.ROUND), LATER)).isEmpty();
            assertThat(nothing.preparations()).isEmpty();
            assertThat(nothing.passages()).isEmpty();
            Window all = own.seeing(Sight.everything());
            assertThat(seen(all)).containsExactlyInAnyOrder("P1", "P2", "P3", "P4");
            assertThat(all.problem(Watched.LEAD)).isPresent();
            assertThat(all.permitted(ProblemId.of("P1")))
                    .hasToString(own.permitted(ProblemId.of("P1")).toString());
            assertThat(all.permitted(ProblemId.of("P2")).values()).isNotEmpty().noneMatch(Verdict::isAccepted);
        }
    }

    @Test
    default void a_bar_counts_from_the_next_question() {
        try (Storage store = open()) {
            Office office = Watched.in(store);
            Window window = office.window(Given.ROUND, Watched.BARRED);
            assertThat(seen(window)).containsExactlyInAnyOrder("P1", "P2", "P3", "P4");
            Watched.barred(office);
            assertThat(seen(window)).containsExactlyInAnyOrder("P1", "P3");
            assertThat(sum(window.count(ProblemQuery.of(Given.ROUND)))).isEqualTo(2);
            assertThat(sum(window.count(ProblemQuery.of(Given.ROUND), LATER))).isEqualTo(2);
            assertThat(window.problem(ProblemId.of("P2"))).isEmpty();
        }
    }

    @Test
    default void a_team_sees_nothing_from_the_next_question_after_the_round_was_closed() {
        try (Storage store = open()) {
            Office office = Watched.in(store);
            Window team = window(office, "D-1", Party.TEAM_LEADER, Given.PREFECTURE);
            Window village = office.window(Given.ROUND, Watched.VILLAGE);
            assertThat(seen(team)).hasSize(4);
            for (Phase phase : List.of(Phase.CONSOLIDATION, Phase.CLOSED)) {
                office.perform(Given.ROUND, new EnterPhase(phase), FedBack.office("enter-" + phase));
            }
            assertThat(seen(team)).isEmpty();
            assertThat(team.count(ProblemQuery.of(Given.ROUND), LATER)).isEmpty();
            assertThat(team.preparations()).isEmpty();
            assertThat(seen(village)).containsExactlyInAnyOrder("P1", "P3");
        }
    }

    @Test
    default void who_is_inspected_sees_what_was_locked_after_his_hearing_and_may_contest_it() {
        try (Storage store = open()) {
            Office office = Watched.in(store);
            Watched.locked(office);
            assertThat(office.window(Given.ROUND, Watched.VILLAGE)
                            .permitted(Watched.PUT)
                            .get(Move.CONTEST_PROBLEM))
                    .matches(verdict -> verdict != null && verdict.isAccepted());
            assertThat(seen(window(office, "T-1", Party.TOWNSHIP_COMMITTEE, Given.TOWNSHIP)))
                    .doesNotContain(Watched.PUT.value());
        }
    }

    @Test
    default void questions_and_passages_are_shown_to_whom_they_were_put_and_to_those_who_see_all() {
        try (Storage store = open()) {
            Office office = Watched.in(store);
            assertSeesQuestionsAndPassages(
                    office.window(Given.ROUND, Watched.OFFICE), Set.of(Given.VILLAGE, FedBack.OTHER_VILLAGE), 1);
            assertSeesQuestionsAndPassages(office.window(Given.ROUND, Watched.VILLAGE), Set.of(Given.VILLAGE), 1);
            assertSeesQuestionsAndPassages(
                    window(office, "V-2", Party.VILLAGE_BRANCH, FedBack.OTHER_VILLAGE), Set.of(), 0);
            assertSeesQuestionsAndPassages(
                    window(office, "T-1", Party.TOWNSHIP_COMMITTEE, Given.TOWNSHIP), Set.of(), 0);
            assertSeesQuestionsAndPassages(window(office, "S-1", Party.of("STRANGER"), Given.PREFECTURE), Set.of(), 0);
        }
    }

    private static void assertSeesQuestionsAndPassages(Window window, Set<AreaCode> questions, int passages) {
        assertThat(window.preparations()).extracting(Preparation::area).containsExactlyInAnyOrderElementsOf(questions);
        for (AreaCode village : List.of(Given.VILLAGE, FedBack.OTHER_VILLAGE)) {
            assertThat(window.preparation(village).isPresent()).isEqualTo(questions.contains(village));
        }
        assertThat(window.passages()).hasSize(passages).allMatch(Passage::isOpen);
    }

    /** The list stays as it was issued, with the text of what was no lead then. */
    @Test
    default void a_list_that_tells_of_what_is_a_lead_by_now_is_shown_to_those_alone_who_see_leads() {
        try (Storage store = open()) {
            Office office = Watched.in(store);
            Watched.locked(office);
            Watched.listed(office);
            Window leader = window(office, "D-1", Party.TEAM_LEADER, Given.PREFECTURE);
            Window member = window(office, "L-1", Party.TEAM_MEMBER, Given.PREFECTURE);
            Window village = office.window(Given.ROUND, Watched.VILLAGE);
            Window neighbour = window(office, "V-2", Party.VILLAGE_BRANCH, FedBack.OTHER_VILLAGE);
            assertSeesList(true, leader, member, village);
            assertSeesList(false, neighbour);
            Watched.handedOver(office);
            assertSeesList(true, leader, office.window(Given.ROUND, Watched.OFFICE));
            assertSeesList(false, member, village, neighbour);
        }
    }

    private static void assertSeesList(boolean sees, Window... windows) {
        for (Window window : windows) {
            assertThat(window.papers()).hasSize(sees ? 1 : 0);
            assertThat(window.paper(Watched.LIST).isPresent()).isEqualTo(sees);
        }
    }
}
