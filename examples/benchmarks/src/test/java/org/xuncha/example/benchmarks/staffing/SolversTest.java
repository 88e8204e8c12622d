package org.xuncha.example.benchmarks.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xuncha.example.benchmarks.staffing.Solver.Answer;

/** The solvers answer one question: each finds the best plan of a tiny instance, and its cost is counted anew. */
class SolversTest {
    private static final Duration LIMIT = Duration.ofMillis(300);

    static Stream<Solver> solvers() {
        return Stream.of(new Xuncha(), new Timefold(), new CpSat());
    }

    @ParameterizedTest
    @MethodSource("solvers")
    void each_finds_the_best_plan_and_says_what_it_costs(Solver solver) {
        Instance tiny = Instances.tiny(new int[] {}, new int[] {});
        Answer answer = solver.solve(tiny, LIMIT);
        assertThat(answer.team()).containsExactly(1, 0, 1, 0);
        assertThat(answer.trail().best()).isEqualTo(14).isEqualTo(Count.cost(tiny, answer.team()));
        assertThat(Count.keepsHardRules(tiny, answer.team())).isTrue();
    }

    @ParameterizedTest
    @MethodSource("solvers")
    void none_invents_a_plan_where_there_is_none(Solver solver) {
        Answer answer = solver.solve(Instances.tiny(new int[] {1}, new int[] {5}), LIMIT);
        assertThat(answer.team()).isEmpty();
        assertThat(answer.trail().isEmpty()).isTrue();
        assertThat(answer.impossible()).isEqualTo(!(solver instanceof Timefold));
    }

    @Test
    void the_count_knows_every_part_of_the_cost() {
        Instance tiny = Instances.tiny(new int[] {}, new int[] {});
        // One pair of one county (10); director 1 and leader 2 together twice before (8), without finance (20).
        assertThat(Count.cost(tiny, new int[] {0, 1, 1, 0})).isEqualTo(38);
        // Directors 0 and 1 and leader 3 of one county: three pairs; team 1 without finance.
        assertThat(Count.cost(tiny, new int[] {0, 0, 1, 0})).isEqualTo(50);
    }

    @Test
    void the_count_sees_every_hard_rule_broken() {
        Instance tiny = Instances.tiny(new int[] {5}, new int[] {});
        assertThat(Count.keepsHardRules(tiny, new int[] {1, 0, 1, 0})).isTrue();
        assertThat(Count.keepsHardRules(tiny, new int[] {0, 1, 1, 0}))
                .as("barred")
                .isFalse();
        assertThat(Count.keepsHardRules(tiny, new int[] {1, 1, 1, 0}))
                .as("directors")
                .isFalse();
        assertThat(Count.keepsHardRules(tiny, new int[] {1, 0, 0, 0}))
                .as("leaders")
                .isFalse();
    }
}
