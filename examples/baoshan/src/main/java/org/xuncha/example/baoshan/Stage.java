package org.xuncha.example.baoshan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.xuncha.example.baoshan.story.Scene;
import org.xuncha.example.baoshan.story.Story;
import org.xuncha.office.Answer;
import org.xuncha.office.Office;
import org.xuncha.rule.Refused;
import org.xuncha.storage.Storage;

/** Where a story is played: an office over a store, under a clock that the story sets. */
final class Stage {
    /** So many acts go into one transaction at most. */
    private static final int MOST = 250;

    private final StoryClock clock = new StoryClock();
    private final Office office;

    Stage(Storage storage) {
        office = Office.of(storage, clock);
    }

    Office office() {
        return office;
    }

    /**
     * Plays a story from its beginning. What was done before is not done again.
     *
     * @param progress told how many scenes have been played
     * @throws RefusedScene if a rule objects to something
     */
    void play(Story story, IntConsumer progress) {
        List<Scene> scenes = story.scenes();
        List<Scene> together = new ArrayList<>();
        for (int i = 0; i < scenes.size(); i++) {
            Scene scene = scenes.get(i);
            if (!belongs(scene, together)) {
                finish(together);
            }
            together.add(scene);
            progress.accept(i);
        }
        finish(together);
        progress.accept(scenes.size());
    }

    private static boolean belongs(Scene scene, List<Scene> together) {
        return together.isEmpty()
                || (together.size() < MOST
                        && scene instanceof Scene.Act
                        && together.get(0) instanceof Scene.Act
                        && scene.at().equals(together.get(0).at()));
    }

    private void finish(List<Scene> together) {
        if (together.isEmpty()) {
            return;
        }
        clock.set(together.get(0).at());
        if (together.get(0) instanceof Scene.Issue issue) {
            try {
                issue.play(office);
            } catch (Refused refused) {
                throw new RefusedScene(issue.by().command().value(), refused);
            }
        } else {
            for (Answer<?> answer : office.performAll(Scene.orders(together))) {
                if (!answer.verdict().isAccepted()) {
                    Refused refused = new Refused(answer.verdict().objections());
                    throw new RefusedScene(
                            answer.order().subject() + ", "
                                    + answer.order().by().command(),
                            refused);
                }
            }
        }
        together.clear();
    }
}
