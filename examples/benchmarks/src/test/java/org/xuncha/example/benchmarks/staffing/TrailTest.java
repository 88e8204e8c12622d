package org.xuncha.example.benchmarks.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What can be read off a trail. */
class TrailTest {
    @Test
    void a_worse_plan_leaves_no_trace() {
        Trail trail = trail(1, 7, 2, 9, 3, 7, 4, 3);
        assertThat(trail.first()).isEqualTo(1);
        assertThat(trail.best()).isEqualTo(3);
        assertThat(trail.at()).isEqualTo(4);
        assertThat(trail.reached(8)).isEqualTo(1);
        assertThat(trail.reached(6)).isEqualTo(4);
        assertThat(trail.reached(2)).isNaN();
    }

    @Test
    void who_was_behind_at_any_moment_is_told() {
        Trail sooner = trail(1, 7, 4, 3);
        assertThat(sooner.everBehind(trail(2, 7, 5, 3))).isFalse();
        assertThat(sooner.everBehind(trail(3, 6, 5, 3)))
                .as("a better plan at 3")
                .isTrue();
        assertThat(sooner.everBehind(trail(0, 9))).as("the first plan").isTrue();
        assertThat(sooner.everBehind(trail(9, 2)))
                .as("a better plan in the end")
                .isTrue();
        assertThat(sooner.everBehind(trail())).isFalse();
        assertThat(trail().everBehind(sooner)).isTrue();
    }

    /** Each time and the cost found then. */
    private static Trail trail(int... steps) {
        Trail trail = new Trail();
        for (int i = 0; i < steps.length; i += 2) trail.found(steps[i], steps[i + 1]);
        return trail;
    }
}
