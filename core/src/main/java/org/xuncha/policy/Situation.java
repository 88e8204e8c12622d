package org.xuncha.policy;

import jakarta.validation.constraints.Pattern;
import java.util.Set;
import org.xuncha.rule.Label;
import org.xuncha.rule.Valid;

/**
 * A situation or class of an object by which a round looks at it first, such as a poor village.
 *
 * @param code its stable code: 1 to 40 capital letters, digits and underscores
 * @param label what it is called
 * @param kinds the kinds of round in which an object of it is inspected, all of them; empty if it decides nothing. In one
 *     published place the class of a village decides who inspects it
 */
public record Situation(
        @Pattern(regexp = "[A-Z][A-Z0-9_]{0,39}") String code, Label label, Set<RoundKind> kinds) {
    public Situation {
        Valid.parts(Situation.class, code, label, kinds);
        kinds = Set.copyOf(kinds);
    }
}
