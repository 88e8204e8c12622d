package org.xuncha.storage;

import java.util.Comparator;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.AreaLevel;

/**
 * One count of problems that agree in all of these.
 *
 * @param addressee the addressee's area
 * @param level the addressee's level
 * @param focus the code of the focus
 * @param field the code of the field
 * @param status the name of the status
 * @param outcome the name of the outcome: how far they were put right
 * @param problems how many problems, from 1
 */
public record Tally(
        AreaCode addressee, AreaLevel level, String focus, String field, String status, String outcome, long problems) {
    /** So many problems like this one. */
    public static Tally of(ProblemRow row, long problems) {
        return new Tally(row.addressee(), row.level(), row.focus(), row.field(), row.status(), row.outcome(), problems);
    }

    /** The same for another number of problems. */
    public Tally times(long number) {
        return new Tally(addressee, level, focus, field, status, outcome, number);
    }

    /** The order in which counts are given. */
    public static final Comparator<Tally> ORDER = Comparator.comparing(Tally::addressee)
            .thenComparing(Tally::level)
            .thenComparing(Tally::focus)
            .thenComparing(Tally::field)
            .thenComparing(Tally::status)
            .thenComparing(Tally::outcome);
}
