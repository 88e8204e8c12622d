package org.xuncha.policy;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xuncha.rule.Label;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Refused;
import org.xuncha.rule.Valid;

/**
 * A ladder of ever sharper letters on one problem, such as 提醒函, 督办函 and 问责建议书. How many there are, and what they are
 * called, is local practice: one published place has five.
 *
 * @param code its stable code
 * @param label what it is called
 * @param scheme the code of the scheme by whose colours its letters go: may be issued, or find who receives them; empty
 *     if none does
 * @param steps its letters, the mildest first, at least one; a letter needs only letters before it
 */
public record LetterLadder(
        @Pattern(regexp = "[A-Z][A-Z0-9_]{0,29}") String code,
        Label label,
        Optional<String> scheme,
        @NotEmpty List<LetterStep> steps) {
    /**
     * @throws Refused if two letters have the same code, one needs a letter that is not before it, or a scheme is named
     *     by which no letter goes, or none by which one does
     */
    public LetterLadder {
        Valid.parts(LetterLadder.class, code, label, scheme, steps);
        steps = List.copyOf(steps);
        Codes.once(steps.stream().map(LetterStep::code));
        Set<String> before = new HashSet<>();
        for (LetterStep step : steps) {
            Codes.known(step.after().stream(), before, label);
            before.add(step.code());
        }
        if (scheme.isPresent() != steps.stream().anyMatch(LetterStep::goesByColour)) {
            throw new Refused(
                    Objection.by(PolicyRule.SCHEME_READ).with("ladder", label).with("scheme", scheme.orElse("-")));
        }
    }

    public Optional<LetterStep> step(String wanted) {
        return steps.stream().filter(step -> step.code().equals(wanted)).findFirst();
    }
}
