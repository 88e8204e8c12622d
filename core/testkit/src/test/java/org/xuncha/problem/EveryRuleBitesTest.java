package org.xuncha.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xuncha.rectification.RectificationRule;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Rule;
import org.xuncha.rule.Verdict;

/** Every rule of both rooms refuses something, alone, and says so in both languages. */
class EveryRuleBitesTest {

    @ParameterizedTest
    @EnumSource(ProblemRule.class)
    void a_rule_on_problems_bites_alone(ProblemRule rule) {
        bites(RefusalsOfProblems.by(rule), rule);
    }

    @ParameterizedTest
    @EnumSource(RectificationRule.class)
    void a_rule_on_rectification_bites_alone(RectificationRule rule) {
        bites(RefusalsOfRectification.by(rule), rule);
    }

    private static void bites(Verdict verdict, Rule rule) {
        assertThat(verdict.objections()).isNotEmpty();
        Objection objection = verdict.objections().get(0);
        assertThat(objection.rule()).isEqualTo(rule);
        // what recusal itself has against somebody follows the objection
        assertThat(verdict.objections().stream().skip(1).map(Objection::rule))
                .allMatch(ProblemRule.INSPECTOR_NOT_BARRED::equals)
                .hasSizeLessThanOrEqualTo(rule.name().endsWith("NOT_BARRED") ? 1 : 0);
        assertThat(objection.message(Locale.CHINESE)).doesNotContain("{", "}").containsPattern("\\p{IsHan}");
        assertThat(objection.message(Locale.ENGLISH)).doesNotContain("{", "}");
    }
}
