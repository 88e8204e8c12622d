package org.xuncha.office;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xuncha.record.Act;
import org.xuncha.record.Dossier;
import org.xuncha.record.Entry;
import org.xuncha.record.Line;
import org.xuncha.record.Stamp;
import org.xuncha.record.Subject;
import org.xuncha.rule.Verdict;
import org.xuncha.storage.ProblemRow;

/**
 * How the office handles subjects of one kind.
 *
 * @param read how a record is read from its lines
 * @param judge whether an act may be done to what stands
 * @param after what stands after one more entry
 * @param row what is looked up of it; empty for all kinds but problems
 * @param shows whether an actor may know what stands; always, of all kinds but problems
 * @param takes which names an act takes that only one may bear in a round
 */
record Craft<S, A extends Act>(
        Reader<A> read, Judge<S, A> judge, After<S, A> after, Row<S> row, Shows<S> shows, Takes<A> takes) {

    @FunctionalInterface
    interface Reader<A extends Act> {
        Dossier<A> read(Subject subject, List<Line> lines);
    }

    @FunctionalInterface
    interface Judge<S, A extends Act> {
        Verdict judge(@Nullable S state, A act, Stamp stamp, Subject subject, Surroundings around);
    }

    @FunctionalInterface
    interface After<S, A extends Act> {
        S after(@Nullable S before, Entry<A> entry, Surroundings around);
    }

    @FunctionalInterface
    interface Row<S> {
        Optional<ProblemRow> of(S state, Subject subject, long version, Surroundings around);
    }

    @FunctionalInterface
    interface Shows<S> {
        boolean shows(S state, Stamp stamp, Surroundings around);
    }

    @FunctionalInterface
    interface Takes<A extends Act> {
        List<Name> names(Subject subject, A act, Surroundings around);
    }

    /** What stands after a whole record; null if it is empty. */
    @Nullable
    S fold(Dossier<A> dossier, Surroundings around) {
        S state = null;
        for (Entry<A> entry : dossier.entries()) {
            state = after.after(state, entry, around);
        }
        return state;
    }
}
