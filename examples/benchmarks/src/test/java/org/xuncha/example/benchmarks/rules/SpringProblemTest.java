package org.xuncha.example.benchmarks.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.xuncha.organisation.Party;
import org.xuncha.testkit.rules.Scene;

/** The machine beside which the rules are measured does what they do. */
class SpringProblemTest {
    private final SpringProblem machine = new SpringProblem();

    @Test
    void it_goes_through_a_life_as_the_rules_do_again_and_again() {
        for (int time = 0; time < 2; time++) {
            for (Case act : Life.cases()) {
                assertThat(machine.send(SpringProblem.message(act)))
                        .as("%s", act.move())
                        .isTrue();
                assertThat(machine.status()).as("%s", act.move()).isEqualTo(act.after());
            }
        }
    }

    @Test
    void it_denies_to_a_stranger_what_the_rules_refuse_him() {
        for (Case act : Life.cases()) {
            Case strange = act.by(Scene.actor("X-1", Party.of("STRANGER"), Scene.CITY));

            assertThat(strange.judge().isAccepted()).as("%s", act.move()).isFalse();
            assertThat(machine.send(SpringProblem.message(strange)))
                    .as("%s", act.move())
                    .isFalse();
            assertThat(machine.send(SpringProblem.message(act)))
                    .as("%s", act.move())
                    .isTrue();
        }
    }
}
