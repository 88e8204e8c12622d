package org.xuncha.round;

import jakarta.validation.constraints.NotEmpty;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.xuncha.calendar.Day;
import org.xuncha.policy.Policy;
import org.xuncha.policy.RoundKind;
import org.xuncha.record.Act;
import org.xuncha.rule.Label;
import org.xuncha.rule.Valid;

/** What may be done to a round. */
public sealed interface RoundAct extends Act {

    /**
     * Opens a round.
     *
     * @param label what it is called
     * @param kinds its kinds, at least one
     * @param from the first day of its period, 1900 to 2999
     * @param to the last day of its period, 1900 to 2999
     * @param objects whom it inspects, at least one; an area stands once
     * @param policy the policy in force for it, from now to its end
     */
    record OpenRound(
            Label label,
            @NotEmpty Set<RoundKind> kinds,
            LocalDate from,
            LocalDate to,
            @NotEmpty List<InspectedObject> objects,
            Policy policy)
            implements RoundAct {
        public OpenRound {
            Valid.parts(OpenRound.class, label, kinds, from, to, objects, policy);
            Day.inReach(from);
            Day.inReach(to);
            kinds = Set.copyOf(kinds);
            objects = List.copyOf(objects);
        }
    }

    /**
     * Enters the next phase.
     *
     * @param phase the phase that follows the present one
     */
    record EnterPhase(Phase phase) implements RoundAct {
        public EnterPhase {
            Valid.parts(EnterPhase.class, phase);
        }
    }
}
