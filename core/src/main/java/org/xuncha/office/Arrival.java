package org.xuncha.office;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.xuncha.record.Act;
import org.xuncha.record.Dossier;
import org.xuncha.record.Entry;
import org.xuncha.record.Line;
import org.xuncha.record.NameAct.TakeName;
import org.xuncha.record.RecordAct;
import org.xuncha.record.Stamp;
import org.xuncha.record.Subject;
import org.xuncha.round.RoundRules;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Refused;
import org.xuncha.rule.Verdict;

/**
 * A round that comes from elsewhere: its records are verified, and its acts judged again in the order of time. Acts of
 * one instant are tried in every order that keeps the order inside each record; what is done to the round itself comes
 * last among them, because it ends what else may be done. A name stands as soon as the act that takes it was followed, so
 * that no other act finds it free.
 */
final class Arrival {
    private final Desk desk;
    private final RoundFile file;
    private final TreeMap<Instant, Map<Subject, Deque<Step<?, ?>>>> steps = new TreeMap<>();
    private final Map<Subject, String> holders = new LinkedHashMap<>();
    private Map<Subject, Deque<Step<?, ?>>> now = Map.of();

    Arrival(Desk desk, RoundFile file) {
        this.desk = desk;
        this.file = file;
    }

    /** Puts the whole round on the desk and in the store; whoever commits keeps it. */
    void takeIn() {
        if (!desk.transaction().records().kinds(file.round()).isEmpty()) {
            throw new Refused(Objection.by(OfficeRule.ROUND_NEW).with("round", file.round()));
        }
        file.records().forEach(this::admit);
        steps.values().forEach(this::follow);
        desk.putAway();
        List<Objection> faults =
                new Examiner(desk, file.round()).wholeRound(Optional.empty()).faults();
        if (!faults.isEmpty()) {
            throw new Refused(faults);
        }
    }

    private void admit(Subject subject, List<Line> lines) {
        Craft<?, ?> craft = Crafts.of(subject.kind());
        if (craft == null) {
            throw refused(subject, 1, List.of(Archive.unknown(subject)));
        }
        admit(craft, subject, lines);
    }

    private <S, A extends Act> void admit(Craft<S, A> craft, Subject subject, List<Line> lines) {
        try {
            Dossier<A> dossier = craft.read().read(subject, lines);
            Folder<S, A> folder = desk.admit(craft, dossier);
            dossier.entries()
                    .forEach(entry -> add(new Step<>(folder, entry.line(), entry.stamp(), Optional.of(entry))));
            for (Entry<RecordAct> entry : dossier.erasures()) {
                add(new Step<>(folder, entry.line(), entry.stamp(), Optional.empty()));
            }
        } catch (Refused refused) {
            Object seq = refused.objections().get(0).facts().get("seq");
            throw refused(subject, seq instanceof Long number ? number : 1, refused.objections());
        }
    }

    private void add(Step<?, ?> step) {
        steps.computeIfAbsent(step.stamp.at(), at -> new LinkedHashMap<>())
                .computeIfAbsent(step.subject(), subject -> new ArrayDeque<>())
                .add(step);
    }

    private void follow(Map<Subject, Deque<Step<?, ?>>> together) {
        now = together;
        List<Deque<Step<?, ?>>> records = new ArrayList<>(together.values());
        for (Deque<Step<?, ?>> record : records) {
            List<Step<?, ?>> inOrder = new ArrayList<>(record);
            inOrder.sort(Comparator.comparing(step -> step.line.seq()));
            record.clear();
            record.addAll(inOrder);
        }
        records.sort(Comparator.comparing(record -> record.element().isOfRound()));
        while (!records.isEmpty()) {
            if (!goesOn(records)) {
                Step<?, ?> first = records.get(0).element();
                throw refused(first.subject(), first.line.seq(), first.judge().objections());
            }
            records.removeIf(Collection::isEmpty);
        }
    }

    /** Whether any act could be done; the round itself goes on by one, and only if nothing else does. */
    private boolean goesOn(List<Deque<Step<?, ?>>> records) {
        boolean some = false;
        for (Deque<Step<?, ?>> record : records) {
            if (!record.isEmpty() && record.element().isOfRound()) {
                return some || tried(record);
            }
            while (!record.isEmpty() && tried(record)) {
                some = true;
            }
        }
        return some;
    }

    private boolean tried(Deque<Step<?, ?>> record) {
        Step<?, ?> step = record.element();
        if (!step.judge().isAccepted()) {
            return false;
        }
        record.remove();
        step.follow();
        return true;
    }

    /** The entry that says so stands in the file, or is made as it was made where such names were kept already. */
    private void take(Name name, Stamp stamp) {
        holders.put(name.subject(), name.holder());
        Deque<Step<?, ?>> taking = now.getOrDefault(name.subject(), new ArrayDeque<>());
        if (!taking.isEmpty()) {
            tried(taking);
        } else if (name.mayBeMissing() && !file.records().containsKey(name.subject())) {
            desk.take(name, stamp);
        } else if (desk.open(name.subject(), Crafts.NAME).state() == null) {
            throw new Refused(notHeld(name.subject(), "-", name.holder()));
        }
    }

    private static Objection notHeld(Subject name, String found, String expected) {
        return Objection.by(OfficeRule.NAME_BORNE)
                .with("subject", name)
                .with("found", found)
                .with("expected", expected);
    }

    private Refused refused(Subject subject, long seq, List<Objection> why) {
        List<Objection> all = new ArrayList<>();
        all.add(Objection.by(OfficeRule.FILE_LINE_STANDS)
                .with("line", file.lineOf(subject, seq))
                .with("subject", subject)
                .with("seq", seq));
        all.addAll(why);
        return new Refused(all);
    }

    /** One entry to be judged again; an erasure has no act on the subject. */
    private final class Step<S, A extends Act> {
        private final Folder<S, A> folder;
        private final Line line;
        private final Stamp stamp;
        private final Optional<Entry<A>> entry;

        Step(Folder<S, A> folder, Line line, Stamp stamp, Optional<Entry<A>> entry) {
            this.folder = folder;
            this.line = line;
            this.stamp = stamp;
            this.entry = entry;
        }

        Subject subject() {
            return folder.dossier().subject();
        }

        boolean isOfRound() {
            return subject().kind().equals("ROUND");
        }

        Verdict judge() {
            Surroundings around = desk.around(subject());
            if (entry.isPresent() && entry.get().act() instanceof TakeName take) {
                String holder = holders.getOrDefault(subject(), "-");
                return Verdict.require(
                        line.seq() == 1 && holder.equals(take.holder()),
                        () -> notHeld(subject(), take.holder(), holder));
            }
            return entry.map(one -> folder.craft().judge().judge(folder.state(), one.act(), stamp, subject(), around))
                    .orElseGet(() -> RoundRules.mayKeep(around.round(), stamp.actor(), "EraseText"));
        }

        void follow() {
            Surroundings around = desk.around(subject());
            List<Name> names = entry.map(one -> folder.craft().takes().names(subject(), one.act(), around))
                    .orElse(List.of());
            folder.follow(line, entry, around);
            names.forEach(name -> take(name, stamp));
        }
    }
}
