package org.xuncha.testkit.rules;

import org.xuncha.problem.LocalRules;
import org.xuncha.storage.Storage;
import org.xuncha.testkit.PlainStores;

/** The rules of the library, under any policy. */
class AnyPolicyRulesTest extends RulesContract {
    AnyPolicyRulesTest() {
        super(Lives.policies(), LocalRules.NONE);
    }

    @Override
    protected Storage open() {
        return PlainStores.open();
    }
}
