package org.xuncha.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.xuncha.organisation.AreaLevel;
import org.xuncha.organisation.Party;
import org.xuncha.rule.Label;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Refused;

/** Who answers for an addressee is named once for each duty, and stands on its level or above it. */
final class DutyLineTest {
    private static DutyLine line(AreaLevel addressee, String duty, Party bearer, AreaLevel at) {
        return new DutyLine(addressee, duty, bearer, at, new Label("主体责任", "Main responsibility"));
    }

    private static void assertRefused(PolicyRule rule, Runnable making) {
        assertThatThrownBy(making::run)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.objections().stream().map(Objection::rule))
                                .containsExactly(rule));
    }

    private static RectificationPolicy with(DutyLine... lines) {
        return new RectificationPolicyBuilder()
                .from(Policies.baoshan2021().build().rectification())
                .duties(List.of(lines))
                .build();
    }

    @Test
    void a_duty_is_never_borne_below_the_addressee() {
        for (AreaLevel addressee : AreaLevel.values()) {
            for (AreaLevel at : AreaLevel.values()) {
                if (at.ordinal() <= addressee.ordinal()) {
                    assertThat(line(addressee, "MAIN", Party.TOWNSHIP_COMMITTEE, at)
                                    .at())
                            .isEqualTo(at);
                } else {
                    assertRefused(
                            PolicyRule.BEARER_NOT_BELOW, () -> line(addressee, "MAIN", Party.TOWNSHIP_COMMITTEE, at));
                }
            }
        }
    }

    @Test
    void a_duty_stands_once_for_a_level() {
        DutyLine main = line(AreaLevel.VILLAGE, "MAIN", Party.TOWNSHIP_COMMITTEE, AreaLevel.TOWNSHIP);
        DutyLine again = line(AreaLevel.VILLAGE, "MAIN", Party.VILLAGE_BRANCH, AreaLevel.VILLAGE);
        assertRefused(PolicyRule.CODE_ONCE, () -> with(main, main));
        assertRefused(PolicyRule.CODE_ONCE, () -> with(main, again));
        DutyLine township = line(AreaLevel.TOWNSHIP, "MAIN", Party.TOWNSHIP_COMMITTEE, AreaLevel.TOWNSHIP);
        DutyLine direct = line(AreaLevel.VILLAGE, "DIRECT", Party.VILLAGE_BRANCH, AreaLevel.VILLAGE);
        assertThat(with(main, township, direct).duties()).containsExactly(main, township, direct);
    }
}
