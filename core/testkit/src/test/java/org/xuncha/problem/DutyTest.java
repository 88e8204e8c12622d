package org.xuncha.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xuncha.organisation.Actor;
import org.xuncha.organisation.Party;
import org.xuncha.organisation.PersonId;
import org.xuncha.record.Act;
import org.xuncha.rectification.RectificationAct.AssignDuty;
import org.xuncha.rectification.RectificationRule;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Rule;
import org.xuncha.testkit.rules.Scene;

/** Who answers for what, by whom that is said, and what it keeps him from. */
class DutyTest {
    private final Scene scene = Scene.inVillage();

    private List<Rule> objections(Act act, Actor actor) {
        return scene.judge(act, actor).objections().stream()
                .map(Objection::rule)
                .toList();
    }

    @Test
    void what_was_announced_is_overtaken_by_who_is_named_for_an_earlier_day_and_the_past_stays() {
        scene.issued().does(scene.office, main("TC-3", Scene.FEEDBACK));
        scene.on(Scene.FEEDBACK.plusDays(10));
        scene.does(scene.office, main("TC-4", Scene.FEEDBACK.plusDays(60)))
                .does(scene.office, main("TC-5", Scene.FEEDBACK.plusDays(90)))
                .does(scene.office, main("TC-6", Scene.FEEDBACK.plusDays(70)));
        assertThat(bearers(9, 59, 60, 69, 70, 90, 400))
                .containsExactly("TC-3", "TC-3", "TC-4", "TC-4", "TC-6", "TC-6", "TC-6");
        scene.does(scene.office, main("TC-7", scene.today()));
        assertThat(bearers(9, 10, 60, 90)).containsExactly("TC-3", "TC-7", "TC-7", "TC-7");
        assertThat(objections(main("TC-8", Scene.FEEDBACK.plusDays(9)), scene.office))
                .containsExactly(RectificationRule.DUTY_DAY_FOLLOWS);
    }

    @Test
    void who_bears_a_duty_is_named_by_the_office_or_in_the_name_of_its_own_bearer() {
        scene.issued();
        Actor secretary = Scene.actor("TS-1", Party.of("TOWNSHIP_SECRETARY"), Scene.TOWNSHIP);
        assertThat(objections(main("TC-3", Scene.FEEDBACK), secretary))
                .containsExactly(RectificationRule.DUTY_NAMED_BY_BEARER);
        assertThat(objections(
                        main("TC-3", Scene.FEEDBACK), Scene.actor("TC-1", Party.TOWNSHIP_COMMITTEE, Scene.COUNTY)))
                .containsExactly(RectificationRule.DUTY_NAMED_BY_BEARER);
        assertThat(objections(main("TC-3", Scene.FEEDBACK), scene.township)).isEmpty();
        assertThat(objections(new AssignDuty("FIRST", PersonId.of("TS-1"), Scene.FEEDBACK), secretary))
                .isEmpty();
    }

    @Test
    void who_was_answerable_in_the_present_attempt_does_not_close_it_and_who_closed_it_answers_only_afterwards() {
        scene.reported()
                .does(scene.office, main("TC-1", Scene.FEEDBACK))
                .on(Scene.FEEDBACK.plusDays(1))
                .does(scene.office, main("TC-3", scene.today()));
        assertThat(objections(Scene.agrees(), scene.township)).containsExactly(RectificationRule.CLOSER_NOT_ANSWERABLE);
        Actor other = Scene.actor("TC-9", Party.TOWNSHIP_COMMITTEE, Scene.TOWNSHIP);
        scene.does(other, Scene.agrees()).does(scene.discipline, Scene.agrees());
        assertThat(objections(main("TC-9", scene.today().plusDays(1)), scene.office))
                .containsExactly(RectificationRule.ANSWERABLE_NOT_CLOSER);
    }

    private static AssignDuty main(String person, LocalDate from) {
        return new AssignDuty("MAIN", PersonId.of(person), from);
    }

    private List<String> bearers(int... days) {
        return Arrays.stream(days)
                .mapToObj(Scene.FEEDBACK::plusDays)
                .flatMap(day -> scene.remedy().answerable(day).stream()
                        .filter(duty -> duty.duty().equals("MAIN"))
                        .map(duty -> duty.person().orElseThrow().value()))
                .toList();
    }
}
