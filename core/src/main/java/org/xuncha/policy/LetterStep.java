package org.xuncha.policy;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.xuncha.organisation.Party;
import org.xuncha.rule.Label;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Refused;
import org.xuncha.rule.Valid;

/**
 * One letter of a ladder. What a place leaves to judgement, such as "put right without effect", stays with the issuer,
 * who says it in the letter and its mandate.
 *
 * @param code its stable code, such as {@code SUPERVISION}
 * @param label what the letter is called, such as 督办函
 * @param issuer the party that issues it
 * @param colours in which colours of the ladder's scheme it may be issued; empty if in any
 * @param duties the codes of the duties whose bearers receive it; empty if the problem's colour chooses them
 * @param after the earlier letter that it needs, or empty if it needs none
 * @param daysAfter how many calendar days at least after that letter; 0 if it needs none
 * @param signed whether those who bear the duties sign for it in person before it is answered
 * @param setsLastDay whether it must set a last day again
 */
@Value.Builder
public record LetterStep(
        @Pattern(regexp = "[A-Z][A-Z0-9_]{0,29}") String code,
        Label label,
        Party issuer,
        Set<String> colours,
        List<String> duties,
        Optional<String> after,
        @PositiveOrZero int daysAfter,
        boolean signed,
        boolean setsLastDay) {
    /** @throws Refused if a duty stands twice, or days are counted from no letter */
    public LetterStep {
        Valid.parts(LetterStep.class, code, label, issuer, colours, duties, after, daysAfter, signed, setsLastDay);
        colours = Set.copyOf(colours);
        duties = List.copyOf(duties);
        Codes.once(duties.stream());
        if (daysAfter > 0 && after.isEmpty()) {
            throw new Refused(Objection.by(PolicyRule.DAYS_AFTER_LETTER)
                    .with("letter", label)
                    .with("days", daysAfter));
        }
    }

    /** Whether a problem's colour decides whether it may be issued, or who receives it. */
    boolean goesByColour() {
        return duties.isEmpty() || !colours.isEmpty();
    }
}
