package org.xuncha.policyfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xuncha.organisation.AreaCode;
import org.xuncha.policy.Policy;
import org.xuncha.problem.LocalRules;
import org.xuncha.problem.Move;
import org.xuncha.problem.Status;
import org.xuncha.testkit.rules.Invariants;
import org.xuncha.testkit.rules.Lives;
import org.xuncha.testkit.rules.Scene;
import org.xuncha.testkit.rules.Walk;

/** Under every policy that comes with the library, the ten cases among them, the rules keep what they promise. */
final class EveryPresetTest {

    private static Walk walk(PolicyPreset preset, AreaCode addressee, long seed) {
        return new Walk(new Scene(Lives.withFields(preset.policy()), addressee), seed);
    }

    @ParameterizedTest
    @EnumSource
    void a_problem_can_be_struck_off_and_on_the_way_nothing_goes_wrong(PolicyPreset preset) {
        for (AreaCode addressee : List.of(Scene.VILLAGE, Scene.TOWNSHIP)) {
            Walk life = walk(preset, addressee, preset.ordinal()).toward(Status.STRUCK_OFF);
            assertThat(life.done(Move.DECIDE_CLOSING)).isNotEmpty();
            Invariants.all(life.tries(10));
        }
    }

    /** Nobody stands above a county who judges, where only the township and the office of the county do. */
    @ParameterizedTest
    @EnumSource
    void without_anybody_above_the_addressee_nothing_is_struck_off(PolicyPreset preset) {
        int closers =
                preset.policy().rectification().closersOf(Scene.COUNTY.level()).size();
        boolean struckOff = IntStream.range(0, 3)
                .mapToObj(seed -> walk(preset, Scene.COUNTY, seed).toward(Status.STRUCK_OFF))
                .anyMatch(life -> life.scene().problem().status() == Status.STRUCK_OFF);
        assertThat(struckOff).isEqualTo(closers > 0);
    }

    @Provide
    Arbitrary<Policy> presets() {
        return Arbitraries.of(PolicyPreset.class).map(PolicyPreset::policy);
    }

    @Provide
    Arbitrary<Walk> lives() {
        return Lives.under(presets(), LocalRules.NONE);
    }

    @Property(tries = 40)
    void lives_under_all_of_them_keep_the_invariants(@ForAll("lives") Walk life) {
        Invariants.all(life);
    }
}
