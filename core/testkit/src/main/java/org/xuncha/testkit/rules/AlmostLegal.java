package org.xuncha.testkit.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.xuncha.problem.ProblemRule;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Rule;
import org.xuncha.rule.Verdict;
import org.xuncha.testkit.rules.Walk.Step;

/**
 * A legal history, and one more act that breaks exactly one rule.
 *
 * @param step the history, the act, and the verdict
 * @param rule the rule that it breaks
 */
public record AlmostLegal(Step step, Rule rule) {

    /** Every rule that some try of a walk broke alone, with those tries; in the order of the rules' codes. */
    public static Map<String, List<AlmostLegal>> of(Walk walk) {
        Map<String, List<AlmostLegal>> found = new TreeMap<>();
        for (Step step : walk.steps()) {
            broken(step.verdict())
                    .ifPresent(rule -> found.computeIfAbsent(rule.code(), code -> new ArrayList<>())
                            .add(new AlmostLegal(step, rule)));
        }
        return found;
    }

    /** The one rule that objects; empty if none or several do. */
    static Optional<Rule> broken(Verdict verdict) {
        Set<Rule> rules = new LinkedHashSet<>();
        verdict.objections().stream().map(Objection::rule).forEach(rules::add);
        if (rules.size() > 1) {
            rules.remove(ProblemRule.INSPECTOR_NOT_BARRED); // what recusal itself has against somebody
        }
        return rules.size() == 1 ? Optional.of(rules.iterator().next()) : Optional.empty();
    }
}
