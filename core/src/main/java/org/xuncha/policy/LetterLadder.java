package org.xuncha.policy;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xuncha.rule.Label;
import org.xuncha.rule.Valid;

/**
 * A ladder of ever sharper letters on one problem, such as 提醒函, 督办函 and 问责建议书. How many there are, and what they are
 * called, is local practice: one published place has five.
 *
 * @param code its stable code
 * @param label what it is called
 * @param scheme the code of the scheme whose colours its letters name; empty if they name none
 * @param steps its letters, the mildest first, at least one; a letter needs only letters before it
 */
public record LetterLadder(
        @Pattern(regexp = "[A-Z][A-Z0-9_]{0,29}") String code,
        Label label,
        Optional<String> scheme,
        @NotEmpty List<LetterStep> steps) {
    /** @throws org.xuncha.rule.Refused if two letters have the same code, or one needs a letter that is not before it */
    public LetterLadder {
        Valid.parts(LetterLadder.class, code, label, scheme, steps);
        steps = List.copyOf(steps);
        Codes.once(steps.stream().map(LetterStep::code));
        Set<String> before = new HashSet<>();
        for (LetterStep step : steps) {
            Codes.known(step.after().stream(), before, label);
            before.add(step.code());
        }
    }

    public Optional<LetterStep> step(String wanted) {
        return steps.stream().filter(step -> step.code().equals(wanted)).findFirst();
    }
}
