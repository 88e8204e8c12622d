package org.xuncha.policyfile;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
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
import org.xuncha.problem.Status;
import org.xuncha.testkit.rules.Invariants;
import org.xuncha.testkit.rules.Lives;
import org.xuncha.testkit.rules.Scene;
import org.xuncha.testkit.rules.Walk;

/** Under every policy that comes with the library, the ten cases among them, the rules keep what they promise. */
final class EveryPresetTest {

    /** The first life, of some tried, that came to the strike-off. */
    private static Optional<Walk> struckOff(PolicyPreset preset, AreaCode addressee) {
        Policy policy = Lives.withFields(preset.policy());
        return LongStream.range(0, 100)
                .mapToObj(seed -> new Walk(new Scene(policy, addressee), seed).toward(Status.STRUCK_OFF))
                .filter(life -> life.scene().problem().status() == Status.STRUCK_OFF)
                .findFirst();
    }

    @ParameterizedTest
    @EnumSource
    void a_problem_can_be_struck_off_and_on_the_way_nothing_goes_wrong(PolicyPreset preset) {
        for (AreaCode addressee : List.of(Scene.VILLAGE, Scene.TOWNSHIP)) {
            Invariants.all(struckOff(preset, addressee).orElseThrow().tries(10));
        }
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
