package org.xuncha.example.baoshan.input;

import org.xuncha.rule.Label;

/**
 * A code and what it is called: a field or a village's situation.
 *
 * @param code the code
 * @param label its name
 */
public record NamedRow(String code, Label label) {
    static NamedRow of(Row row) {
        return new NamedRow(row.code("code"), row.label());
    }
}
