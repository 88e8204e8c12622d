package org.xuncha.analysis;

import org.xuncha.focus.Field;
import org.xuncha.focus.FocusItem;
import org.xuncha.focus.FocusScheme;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.Areas;
import org.xuncha.rule.Label;

/**
 * What groups of figures are called.
 *
 * @param scheme the scheme that names focuses and fields
 * @param areas the tree that names areas; an area that is not in it is called by its code
 */
public record Names(FocusScheme scheme, Areas areas) {

    Label focus(String code) {
        return scheme.item(code).map(FocusItem::label).orElseGet(() -> new Label(code, code));
    }

    Label field(String code) {
        return scheme.field(code).map(Field::label).orElseGet(() -> new Label(code, code));
    }

    Label area(AreaCode code) {
        String name = areas.find(code).map(area -> area.name()).orElse(code.value());
        return new Label(name, name);
    }
}
