package org.xuncha.systemic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xuncha.systemic.AnySystemic.decides;
import static org.xuncha.systemic.AnySystemic.discipline;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xuncha.analysis.Lifted;
import org.xuncha.policy.MembersDone;
import org.xuncha.rectification.Opinion;
import org.xuncha.rectification.Outcome;

/** Done, basically done, staged and not done stay apart in figures on systemic problems. */
class LiftedTest {
    private static final LocalDate DAY = LocalDate.of(2021, 9, 1);

    @ParameterizedTest
    @EnumSource(value = Outcome.class, names = "NOT_DONE", mode = EnumSource.Mode.EXCLUDE)
    void a_systemic_problem_counts_as_it_was_reported_from_its_strike_off_on(Outcome outcome) {
        AnySystemic it = new AnySystemic(MembersDone.NOT_ASKED).reported(outcome);
        assertThat(counts(it)).isEqualTo(one(Outcome.NOT_DONE));
        it.does(decides(Opinion.AGREES), discipline(DAY));
        assertThat(it.systemic().isStruckOff()).isTrue();
        assertThat(counts(it)).isEqualTo(one(outcome));
    }

    private static Map<Outcome, Integer> counts(AnySystemic it) {
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        Lifted.outcomes(List.of(it.systemic())).forEach((outcome, figure) -> {
            assertThat(figure.of()).isEqualTo(1);
            counts.put(outcome, figure.count());
        });
        return counts;
    }

    private static Map<Outcome, Integer> one(Outcome wanted) {
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            counts.put(outcome, outcome == wanted ? 1 : 0);
        }
        return counts;
    }
}
