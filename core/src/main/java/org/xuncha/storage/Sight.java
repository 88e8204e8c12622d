package org.xuncha.storage;

import java.util.Set;
import org.xuncha.organisation.AreaCode;
import org.xuncha.rule.Valid;

/**
 * What somebody may see. It is applied inside every query and count, so that nothing outside it shows even as a number.
 *
 * @param territories the areas whose problems he may see, with all areas in them; none means nothing at all
 * @param restricted whether he may see leads
 */
public record Sight(Set<AreaCode> territories, boolean restricted) {
    public Sight {
        Valid.parts(Sight.class, territories, restricted);
        territories = Set.copyOf(territories);
    }

    /** Everything in an area but leads. */
    public static Sight of(AreaCode territory) {
        return new Sight(Set.of(territory), false);
    }

    /** Whether a problem of this addressee may be seen. */
    public boolean shows(AreaCode addressee, boolean lead) {
        return (restricted || !lead) && territories.stream().anyMatch(area -> area.covers(addressee));
    }
}
