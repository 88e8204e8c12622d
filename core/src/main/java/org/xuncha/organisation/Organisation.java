package org.xuncha.organisation;

import org.xuncha.rule.Label;
import org.xuncha.rule.Valid;

/**
 * A party organisation that may be inspected: the committee of a county or township, the branch of a village, sometimes
 * a department, school or station.
 *
 * @param area the area for which it is responsible
 * @param kind what kind of organisation it is
 * @param name its official name
 */
public record Organisation(AreaCode area, OrganisationKind kind, Label name) {
    public Organisation {
        Valid.parts(Organisation.class, area, kind, name);
    }
}
