package org.xuncha.calendar;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.xuncha.rule.Valid;

/**
 * A length of time.
 *
 * @param length how many units
 * @param unit which unit
 */
public record Term(@Min(1) @Max(3650) int length, TermUnit unit) {
    public Term {
        Valid.parts(Term.class, length, unit);
    }
}
