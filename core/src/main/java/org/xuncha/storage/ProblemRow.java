package org.xuncha.storage;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.AreaLevel;
import org.xuncha.record.Subject;
import org.xuncha.rule.Valid;

/**
 * What stands of a problem, as far as it is looked up, counted or listed by it. Derived from the record, and written in
 * one transaction with it.
 *
 * @param subject the problem
 * @param version how many lines its record has
 * @param addressee the area of the organisation that must put it right
 * @param level the addressee's level
 * @param focus the code of its focus
 * @param field the code of its field
 * @param status the name of its status
 * @param immediate whether it is put right at once
 * @param restricted whether it is a lead, which only those see who need to know
 * @param text what it says
 * @param due the day by which it must be put right; empty while none is set
 */
@Value.Builder
public record ProblemRow(
        Subject subject,
        long version,
        AreaCode addressee,
        AreaLevel level,
        String focus,
        String field,
        String status,
        boolean immediate,
        boolean restricted,
        String text,
        Optional<LocalDate> due) {
    public ProblemRow {
        Valid.parts(
                ProblemRow.class,
                subject,
                version,
                addressee,
                level,
                focus,
                field,
                status,
                immediate,
                restricted,
                text,
                due);
    }
}
