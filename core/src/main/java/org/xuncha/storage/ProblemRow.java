package org.xuncha.storage;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
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
 * @param subject the problem, of kind {@value #KIND}
 * @param version how many lines its record has, from 1
 * @param addressee the area of the organisation that must put it right
 * @param level the addressee's level
 * @param focus the code of its focus: 1 to 60 capital letters, digits and underscores
 * @param field the code of its field: 1 to 60 capital letters, digits and underscores
 * @param status the name of its status: 1 to 60 capital letters, digits and underscores
 * @param outcome the name of its outcome, how far it was put right as far as a strike-off that still holds accepted it: 1
 *     to 60 capital letters, digits and underscores
 * @param immediate whether it is put right at once
 * @param restricted whether it is a lead, which only those see who need to know
 * @param text what it says: not empty, of any length; no NUL and no half of a surrogate pair, which not every engine
 *     can keep
 * @param due the day by which it must be put right; empty while none is set, and while its count stands still
 */
@Value.Builder
public record ProblemRow(
        Subject subject,
        @Positive long version,
        AreaCode addressee,
        AreaLevel level,
        @Pattern(regexp = ProblemRow.CODE) String focus,
        @Pattern(regexp = ProblemRow.CODE) String field,
        @Pattern(regexp = ProblemRow.CODE) String status,
        @Pattern(regexp = ProblemRow.CODE) String outcome,
        boolean immediate,
        boolean restricted,
        @NotEmpty String text,
        Optional<LocalDate> due) {
    /** The kind of subject that has a row. */
    public static final String KIND = "PROBLEM";

    private static final String CODE = "[A-Z][A-Z0-9_]{0,59}";

    /** The same with nothing but what it is counted by: the text is not kept where only counts are. */
    public ProblemRow counted() {
        return new ProblemRowBuilder()
                .from(this)
                .version(1)
                .text("-")
                .due(Optional.empty())
                .build();
    }

    /** Whether another row of the problem is counted as this one is. */
    public boolean isCountedAs(ProblemRow other) {
        return addressee.equals(other.addressee)
                && level == other.level
                && focus.equals(other.focus)
                && field.equals(other.field)
                && status.equals(other.status)
                && outcome.equals(other.outcome)
                && immediate == other.immediate
                && restricted == other.restricted;
    }

    /** The same as a lead. */
    public ProblemRow asLead() {
        return new ProblemRowBuilder().from(this).restricted(true).build();
    }

    /** @throws IllegalArgumentException if the subject is no problem */
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
                outcome,
                immediate,
                restricted,
                text,
                due);
        if (!subject.kind().equals(KIND)) {
            throw new IllegalArgumentException("found " + subject + ", expected a subject of kind " + KIND);
        }
    }
}
