package org.xuncha.testkit.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.lang.reflect.Method;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** The contract finds rules of a place that are not as they must be. */
class RulesContractBitesTest {
    @ParameterizedTest
    @CsvSource({
        "Moody, rules_of_a_place_only_add_objections_and_judge_alike_when_asked_again",
        "LeavesAHole, who_is_refused_is_told_why_in_whole_sentences_of_both_languages",
        "LetsNothingBeDone, a_problem_can_be_struck_off_at_all",
        "StricterWithoutAnAct, what_is_permitted_is_what_no_rule_refuses_whatever_the_act_says"
    })
    void rules_that_are_not_as_they_must_be_are_found(String rules, String property) throws ClassNotFoundException {
        assertThat(run(rules, property).getTestsFailedCount()).isOne();
        assertThat(run("Honest", property).getTestsSucceededCount()).isOne();
    }

    private static TestExecutionSummary run(String rules, String property) throws ClassNotFoundException {
        Class<?> proof = Class.forName(SabotagedRules.class.getName() + "$" + rules);
        Method method = Arrays.stream(RulesContract.class.getDeclaredMethods())
                .filter(one -> one.getName().equals(property))
                .findFirst()
                .orElseThrow();
        var listener = new SummaryGeneratingListener();
        var request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectMethod(proof, method))
                .build();
        LauncherFactory.create().execute(request, listener);
        return listener.getSummary();
    }
}
