package org.xuncha.round;

import java.util.Optional;
import java.util.Set;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.AreaLevel;
import org.xuncha.organisation.Organisation;
import org.xuncha.policy.RoundKind;
import org.xuncha.rule.Valid;

/**
 * A party organisation that a round inspects, or to which it addresses problems.
 *
 * @param organisation the organisation; one of an area may be in a round
 * @param situations codes of its situations, such as {@code POOR}; known to the policy
 * @param villageClass the code of its class, if the round sorts its objects; known to the policy
 * @param dualPost whether one person is secretary and head in one (一肩挑)
 * @param kinds its own kinds of round; empty if those of the round hold
 */
public record InspectedObject(
        Organisation organisation,
        Set<String> situations,
        Optional<String> villageClass,
        boolean dualPost,
        Set<RoundKind> kinds) {
    public InspectedObject {
        Valid.parts(InspectedObject.class, organisation, situations, villageClass, dualPost, kinds);
        situations = Set.copyOf(situations);
        kinds = Set.copyOf(kinds);
    }

    /** An object without situations, class or kinds of its own. */
    public static InspectedObject of(Organisation organisation) {
        return new InspectedObject(organisation, Set.of(), Optional.empty(), false, Set.of());
    }

    /** The kinds of round that hold for it in a round of these kinds. */
    Set<RoundKind> kindsIn(Set<RoundKind> round) {
        return kinds.isEmpty() ? round : kinds;
    }

    public AreaCode area() {
        return organisation.area();
    }

    public AreaLevel level() {
        return area().level();
    }
}
