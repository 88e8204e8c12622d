package org.xuncha.example.baoshan.input;

import org.xuncha.focus.FocusKind;
import org.xuncha.rule.Label;

/**
 * One item of the focus scheme, in the order of the file.
 *
 * @param code its code
 * @param kind the part it plays
 * @param label what it is called
 */
public record FocusRow(String code, FocusKind kind, Label label) {
    static FocusRow of(Row row) {
        return new FocusRow(row.code("code"), row.one("kind", FocusKind.class), row.label());
    }
}
