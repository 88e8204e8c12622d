package org.xuncha.example.embedding;

import net.jqwik.api.Arbitraries;
import org.xuncha.policyfile.PolicyPreset;
import org.xuncha.problem.LocalRules;
import org.xuncha.storage.Storage;
import org.xuncha.storage.memory.MemoryStorage;
import org.xuncha.testkit.rules.RulesContract;

/** The suite that any policy can be run through, run over the policies that come with the library. */
class EveryPresetContractTest extends RulesContract {
    EveryPresetContractTest() {
        super(Arbitraries.of(PolicyPreset.class).map(PolicyPreset::policy), LocalRules.NONE);
    }

    @Override
    protected Storage open() {
        return new MemoryStorage();
    }
}
