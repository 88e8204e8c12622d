package org.xuncha.testkit.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xuncha.calendar.Deadline;
import org.xuncha.policy.RectificationPolicy;
import org.xuncha.record.Act;
import org.xuncha.rectification.Measure;
import org.xuncha.rectification.RectificationAct.ExtendDeadline;
import org.xuncha.rectification.RectificationAct.ResumeDeadline;
import org.xuncha.rectification.RectificationAct.SuspendDeadline;
import org.xuncha.rectification.Remedy;
import org.xuncha.rule.Refused;

/** Changes of the deadline of the whole and of every measure: the least that may be right, and wrong ones. */
final class DeadlineActs {
    private DeadlineActs() {}

    /** Of the whole, whose key is empty, and of every measure; none before the feedback, or where no calendar counts. */
    private static Map<Optional<String>, Deadline> deadlines(Scene scene) {
        Map<Optional<String>, Deadline> deadlines = new LinkedHashMap<>();
        if (scene.dossier().version() == 0 || scene.problem().remedy().isEmpty()) {
            return deadlines;
        }
        Remedy remedy = scene.remedy();
        RectificationPolicy policy = scene.policy.rectification();
        try {
            deadlines.put(Optional.empty(), remedy.deadline(policy, OracleRules.CALENDAR));
            for (Measure measure : remedy.present().planning().plan().stream()
                    .flatMap(plan -> plan.measures().stream())
                    .toList()) {
                deadlines.put(
                        Optional.of(measure.key()),
                        remedy.deadline(measure.key(), OracleRules.CALENDAR).orElseThrow());
            }
        } catch (Refused uncounted) {
            deadlines.clear();
        }
        return deadlines;
    }

    /** By one day each, and by these days after today: of the whole, and of a measure. */
    static List<Act> extensions(Scene scene, int whole, int measure) {
        LocalDate today = scene.today();
        List<Act> acts = new ArrayList<>(List.of(
                new ExtendDeadline(Optional.empty(), today.plusDays(whole)),
                new ExtendDeadline(Optional.empty(), today),
                new ExtendDeadline(Optional.of("1"), today.plusDays(measure)),
                new ExtendDeadline(Optional.of("9"), today.plusDays(10))));
        deadlines(scene)
                .forEach((key, deadline) ->
                        acts.add(new ExtendDeadline(key, deadline.due().plusDays(1))));
        return acts;
    }

    /** From today, and from the last day on which something is in time. */
    static List<Act> suspensions(Scene scene) {
        LocalDate today = scene.today();
        List<Act> acts = new ArrayList<>(List.of(
                new SuspendDeadline(Optional.empty(), today),
                new SuspendDeadline(Optional.of("1"), today),
                new SuspendDeadline(Optional.empty(), today.minusDays(1))));
        deadlines(scene).forEach((key, deadline) -> acts.add(new SuspendDeadline(key, deadline.due())));
        return acts;
    }

    /** In some days, and as soon as can be. */
    static List<Act> resumptions(Scene scene) {
        LocalDate today = scene.today();
        List<Act> acts = new ArrayList<>(List.of(
                new ResumeDeadline(Optional.empty(), today.plusDays(3)),
                new ResumeDeadline(Optional.of("1"), today.plusDays(1))));
        deadlines(scene)
                .forEach((key, deadline) -> deadline.suspension().ifPresent(lasting -> {
                    LocalDate after = lasting.from().plusDays(1);
                    acts.add(new ResumeDeadline(key, after.isBefore(today) ? today : after));
                }));
        return acts;
    }
}
