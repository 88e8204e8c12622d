package org.xuncha.example.baoshan.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.xuncha.example.baoshan.input.Input;
import org.xuncha.planner.StaffingPlan;
import org.xuncha.policy.Policy;
import org.xuncha.record.RoundId;

/**
 * Everything that is done in a round, in the order in which it is done. The same input always gives the same story, with
 * the same commands; so a story that was broken off is simply told again.
 */
public final class Story {
    private final RoundId round;
    private final StaffingPlan plan;
    private final List<Scene> scenes;

    private Story(RoundId round, StaffingPlan plan, List<Scene> scenes) {
        this.round = round;
        this.plan = plan;
        this.scenes = scenes;
    }

    /**
     * The story that an input tells.
     *
     * @throws ImpossibleStaffing if the pool cannot be put into the teams
     */
    public static Story of(Input input) {
        Policy policy = InputPolicy.of(input);
        Cast cast = new Cast(input);
        Staffed staffed = new Staffed(input, policy, input.round().preparation());
        List<Scene> scenes = new ArrayList<>();
        Stream.of(
                        new OpeningScenes(input, cast, policy, staffed).scenes(),
                        new PreparationScenes(input, cast).scenes(),
                        new FindingScenes(input, cast, policy, staffed).scenes(),
                        new RectificationScenes(input, cast, policy).scenes(),
                        new CooperationScenes(input, cast, policy, staffed).scenes())
                .forEach(part -> part.forEach(scenes::add));
        scenes.sort(Comparator.comparing(Scene::at));
        return new Story(cast.round(), staffed.plan(), List.copyOf(scenes));
    }

    public RoundId round() {
        return round;
    }

    /** Who serves where, and how good that is. */
    public StaffingPlan plan() {
        return plan;
    }

    public List<Scene> scenes() {
        return scenes;
    }
}
