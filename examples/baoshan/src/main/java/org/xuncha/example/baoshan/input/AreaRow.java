package org.xuncha.example.baoshan.input;

import java.util.Map;
import java.util.Optional;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.AreaLevel;

/**
 * One area.
 *
 * @param code its code
 * @param level its level, which is also that of its code
 * @param name its name
 * @param parent the area above, or nothing for the topmost
 */
public record AreaRow(AreaCode code, AreaLevel level, String name, Optional<AreaCode> parent) {
    static AreaRow of(Row row) {
        AreaRow area = new AreaRow(
                row.area("code"),
                row.one("level", AreaLevel.class),
                row.text("name", 100),
                row.cell("parent").isEmpty() ? Optional.empty() : Optional.of(row.area("parent")));
        if (row.isSound() && area.code.level() != area.level) {
            row.fault(
                    "level",
                    Fault.LEVEL_OF_CODE,
                    Map.of("level", area.code.level().name(), "code", area.code));
        } else if (row.isSound() && !area.parent.equals(area.code.parent()) && area.parent.isPresent()) {
            row.fault("parent", Fault.PARENT_OF_CODE, Map.of("code", area.code));
        }
        return area;
    }
}
