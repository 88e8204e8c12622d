package org.xuncha.policy;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
 * @param silentDays of problems of which nothing was reported for at least so many calendar days: since the last report
 *     of a measure or of completion, or else since the attempt began; empty if it does not matter. So a rhythm of
 *     reports, such as 周调度、月听取, is watched
 * @param duties the codes of the duties whose bearers are warned, in order; empty if the colour warns nobody
 */
public record WarningColour(
        @Pattern(regexp = "[A-Z][A-Z0-9_]{0,29}") String code,
        Label label,
        @NotEmpty Set<Watched> states,
        Optional<Integer> atMost,
        Optional<@Min(1) @Max(3650) Integer> silentDays,
        List<String> duties) {
    /** @throws org.xuncha.rule.Refused if a duty stands twice */
    public WarningColour {
        Valid.parts(WarningColour.class, code, label, states, atMost, silentDays, duties);
        states = Set.copyOf(states);
        duties = List.copyOf(duties);
        Codes.once(duties.stream());
    }

    /** Whether it is the colour of a problem in this state, with so many days left and without a report for so many. */
    public boolean fits(Watched state, long daysLeft, long silent) {
        return states.contains(state)
                && (atMost.isEmpty() || daysLeft <= atMost.get())
                && (silentDays.isEmpty() || silent >= silentDays.get());
    }
}
