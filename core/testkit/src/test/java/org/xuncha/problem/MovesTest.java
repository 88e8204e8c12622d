package org.xuncha.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.xuncha.organisation.AreaCode;
import org.xuncha.rule.Rule;
import org.xuncha.testkit.rules.AnyPolicy;
import org.xuncha.testkit.rules.Scene;
import org.xuncha.testkit.rules.Trials;
import org.xuncha.testkit.rules.Walk;

/** The page of moves, whole: what may follow on each status, and that nothing else does. */
class MovesTest {
    /** One row a move; the columns are the statuses in their order; x where it may be made. */
    private static final String PAGE = """
            DRAFT_PAPER           ..................
            REWORD_FINDING        xx................
            APPROVE_PAPER         x.................
            VERIFY_FINDING        xxxxx.............
            LINK_EARLIER          xxxxx.............
            UNLINK_EARLIER        xxxxx.............
            PUT_FACTS             .x................
            CONFIRM_FACTS         ..x...............
            OBJECT_TO_FACTS       ..x...............
            RECORD_SILENCE        ..x...............
            ANSWER_OBJECTION      ...x..............
            LOCK_PROBLEM          .x..x.............
            DISMISS_PROBLEM       xxxxx.............
            HAND_OVER_LEAD        .xxxx.............
            RECEIPT_LEAD          .......x..........
            REPLY_LEAD            .......x..........
            RETURN_LEAD           .......x..........
            CONTEST_PROBLEM       .....x...xxxxxxx..
            ANSWER_CONTEST        .....x...xxxxxxx..
            UNLOCK_PROBLEM        .....x............
            WITHDRAW_PROBLEM      .........xxxxxxx..
            PROPOSE_IMMEDIATE     .xxxxx............
            DECIDE_IMMEDIATE      .xxxxx............
            RECORD_ORAL_ORDER     .xxxxx............
            NOTIFY_IMMEDIATE      .xxxxx............
            REPORT_IMMEDIATE      .xxxxx............
            CHECK_IMMEDIATE       .xxxxx............
            ISSUE_PROBLEM         .....x............
            ASSIGN_DUTY           .........xxxxxxx..
            SUBMIT_PLAN           .........x.....x..
            AMEND_PLAN            ...........x......
            REVIEW_PLAN           ..........x.......
            HAND_OVER_MEASURE     ...........xxx....
            EXTEND_DEADLINE       .........xxxx..x..
            SUSPEND_DEADLINE      .........xxxx..x..
            RESUME_DEADLINE       .........xxxx..x..
            REPORT_MEASURE        ...........x......
            FILE_EVIDENCE         ...........x......
            HAND_OVER_EVIDENCE    ...........xxxxx..
            REPORT_COMPLETION     ...........x......
            RECORD_SATISFACTION   ............x.....
            REDACT_RESULT         ............xx....
            PUBLISH_RESULT        ............xx....
            DECIDE_CLOSING        ............x.....
            RECHECK_STRIKE_OFF    .............x....
            REOPEN_PROBLEM        ..............x...
            CONFIRM_CONSOLIDATION .............x....
            """;

    /** What is said when a move does not follow. */
    private static final Set<Rule> DOES_NOT_FOLLOW = Set.of(
            ProblemRule.MOVE_FOLLOWS,
            ProblemRule.NOT_ENDED,
            ProblemRule.BEGUN_ONCE,
            ProblemRule.OBJECTION_ANSWERED,
            ProblemRule.ORGANISATION_HEARD);

    @Test
    void the_page_says_which_move_may_be_made_in_which_status() {
        String page = Arrays.stream(Move.values())
                .map(move -> String.format("%-22s", move)
                        + Arrays.stream(Status.values())
                                .map(status -> move.from().contains(status) ? "x" : ".")
                                .collect(Collectors.joining()))
                .collect(Collectors.joining("\n", "", "\n"));
        assertThat(page).isEqualTo(PAGE);
    }

    static Stream<Arguments> everyStatusAndMove() {
        return Arrays.stream(Status.values())
                .flatMap(status -> Arrays.stream(Move.values()).map(move -> Arguments.of(status, move)));
    }

    @ParameterizedTest
    @MethodSource("everyStatusAndMove")
    void a_move_is_refused_for_its_status_exactly_where_the_page_has_none(Status status, Move move) {
        Scene scene = Scene.at(status);
        assertThat(scene.problem().status()).isEqualTo(status);
        Set<Rule> objections = Stream.of(scene.member, scene.leader, scene.office, scene.group, scene.village)
                .flatMap(actor -> scene.judge(new Trials(scene, 0).of(move).get(0), actor).objections().stream())
                .map(objection -> objection.rule())
                .filter(DOES_NOT_FOLLOW::contains)
                .collect(Collectors.toSet());
        boolean allowed = move.from().contains(status);
        boolean unheard = move == Move.LOCK_PROBLEM && status == Status.APPROVED;
        assertThat(objections.isEmpty()).isEqualTo(allowed && !unheard);
    }

    @ParameterizedTest
    @EnumSource(Status.class)
    void only_an_end_has_nothing_after_it(Status status) {
        boolean end = Arrays.stream(Move.values()).noneMatch(move -> move.from().contains(status));
        assertThat(status.isEnd()).isEqualTo(end);
    }

    @Test
    void every_act_of_both_rooms_is_one_move() {
        List<Class<?>> acts = Problem.ACTS.stream()
                .flatMap(family -> Arrays.stream(family.getPermittedSubclasses()))
                .toList();
        assertThat(Arrays.stream(Move.values()).<Class<?>>map(Move::act)).containsExactlyInAnyOrderElementsOf(acts);
    }

    @Test
    void every_status_is_reached() {
        Set<Status> reached = EnumSet.noneOf(Status.class);
        for (Move move : Move.values()) {
            reached.addAll(move.to());
        }
        assertThat(reached).containsExactly(Status.values());
    }

    /** Every arrow of the page is drawn by some history, so that none of it stands there for nothing. */
    @Test
    void every_move_is_made_from_every_status_and_to_every_status_that_the_page_names() {
        Set<String> expected = new TreeSet<>();
        for (Move move : Move.values()) {
            move.from().forEach(status -> expected.add(move + " in " + status));
            move.to().forEach(status -> expected.add(move + " to " + status));
        }
        Set<String> made = new TreeSet<>(Set.of("DRAFT_PAPER to DRAFT"));
        for (int seed = 0; seed < 10_000 && !made.equals(expected); seed++) {
            AreaCode addressee =
                    List.of(Scene.VILLAGE, Scene.TOWNSHIP, Scene.COUNTY).get(seed % 3);
            Walk life = new Walk(new Scene(AnyPolicy.of(seed), addressee), seed).onward(200);
            life.steps().stream().filter(Walk.Step::done).forEach(step -> {
                made.add(step.move() + " in " + step.before().status());
                if (!step.move().to().isEmpty()) {
                    made.add(step.move() + " to " + step.after().status());
                }
            });
        }
        assertThat(expected).containsAll(made);
        expected.removeAll(made);
        assertThat(expected).isEmpty();
    }
}
