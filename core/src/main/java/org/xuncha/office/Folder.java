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

    /**
     * Adds an act that was accepted.
     *
     * @throws Refused if it cannot be recorded after what stands, or its row cannot be made; the folder is as before
     */
    Line add(A act, Stamp stamp, Surroundings around) {
        Dossier<A> longer = dossier.with(act, stamp);
        Entry<A> last = longer.entries().get(longer.entries().size() - 1);
        S next = craft.after().after(state, last, around);
        keep(longer, next, append(next, last.line(), List.of(), around));
        return last.line();
    }

    /**
     * Takes texts out of an entry that was kept before.
     *
     * @throws Refused if that cannot be done; the folder is as before
     */
    Line erase(long entry, Set<String> parts, String basis, Stamp stamp, Surroundings around) {
        if (!added.isEmpty()) {
            throw new IllegalStateException("found acts that are not kept yet, expected an erasure by itself");
        }
        Dossier<A> longer = dossier.without(entry, parts, basis, stamp);
        S next = Objects.requireNonNull(craft.fold(longer, longer.version(), around), "what is erased was an act");
        Line last = longer.lines().get((int) longer.version() - 1);
        keep(longer, next, append(next, last, List.of(longer.lines().get((int) entry - 1)), around));
        return last;
    }

    private void keep(Dossier<A> longer, S next, Append append) {
        added.add(append);
        dossier = longer;
        state = next;
    }

    /**
     * Goes on to what stands after one more entry of the record, which is kept already.
     *
     * @throws Refused if it cannot have happened by then
     */
    void follow(Entry<A> entry, Surroundings around) {
        state = Files.adding(dossier.subject(), () -> craft.after().after(state, entry, around));
    }

    Craft<S, A> craft() {
        return craft;
    }

    /** One append for each act, so that what stood in between is kept as well. */
    private Append append(S next, Line line, List<Line> remaining, Surroundings around) {
        Subject subject = dossier.subject();
        return new Append(
                subject, line.seq() - 1, List.of(line), craft.row().of(next, subject, line.seq(), around), remaining);
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
