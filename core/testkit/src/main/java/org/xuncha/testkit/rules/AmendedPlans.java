package org.xuncha.testkit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.xuncha.calendar.WorkingCalendar;
import org.xuncha.policy.RectificationPolicy;
import org.xuncha.problem.Move;
import org.xuncha.rectification.Plan;
import org.xuncha.rectification.Remedy;

/** What a plan that is amended leaves as it was. */
final class AmendedPlans {
    private static final WorkingCalendar CALENDAR = WorkingCalendar.stateCouncil();

    private AmendedPlans() {}

    static void keepAll(Walk life) {
        RectificationPolicy policy = life.scene().policy.rectification();
        life.done(Move.AMEND_PLAN).forEach(step -> {
            Remedy before = step.before().remedy().orElseThrow();
            Remedy after = step.after().remedy().orElseThrow();
            assertThat(after.deadline(policy, CALENDAR)).isEqualTo(before.deadline(policy, CALENDAR));
            assertThat(after.present().planning().approvals()).isEmpty();
            assertThat(after.present().work().evidence())
                    .isEqualTo(before.present().work().evidence());
            assertThat(after.present().work().progress())
                    .isEqualTo(before.present().work().progress());
            assertThat(after.present().work().changes())
                    .isEqualTo(before.present().work().changes());
            Plan plan = before.present().planning().plan().orElseThrow();
            plan.measures().stream()
                    .filter(measure -> after.deadline(measure.key(), CALENDAR).isPresent())
                    .forEach(measure -> assertThat(after.deadline(measure.key(), CALENDAR))
                            .isEqualTo(before.deadline(measure.key(), CALENDAR)));
        });
    }
}
