package org.xuncha.policy;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import org.xuncha.rule.Label;
import org.xuncha.rule.Valid;

/**
 * A scheme of colours. A problem has the first colour that fits, or none.
 *
 * @param code its stable code
 * @param label what it is called
 * @param workingDays whether the days left are working days; calendar days otherwise
 * @param colours its colours in the order in which they are tried, at least one; codes are unique
 */
public record WarningScheme(
        @Pattern(regexp = "[A-Z][A-Z0-9_]{0,29}") String code,
        Label label,
        boolean workingDays,
        @NotEmpty List<WarningColour> colours) {
    /** @throws org.xuncha.rule.Refused if two colours have the same code */
    public WarningScheme {
        Valid.parts(WarningScheme.class, code, label, workingDays, colours);
        colours = List.copyOf(colours);
        Codes.once(colours.stream().map(WarningColour::code));
    }

    /** The colour of a problem in this state, with so many days left and without a report for so many, or none. */
    public Optional<WarningColour> colour(Watched state, long daysLeft, long silent) {
        return colours.stream()
                .filter(colour -> colour.fits(state, daysLeft, silent))
                .findFirst();
    }
}
