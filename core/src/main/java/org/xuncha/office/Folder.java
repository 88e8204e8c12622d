package org.xuncha.office;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xuncha.record.Act;
import org.xuncha.record.Dossier;
import org.xuncha.record.Entry;
import org.xuncha.record.Line;
import org.xuncha.record.RoundId;
import org.xuncha.record.Stamp;
import org.xuncha.record.Subject;
import org.xuncha.storage.Append;

/** The record of one subject on the desk: what stands, and what was added to it here. */
final class Folder<S, A extends Act> {
    private final Craft<S, A> craft;
    private final long kept;
    private Dossier<A> dossier;
    private @Nullable S state;

    Folder(Craft<S, A> craft, Dossier<A> dossier, @Nullable S state) {
        this.craft = craft;
        this.kept = dossier.version();
        this.dossier = dossier;
        this.state = state;
    }

    @Nullable
    S state() {
        return state;
    }

    /** What stands, if the actor may know it. */
    Optional<S> shown(Stamp stamp, Surroundings around) {
        return Optional.ofNullable(state).filter(here -> craft.shows().shows(here, stamp, around));
    }

    Dossier<A> dossier() {
        return dossier;
    }

    boolean isOf(RoundId round, String kind) {
        Subject subject = dossier.subject();
        return subject.round().equals(round) && subject.kind().equals(kind);
    }

    /** Adds what stands to a list, if anything does. */
    void addTo(List<S> states) {
        if (state != null) {
            states.add(state);
        }
    }

    /** Adds an act that was accepted. */
    Line add(A act, Stamp stamp, Surroundings around) {
        dossier = dossier.with(act, stamp);
        Entry<A> last = dossier.entries().get((int) dossier.version() - 1);
        state = craft.after().after(state, last, around);
        return last.line();
    }

    /** What is to be kept; empty if nothing was added. */
    Optional<Append> append(Surroundings around) {
        if (dossier.version() == kept || state == null) {
            return Optional.empty();
        }
        List<Line> lines =
                dossier.entries().stream().skip(kept).map(Entry::line).toList();
        return Optional.of(new Append(
                dossier.subject(), kept, lines, craft.row().of(state, dossier.subject(), dossier.version(), around)));
    }

    /** The same record, with nothing added to it yet. */
    Folder<S, A> settled() {
        return new Folder<>(craft, dossier, state);
    }
}
