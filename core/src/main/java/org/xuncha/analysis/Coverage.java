package org.xuncha.analysis;

import java.util.Collection;
import java.util.Map;
import org.xuncha.organisation.Area;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.AreaLevel;
import org.xuncha.organisation.Areas;

/** How much of an area was inspected. */
public final class Coverage {
    private Coverage() {}

    /**
     * The inspected villages of all villages of an area.
     *
     * @param areas the tree of areas
     * @param within the area
     * @param inspected the areas that were inspected, in one round or several; only villages within the area count
     * @throws org.xuncha.rule.Refused if an inspected village is not in the tree
     */
    public static Figure<AreaCode> ofVillages(Areas areas, AreaCode within, Collection<AreaCode> inspected) {
        return Figure.of(
                Phrase.INSPECTED.label(),
                Phrase.VILLAGES_OF.label(Map.of("area", areas.get(within).name())),
                Unit.VILLAGE,
                inspected.stream()
                        .filter(code -> code.level() == AreaLevel.VILLAGE && within.covers(code))
                        .map(code -> areas.get(code).code())
                        .toList(),
                areas.in(within)
                        .map(Area::code)
                        .filter(code -> code.level() == AreaLevel.VILLAGE)
                        .toList());
    }
}
