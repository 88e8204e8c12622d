package org.xuncha.planner;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.xuncha.rule.Valid;

/**
 * What each undesired thing costs in a plan; less is better, and only the proportions matter. Every weight is 0 to
 * {@value #MOST}.
 *
 * @param sameCounty two people of one home county in one team, for each pair
 * @param repeat two people who served together before, for each pair and each earlier team
 * @param again somebody in a team that has to do with an area he inspected before, for each person
 * @param missing by skill: a team that wants the skill and has nobody; a skill that is not named costs nothing; at most 60 skills
 */
public record Weights(
        @Min(0) @Max(MOST) int sameCounty,
        @Min(0) @Max(MOST) int repeat,
        @Min(0) @Max(MOST) int again,
        @Size(max = 60) Map<String, @Min(0) @Max(MOST) Integer> missing) {
    /** The greatest weight. */
    public static final int MOST = 1_000;

    public Weights {
        Valid.parts(Weights.class, sameCounty, repeat, again, missing);
        missing = Map.copyOf(missing);
    }
}
