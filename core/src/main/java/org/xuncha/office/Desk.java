package org.xuncha.office;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.xuncha.calendar.WorkingCalendar;
import org.xuncha.office.Order.Ordered;
import org.xuncha.problem.LocalRules;
import org.xuncha.record.Act;
import org.xuncha.record.CommandId;
import org.xuncha.record.Dossier;
import org.xuncha.record.Line;
import org.xuncha.record.Mandate;
import org.xuncha.record.NameAct;
import org.xuncha.record.NameAct.TakeName;
import org.xuncha.record.RoundId;
import org.xuncha.record.Stamp;
import org.xuncha.record.Subject;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Refused;
import org.xuncha.rule.Verdict;
import org.xuncha.storage.Append;
import org.xuncha.storage.Conflict;
import org.xuncha.storage.KeyOrder;
import org.xuncha.storage.StorageRule;
import org.xuncha.storage.Transaction;

/** The work of one transaction: records are opened, acts are judged and added, and all is put away at the end. */
final class Desk {
    /** So many entries are kept open at most between two acts that are judged again. */
    private static final long MOST_ENTRIES = 10_000;

    private final Transaction transaction;
    private final InstantSource clock;
    private final WorkingCalendar calendar;
    private final LocalRules local;
    private final Shelf shelf;
    private final ToLongFunction<Dossier<?>> reach;
    private final Map<Subject, Folder<?, ?>> open = new LinkedHashMap<>();
    private final Commands commands;
    private final Set<Subject> whole = new HashSet<>();
    private final Map<RoundId, Line> latest = new HashMap<>();
    private long entries;

    Desk(Transaction transaction, InstantSource clock, WorkingCalendar calendar, LocalRules local, Shelf shelf) {
        this(transaction, clock, calendar, local, shelf, Dossier::version);
    }

    private Desk(
            Transaction transaction,
            InstantSource clock,
            WorkingCalendar calendar,
            LocalRules local,
            Shelf shelf,
            ToLongFunction<Dossier<?>> reach) {
        this.transaction = transaction;
        this.clock = clock;
        this.calendar = calendar;
        this.local = local;
        this.shelf = shelf;
        this.commands = new Commands(transaction);
        this.reach = reach;
    }

    /**
     * A desk in the same transaction on which only the beginning of each record counts, as it stands in the store.
     *
     * @param reached how many entries of a record count when it is opened
     */
    Desk upTo(ToLongFunction<Dossier<?>> reached) {
        return new Desk(transaction, clock, calendar, local, new Shelf(0), reached);
    }

    /** A desk in the same transaction that takes nothing from the shelf: what it tells stands in the store. */
    Desk fresh() {
        return upTo(Dossier::version);
    }

    Instant now() {
        return clock.instant();
    }

    Transaction transaction() {
        return transaction;
    }

    WorkingCalendar calendar() {
        return calendar;
    }

    LocalRules local() {
        return local;
    }

    <S, A extends Act> Answer<S> carryOut(Order<S> order, Ordered<S, A> wanted) {
        Folder<S, A> folder = open(wanted.subject(), wanted.craft());
        Stamp stamp = new Stamp(wanted.by(), clock.instant());
        Optional<Verdict> before = commands.before(folder, wanted);
        if (before.isPresent()) {
            return answer(order, folder, stamp, before.get(), before.get().isAccepted());
        }
        Verdict verdict = wanted.craft()
                .judge()
                .judge(
                        folder.state(),
                        wanted.act(),
                        stamp,
                        wanted.subject(),
                        around(wanted.subject().round()));
        return answer(
                order,
                folder,
                stamp,
                verdict.then(() -> inTime(wanted.subject().round(), stamp.at()))
                        .then(() -> add(folder, wanted.act(), stamp)),
                false);
    }

    /**
     * An act is not earlier than what it was judged by. Otherwise nobody could judge it again, which is done in the order
     * of time.
     */
    Verdict inTime(RoundId round, Instant at) {
        Line last = latest.get(round);
        return last == null || !at.isBefore(last.at())
                ? Verdict.accepted()
                : Verdict.of(Objection.by(OfficeRule.CLOCK_GOES_ON)
                        .with("at", at)
                        .with("subject", last.subject())
                        .with("last", last.at()));
    }

    private void note(Line line) {
        commands.note(line);
        seen(line);
    }

    private void seen(Line line) {
        latest.merge(line.subject().round(), line, (one, other) -> other.at().isBefore(one.at()) ? one : other);
    }

    private <S, A extends Act> Verdict add(Folder<S, A> folder, A act, Stamp stamp) {
        Subject subject = folder.dossier().subject();
        try {
            List<Name> names = folder.craft().takes().names(subject, act, around(subject.round()));
            names.forEach(name -> open(name.subject(), Crafts.NAME));
            note(folder.add(act, stamp, around(subject.round())));
            names.forEach(name -> take(name, stamp));
            return Verdict.accepted();
        } catch (Refused refused) {
            return Verdict.of(refused.objections());
        }
    }

