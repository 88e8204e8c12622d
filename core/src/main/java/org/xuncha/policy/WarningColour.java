package org.xuncha.policy;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xuncha.rule.Label;
import org.xuncha.rule.Valid;

/**
 * One colour of a scheme: of which problems it is the colour, and who is warned. Whether a colour means time left, a
 * status, or early and late, differs from place to place; all of them are local practice.
 *
 * @param code its stable code, such as {@code RED}
 * @param label what it is called
 * @param states of problems in which state
 * @param atMost of problems with at most so many days left: 0 on the last day, -1 once it is over; empty for any
 * @param duties the codes of the duties whose bearers are warned, in order; empty if the colour warns nobody
 */
public record WarningColour(
        @Pattern(regexp = "[A-Z][A-Z0-9_]{0,29}") String code,
        Label label,
        @NotEmpty Set<Watched> states,
        Optional<Integer> atMost,
        List<String> duties) {
    /** @throws org.xuncha.rule.Refused if a duty stands twice */
    public WarningColour {
        Valid.parts(WarningColour.class, code, label, states, atMost, duties);
        states = Set.copyOf(states);
        duties = List.copyOf(duties);
        Codes.once(duties.stream());
    }

    /** Whether it is the colour of a problem in this state with so many days left. */
    public boolean fits(Watched state, long daysLeft) {
        return states.contains(state) && (atMost.isEmpty() || daysLeft <= atMost.get());
    }
}
