package org.xuncha.systemic;

import java.util.Optional;
import java.util.function.Function;
import org.xuncha.policy.Policy;
import org.xuncha.problem.Problem;
import org.xuncha.problem.ProblemId;
import org.xuncha.problem.Setting;
import org.xuncha.round.Round;

/**
 * On what an act on a systemic problem is judged.
 *
 * @param setting what an act on a problem of its addressee is judged by
 * @param problems the problem of an identity, or none
 * @param lifted into which systemic problem a problem was lifted, or none
 */
public record SystemicSetting(
        Setting setting,
        Function<ProblemId, Optional<Problem>> problems,
        Function<ProblemId, Optional<SystemicId>> lifted) {
    Round round() {
        return setting.basis().round();
    }

    Policy policy() {
        return round().policy();
    }
}