    /** Rules saw that nobody else bears the name; if somebody does by now, all is read and judged anew. */
    void take(Name name, Stamp stamp) {
        Folder<String, NameAct> folder = open(name.subject(), Crafts.NAME);
        @Nullable String holder = folder.state();
        if (holder == null) {
            Stamp with = new Stamp(
                    new Mandate(
                            stamp.actor(), stamp.by().authority(), stamp.by().reason(), name.command()),
                    stamp.at());
            note(folder.add(
                    new TakeName(name.holder()), with, around(name.subject().round())));
        } else if (!holder.equals(name.holder())) {
            throw new Conflict(Objection.by(StorageRule.VERSION_CURRENT)
                    .with("subject", name.subject())
                    .with("expected", 0)
                    .with("found", folder.dossier().version()));
        }
    }

    private <S> Answer<S> answer(Order<S> order, Folder<S, ?> folder, Stamp stamp, Verdict verdict, boolean repeated) {
        Surroundings around = around(folder.dossier().subject().round());
        return new Answer<>(order, verdict, folder.shown(stamp, around), repeated);
    }

    /** The line to which a command led, in the store or on this desk. */
    Optional<Line> line(RoundId round, CommandId command) {
        return commands.line(round, command);
    }

    /**
     * Takes texts out of an entry.
     *
     * @throws Refused if that cannot be done
     */
    void erase(Subject subject, long entry, Set<String> parts, String basis, Mandate by) {
        Craft<?, ?> craft = Crafts.of(subject.kind());
        if (craft == null) {
            throw new Refused(Archive.unknown(subject));
        }
        Optional<Line> before = line(subject.round(), by.command());
        if (before.isEmpty()) {
            Stamp stamp = new Stamp(by, clock.instant());
            inTime(subject.round(), stamp.at()).orThrow();
            note(open(subject, craft).erase(entry, parts, basis, stamp, around(subject.round())));
        } else if (!before.get().act().equals("EraseText")
                || !before.get().subject().equals(subject)) {
            throw new Refused(Commands.reused(before.get(), "EraseText", subject));
        }
    }

    /** A record as it stands in this transaction. */
    <S, A extends Act> Folder<S, A> open(Subject subject, Craft<S, A> craft) {
        Folder<?, ?> folder = open.get(subject);
        if (folder == null) {
            folder = shelf.find(subject, transaction.records().version(subject));
            folder = put(
                    folder != null
                            ? folder
                            : read(subject, craft, transaction.records().of(subject)));
        }
        return fitting(folder);
    }

    /** A record of which the lines were read already. */
    <S, A extends Act> Folder<S, A> open(Subject subject, Craft<S, A> craft, List<Line> lines) {
        Folder<?, ?> folder = open.get(subject);
        return fitting(folder != null ? folder : put(read(subject, craft, lines)));
    }

    private Folder<?, ?> put(Folder<?, ?> folder) {
        Dossier<?> dossier = folder.dossier();
        open.put(dossier.subject(), folder);
        entries += dossier.version();
        if (dossier.version() > 0) {
            seen(dossier.lines().get((int) dossier.version() - 1));
        }
        return folder;
    }

    private <S, A extends Act> Folder<S, A> read(Subject subject, Craft<S, A> craft, List<Line> lines) {
        Dossier<A> dossier = craft.read().read(subject, lines);
        S state = Files.adding(subject, () -> craft.fold(dossier, reach.applyAsLong(dossier), around(subject.round())));
        Folder<S, A> fresh = new Folder<>(craft, dossier, state);
        shelf.put(fresh);
        return fresh;
    }

    /** Puts everything back when much is open, so that a long work needs no more memory than a short one. */
    void tidy() {
        if (entries > MOST_ENTRIES) {
            putAway();
            open.clear();
            whole.clear();
            entries = 0;
        }
    }

    /** A subject's kind decides its craft, so the folder under a subject is always of that craft's types. */
    @SuppressWarnings("unchecked")
    private static <S, A extends Act> Folder<S, A> fitting(Folder<?, ?> folder) {
        return (Folder<S, A>) folder;
    }

    /** Everything of a kind in a round as it stands in this transaction, in the order of the keys. */
    <S, A extends Act> List<S> all(RoundId round, String kind, Craft<S, A> craft) {
        if (whole.add(new Subject(round, kind, "all"))) {
            Files.openAll(this, round, kind, craft);
        }
        return here(round, kind);
    }

    /** What is open of a kind in a round, in the order of the keys. */
    <S> List<S> here(RoundId round, String kind) {
        List<S> states = new ArrayList<>();
        open.values().stream()
                .filter(folder -> folder.isOf(round, kind))
                .sorted(Comparator.comparing(
                        folder -> folder.dossier().subject().key(), KeyOrder.KEYS))
                .forEach(folder -> Desk.<S, Act>fitting(folder).addTo(states));
        return states;
    }

    Surroundings around(RoundId round) {
        return new Surroundings(round, this);
    }

    /** Puts away what was added. */
    void putAway() {
        List<Append> added = new ArrayList<>();
        open.values().forEach(folder -> added.addAll(folder.putAway()));
        if (!added.isEmpty()) {
            transaction.records().appendAll(added);
        }
    }

    /** Keeps at hand what was put away, once the transaction is through. */
    void shelve() {
        open.values().forEach(shelf::put);
    }
}
