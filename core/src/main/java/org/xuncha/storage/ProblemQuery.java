package org.xuncha.storage;

import java.util.Optional;
import org.immutables.value.Value;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.AreaLevel;
import org.xuncha.record.RoundId;
import org.xuncha.rule.Valid;

/**
 * Which problems are wanted: those that fit everything that is named.
 *
 * @param round the round
 * @param sight what the asker may see
 * @param area the addressee's area or one above it
 * @param level the addressee's level
 * @param focus the code of the focus
 * @param field the code of the field
 * @param status the name of the status
 * @param outcome the name of the outcome
 * @param containing a part of the text, compared letter by letter
 */
@Value.Builder
public record ProblemQuery(
        RoundId round,
        Sight sight,
        Optional<AreaCode> area,
        Optional<AreaLevel> level,
        Optional<String> focus,
        Optional<String> field,
        Optional<String> status,
        Optional<String> outcome,
        Optional<String> containing) {
    public ProblemQuery {
        Valid.parts(ProblemQuery.class, round, sight, area, level, focus, field, status, outcome, containing);
    }

    /** All problems of a round that the asker may see. */
    public static ProblemQuery of(RoundId round, Sight sight) {
        return new ProblemQueryBuilder().round(round).sight(sight).build();
    }

    /** All problems of a round, for who asks through a window: it puts his sight in the place of none. */
    public static ProblemQuery of(RoundId round) {
        return of(round, Sight.NOTHING);
    }

    /**
     * Goes on if a query names no part of the text.
     *
     * @throws IllegalArgumentException otherwise
     */
    public static void requireNoText(ProblemQuery query) {
        if (query.containing().isPresent()) {
            throw new IllegalArgumentException(
                    "found a question about the text \"" + query.containing().get() + "\", expected none");
        }
    }

    /** The same question asked by somebody else. */
    public ProblemQuery seenWith(Sight other) {
        return new ProblemQuery(round, other, area, level, focus, field, status, outcome, containing);
    }

    /** The same question about another round. */
    public ProblemQuery inRound(RoundId other) {
        return new ProblemQuery(other, sight, area, level, focus, field, status, outcome, containing);
    }

    /** Whether a problem fits. An adapter that cannot ask its engine asks this. */
    public boolean fits(ProblemRow row) {
        return row.subject().round().equals(round)
                && sight.shows(row)
                && area.map(wanted -> wanted.covers(row.addressee())).orElse(true)
                && level.map(row.level()::equals).orElse(true)
                && focus.map(row.focus()::equals).orElse(true)
                && field.map(row.field()::equals).orElse(true)
                && status.map(row.status()::equals).orElse(true)
                && outcome.map(row.outcome()::equals).orElse(true)
                && containing.map(row.text()::contains).orElse(true);
    }
}
