package org.xuncha.office;

import java.util.ArrayList;
import java.util.Iterator;
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

    /**
     * What stands after the first entries of a record; null if none of them is an act.
     *
     * @param version how many entries count, erasures included
     */
    @Nullable
    S fold(Dossier<A> dossier, long version, Surroundings around) {
        S state = null;
        for (Entry<A> entry : dossier.entries()) {
            if (entry.seq() <= version) {
                state = after.after(state, entry, around);
            }
        }
        return state;
    }

    /** What stands after each entry of a record, first to last; an erasure leaves it as it is. */
    List<S> states(Dossier<A> dossier, Surroundings around) {
        List<S> states = new ArrayList<>();
        Iterator<Entry<A>> acts = dossier.entries().iterator();
        Entry<A> next = acts.hasNext() ? acts.next() : null;
        S state = null;
        for (Line line : dossier.lines()) {
            if (next != null && next.seq() == line.seq()) {
                state = after.after(state, next, around);
                next = acts.hasNext() ? acts.next() : null;
            }
            if (state == null) {
                throw new IllegalStateException("a record begins with an act, not with " + line.act());
            }
            states.add(state);
        }
        return states;
    }
}
