package org.xuncha.storage;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.xuncha.record.Subject;

/**
 * What stands of all problems: found, paged and counted within the asker's {@link Sight}, which is applied inside every
 * query.
 */
public interface Problems {
    /** How many problems {@link #each} holds at once. */
    int AT_ONCE = 500;

    /** The row of a problem, or none if there is none or the asker may not see it. */
    Optional<ProblemRow> find(Subject problem, Sight sight);

    /** The row of a problem with its record, read at one go; none if there is none or the asker may not see it. */
    Optional<ProblemFile> file(Subject problem, Sight sight);

    /**
     * The problems that fit, in an order, from where the cursor stands.
     *
     * @param limit how many at most, from 1
     */
    List<ProblemRow> page(ProblemQuery query, ProblemCursor from, int limit);

    /**
     * The problems that fit, in the order of their keys.
     *
     * @param after the key after which to begin; empty to begin at the first
     * @param limit how many at most, from 1
     */
    default List<ProblemRow> page(ProblemQuery query, String after, int limit) {
        return page(query, ProblemCursor.afterKey(after), limit);
    }

    /**
     * Gives every problem that fits, in an order, one after another and each once. All of them are of one instant if the
     * transaction only reads. A few hundred are held at once, however many there are.
     *
     * @param taker may ask other questions of the same transaction meanwhile, but add nothing; what it throws ends all
     */
    default void each(ProblemQuery query, ProblemOrder order, Consumer<ProblemRow> taker) {
        ProblemCursor from = ProblemCursor.first(order);
        List<ProblemRow> page;
        do {
            page = page(query, from, AT_ONCE);
            page.forEach(taker);
            from = page.isEmpty() ? from : from.after(page.get(page.size() - 1));
        } while (page.size() == AT_ONCE);
    }

    /** The problems that fit, counted, in the order of the components of a {@link Tally}; levels highest first. */
    List<Tally> count(ProblemQuery query);

    /**
     * The problems that fitted at an instant, counted: what stood of each after its last act dated at that instant or
     * before. The asker's sight is that of now; a problem that is a lead now is counted only for those who may see leads,
     * whatever it was then.
     *
     * @throws IllegalArgumentException if the query names a part of the text: texts of the past are not kept apart from
     *     the record
     */
    List<Tally> count(ProblemQuery query, Instant asOf);
}
