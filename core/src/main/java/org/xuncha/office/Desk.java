package org.xuncha.office;

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
import org.jspecify.annotations.Nullable;
import org.xuncha.calendar.WorkingCalendar;
import org.xuncha.office.Order.Ordered;
import org.xuncha.problem.LocalRules;
import org.xuncha.record.Act;
import org.xuncha.record.CommandId;
import org.xuncha.record.Dossier;
import org.xuncha.record.Entry;
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
    private final Transaction transaction;
    private final InstantSource clock;
    private final WorkingCalendar calendar;
    private final LocalRules local;
    private final Shelf shelf;
    private final Map<Subject, Folder<?, ?>> open = new LinkedHashMap<>();
    private final Map<CommandId, Line> added = new HashMap<>();
    private final Set<Subject> whole = new HashSet<>();

    Desk(Transaction transaction, InstantSource clock, WorkingCalendar calendar, LocalRules local, Shelf shelf) {
        this.transaction = transaction;
        this.clock = clock;
        this.calendar = calendar;
        this.local = local;
        this.shelf = shelf;
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
        Optional<Verdict> before = carriedOutBefore(folder, wanted);
        if (before.isPresent()) {
            return answer(order, folder, stamp, before.get(), before.get().isAccepted());
        }
        Verdict verdict = wanted.craft()
                .judge()
                .judge(folder.state(), wanted.act(), stamp, wanted.subject(), around(wanted.subject()));
        return answer(order, folder, stamp, verdict.then(() -> add(folder, wanted.act(), stamp)), false);
    }

    private <S, A extends Act> Verdict add(Folder<S, A> folder, A act, Stamp stamp) {
        Subject subject = folder.dossier().subject();
        try {
            List<Name> names = folder.craft().takes().names(subject, act, around(subject));
            Line line = folder.add(act, stamp, around(subject));
            added.put(line.command(), line);
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
            Line line = folder.add(new TakeName(name.holder()), with, around(name.subject()));
            added.put(line.command(), line);
        } else if (!holder.equals(name.holder())) {
            throw new Conflict(Objection.by(StorageRule.VERSION_CURRENT)
                    .with("subject", name.subject())
                    .with("expected", 0)
                    .with("found", folder.dossier().version()));
        }
    }

    private <S> Answer<S> answer(Order<S> order, Folder<S, ?> folder, Stamp stamp, Verdict verdict, boolean repeated) {
        Surroundings around = around(folder.dossier().subject());
        return new Answer<>(order, verdict, folder.shown(stamp, around), repeated);
    }

    /** Empty if the command is new; accepted if it led to this very act; refused if it led to another. */
    private <A extends Act> Optional<Verdict> carriedOutBefore(Folder<?, A> folder, Ordered<?, A> wanted) {
        CommandId command = wanted.by().command();
        for (Entry<A> entry : folder.dossier().entries()) {
            if (entry.line().command().equals(command)) {
                return Optional.of(
                        Verdict.require(entry.act().equals(wanted.act()), () -> reused(command, entry.line(), wanted)));
            }
        }
        Optional<Line> found = line(wanted.subject().round(), command);
        found.ifPresent(line -> requireRead(line, folder));
        return found.map(line -> Verdict.of(reused(command, line, wanted)));
    }

    /** A store may show a line that somebody else added after the record was read; then all is read anew. */
    private static void requireRead(Line line, Folder<?, ?> folder) {
        Subject subject = folder.dossier().subject();
        long version = folder.dossier().version();
        if (line.subject().equals(subject) && line.seq() > version) {
            throw new Conflict(Objection.by(StorageRule.VERSION_CURRENT)
                    .with("subject", subject)
                    .with("expected", version)
                    .with("found", line.seq()));
        }
    }

    /** The line to which a command led, in the store or on this desk. */
    Optional<Line> line(RoundId round, CommandId command) {
        Optional<Line> here = Optional.ofNullable(added.get(command))
                .filter(line -> line.subject().round().equals(round));
        return here.or(() -> transaction.records().byCommand(round, command));
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
            Line line = open(subject, craft).erase(entry, parts, basis, stamp, around(subject));
            added.put(line.command(), line);
        } else if (!before.get().act().equals("EraseText")
                || !before.get().subject().equals(subject)) {
            throw new Refused(reused(by.command(), before.get(), "EraseText", subject));
        }
    }

    private static Objection reused(CommandId command, Line line, Ordered<?, ?> wanted) {
        return reused(command, line, wanted.act().name(), wanted.subject());
    }

    private static Objection reused(CommandId command, Line line, String act, Subject subject) {
        return Objection.by(OfficeRule.COMMAND_MEANS_ONE_ACT)
                .with("command", command)
                .with("first", line.act())
                .with("subject", line.subject())
                .with("at", line.at())
                .with("second", act)
                .with("other", subject);
    }

    /** A record as it stands in this transaction. */
    <S, A extends Act> Folder<S, A> open(Subject subject, Craft<S, A> craft) {
        Folder<?, ?> folder = open.get(subject);
        if (folder == null) {
            folder = shelf.find(subject, transaction.records().version(subject));
            folder = folder != null
                    ? folder
                    : read(subject, craft, transaction.records().of(subject));
            open.put(subject, folder);
        }
        return fitting(folder);
    }

    /** Puts a record on the desk that was recorded elsewhere; nothing stands of it until it is followed. */
    <S, A extends Act> Folder<S, A> admit(Craft<S, A> craft, Dossier<A> dossier) {
        Folder<S, A> folder = new Folder<>(craft, dossier, null);
        open.put(dossier.subject(), folder);
        return folder;
    }

    /** A record of which the lines were read already. */
    <S, A extends Act> Folder<S, A> open(Subject subject, Craft<S, A> craft, List<Line> lines) {
        Folder<?, ?> folder = open.get(subject);
        if (folder == null) {
            folder = read(subject, craft, lines);
            open.put(subject, folder);
        }
        return fitting(folder);
    }

    private <S, A extends Act> Folder<S, A> read(Subject subject, Craft<S, A> craft, List<Line> lines) {
        var dossier = craft.read().read(subject, lines);
        Folder<S, A> fresh = new Folder<>(craft, dossier, craft.fold(dossier, around(subject)));
        shelf.put(fresh);
        return fresh;
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

    Surroundings around(Subject subject) {
        return new Surroundings(subject.round(), this);
    }

    /** Puts away what was added. */
    void putAway() {
        List<Append> added = new ArrayList<>();
        open.values().forEach(folder -> added.addAll(folder.putAway()));
        transaction.records().appendAll(added);
    }

    /** Keeps at hand what was put away, once the transaction is through. */
    void shelve() {
        open.values().forEach(shelf::put);
    }
}
