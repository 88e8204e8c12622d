package org.xuncha.focus;

import jakarta.validation.constraints.Pattern;
import org.xuncha.rule.Label;
import org.xuncha.rule.Valid;

/**
 * One item of a focus scheme.
 *
 * @param code its stable code: 1 to 60 capital letters, digits and underscores
 * @param kind the part it plays
 * @param label what it is called
 */
public record FocusItem(
        @Pattern(regexp = "[A-Z][A-Z0-9_]{0,59}") String code, FocusKind kind, Label label) {
    public FocusItem {
        Valid.parts(FocusItem.class, code, kind, label);
    }
}
