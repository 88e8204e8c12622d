package org.xuncha.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xuncha.record.Act;
import org.xuncha.record.Dossier;
import org.xuncha.record.Entry;
import org.xuncha.record.Line;
import org.xuncha.record.RoundId;
import org.xuncha.record.Stamp;
import org.xuncha.record.Subject;
import org.xuncha.rule.Refused;
import org.xuncha.storage.Append;

/** The record of one subject on the desk: what stands, and what was added to it here. */
final class Folder<S, A extends Act> {
    private final Craft<S, A> craft;
    private final List<Append> added = new ArrayList<>();
    private Dossier<A> dossier;
    private @Nullable S state;

    Folder(Craft<S, A> craft, Dossier<A> dossier, @Nullable S state) {
        this.craft = craft;
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
        Entry<A> last = dossier.entries().get(dossier.entries().size() - 1);
        state = craft.after().after(state, last, around);
        added.add(append(last.line(), List.of(), around));
        return last.line();
    }

    /**
     * Takes texts out of an entry that was kept before.
     *
     * @throws Refused if that cannot be done
     */
    Line erase(long entry, Set<String> parts, String basis, Stamp stamp, Surroundings around) {
        if (!added.isEmpty()) {
            throw new IllegalStateException("found acts that are not kept yet, expected an erasure by itself");
        }
        dossier = dossier.without(entry, parts, basis, stamp);
        state = craft.fold(dossier, around);
        Line last = dossier.lines().get((int) dossier.version() - 1);
        added.add(append(last, List.of(dossier.lines().get((int) entry - 1)), around));
        return last;
    }

    /** Goes on to what stands after an entry that was recorded elsewhere; an erasure has no act on the subject. */
    void follow(Line line, Optional<Entry<A>> entry, Surroundings around) {
        if (entry.isPresent()) {
            state = craft.after().after(state, entry.get(), around);
        }
        added.add(append(line, List.of(), around));
    }

    Craft<S, A> craft() {
        return craft;
    }

    /** One append for each act, so that what stood in between is kept as well. */
    private Append append(Line line, List<Line> remaining, Surroundings around) {
        Subject subject = dossier.subject();
        S now = Objects.requireNonNull(state, "an act leads to a state");
        return new Append(
                subject, line.seq() - 1, List.of(line), craft.row().of(now, subject, line.seq(), around), remaining);
    }

    /** What is to be kept, act by act, and is not given out again; empty if nothing was added. */
    List<Append> putAway() {
        List<Append> all = List.copyOf(added);
        added.clear();
        return all;
    }

    /** The same record, with nothing added to it yet. */
    Folder<S, A> settled() {
        return new Folder<>(craft, dossier, state);
    }
}
