package org.xuncha.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.xuncha.calendar.Deadline;
import org.xuncha.calendar.WorkingCalendar;
import org.xuncha.organisation.AreaLevel;
import org.xuncha.organisation.Party;
import org.xuncha.organisation.PersonId;
import org.xuncha.policy.DutyLine;
import org.xuncha.policy.Policy;
import org.xuncha.rectification.Duty;
import org.xuncha.rectification.RectificationAct.AssignDuty;
import org.xuncha.rectification.RectificationAct.HandOverMeasure;
import org.xuncha.rectification.Remedy;
import org.xuncha.rule.Label;
import org.xuncha.testkit.rules.Scene;

/** Whatever is assigned and handed over: on every day somebody answers for each duty, and no deadline moves. */
class DutyProperties {
    private static final List<String> DUTIES =
            List.of("MAIN", "FIRST", "DIRECT", "GUIDING", "FUNCTIONAL", "SUPERVISORY");

    /** Six duties under the labels of one place. */
    private static Policy policy() {
        return Scene.rectification(all -> all.duties(List.of(
                line("MAIN", Party.TOWNSHIP_COMMITTEE, AreaLevel.TOWNSHIP, "乡镇党委：主体责任"),
                line("FIRST", Party.of("TOWNSHIP_SECRETARY"), AreaLevel.TOWNSHIP, "乡镇党委书记：第一责任"),
                line("DIRECT", Party.VILLAGE_BRANCH, AreaLevel.VILLAGE, "村党组织：直接责任"),
                line("GUIDING", Party.COUNTY_COMMITTEE, AreaLevel.COUNTY, "县委：指导督促责任"),
                line("FUNCTIONAL", Party.DEPARTMENT, AreaLevel.COUNTY, "县直部门：职能责任"),
                line("SUPERVISORY", Party.DISCIPLINE_COMMISSION, AreaLevel.TOWNSHIP, "乡镇纪委：监督责任"))));
    }

    private static DutyLine line(String duty, Party bearer, AreaLevel at, String label) {
        return new DutyLine(AreaLevel.VILLAGE, duty, bearer, at, new Label(label, duty));
    }

    @Property(tries = 100)
    void who_answered_for_this_on_a_day_always_has_one_answer_for_each_duty(@ForAll long seed) {
        Random random = new Random(seed);
        Scene scene = Scene.inVillage(policy()).rectifying();
        Remedy before = scene.remedy();
        List<AssignDuty> done = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            scene.on(scene.today().plusDays(random.nextInt(3)));
            AssignDuty assign = new AssignDuty(
                    DUTIES.get(random.nextInt(6)),
                    PersonId.of("X-" + random.nextInt(5)),
                    scene.today().plusDays(random.nextInt(20) - 10));
            if (scene.judge(assign, scene.office).isAccepted()) {
                scene.does(scene.office, assign);
                done.add(assign);
            }
            HandOverMeasure hand = new HandOverMeasure("1", PersonId.of("X-" + random.nextInt(3)));
            if (scene.judge(hand, scene.village).isAccepted()) {
                scene.does(scene.village, hand);
            }
        }
        Remedy remedy = scene.remedy();
        for (LocalDate day = Scene.FEEDBACK; !day.isAfter(scene.today().plusDays(30)); day = day.plusDays(1)) {
            List<Duty> answer = remedy.answerable(day);
            assertThat(answer).extracting(Duty::duty).containsExactlyInAnyOrderElementsOf(DUTIES);
            for (Duty duty : answer) {
                assertThat(duty.person()).isEqualTo(lastAssigned(done, duty.duty(), day));
            }
        }
        assertThat(deadlines(scene, remedy)).isEqualTo(deadlines(scene, before));
    }

    /** Said once more and plainly: the one who was assigned last from that day or an earlier one. */
    private static Optional<PersonId> lastAssigned(List<AssignDuty> done, String duty, LocalDate day) {
        return done.stream()
                .filter(one -> one.duty().equals(duty) && !one.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .map(AssignDuty::person);
    }

    private static List<Deadline> deadlines(Scene scene, Remedy remedy) {
        WorkingCalendar calendar = WorkingCalendar.stateCouncil();
        return List.of(
                remedy.deadline(scene.policy.rectification(), calendar),
                remedy.deadline("1", calendar).orElseThrow());
    }
}
