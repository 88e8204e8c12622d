package org.xuncha.testkit.rules;

import java.time.LocalDate;
import java.util.Random;
import org.xuncha.problem.Status;
import org.xuncha.round.Phase;

/** How days pass in a life. */
final class Days {
    private Days() {}

    /** Now and then some days pass: many at once while a problem is observed, or when its round goes on to the feedback. */
    static void pass(Scene scene, Random random) {
        Phase phase = scene.round().phase();
        Status status = scene.problem().status();
        if (phase == Phase.FIELD && (status == Status.LOCKED ? random.nextInt(3) == 0 : random.nextInt(60) == 0)) {
            LocalDate next = scene.today().plusDays(1);
            scene.on(next.isAfter(Scene.FEEDBACK) ? next : Scene.FEEDBACK).enter(Phase.FEEDBACK);
        }
        if (status == Status.STRUCK_OFF && random.nextInt(4) == 0) {
            scene.on(scene.today().plusDays(31));
        } else if (random.nextInt(4) == 0) {
            scene.on(scene.today().plusDays(1 + random.nextInt(11)));
        }
    }
}
