package org.xuncha.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.xuncha.rule.Valid;

/**
 * One area with its name.
 *
 * @param code its code
 * @param name its official name, 1 to 100 characters
 */
public record Area(AreaCode code, @NotBlank @Size(max = 100) String name) {
    public Area {
        Valid.parts(Area.class, code, name);
    }
}
