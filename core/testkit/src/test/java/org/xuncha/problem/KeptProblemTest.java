package org.xuncha.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xuncha.record.Canonical;
import org.xuncha.testkit.rules.Scene;

class KeptProblemTest {
    @ParameterizedTest
    @EnumSource(Status.class)
    void a_problem_is_written_and_read_as_canonical_text(Status status) {
        Problem problem = Scene.at(status).problem();
        assertThat(Canonical.read(Problem.class, Canonical.write(problem))).isEqualTo(problem);
    }
}
