package org.xuncha.focus;

import jakarta.validation.constraints.Pattern;
import org.xuncha.rule.Label;
import org.xuncha.rule.Valid;

/**
 * A field of subject matter (领域), such as the publicity of village affairs or subsidies to farmers.
 *
 * @param code its stable code: 1 to 60 capital letters, digits and underscores
 * @param label what it is called
 */
public record Field(
        @Pattern(regexp = "[A-Z][A-Z0-9_]{0,59}") String code, Label label) {
    public Field {
        Valid.parts(Field.class, code, label);
    }
}
