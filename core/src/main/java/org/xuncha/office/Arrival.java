package org.xuncha.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.xuncha.office.RoundFile.Filed;
import org.xuncha.record.Act;
import org.xuncha.record.Dossier;
import org.xuncha.record.Line;
import org.xuncha.record.Subject;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Refused;
import org.xuncha.storage.Append;

/**
 * A round that comes from elsewhere, in one transaction: record by record it is read, verified and added to the store;
 * then every act is judged again by what is in the store, and the round is looked through as a whole. Of the file one
 * record is held at a time, and of each where it begins; what else is held {@link Rejudging} says.
 */
final class Arrival {
    private final Desk desk;
    private final RoundFile file;
    private final Map<Subject, Long> firstLines = new HashMap<>();

    Arrival(Desk desk, RoundFile file) {
        this.desk = desk;
        this.file = file;
    }

    /** Puts the whole round in the store; whoever commits keeps it. */
    void takeIn() {
        if (!desk.transaction().records().kinds(file.round()).isEmpty()) {
            throw new Refused(Objection.by(OfficeRule.ROUND_NEW).with("round", file.round()));
        }
        desk.transaction().records().appendAll(appends(file.next().stream()));
        desk.around(file.round()).openedRound(); // by which all other records are understood
        desk.transaction()
                .records()
                .appendAll(appends(Stream.generate(file::next)
                        .takeWhile(Optional::isPresent)
                        .map(Optional::orElseThrow)));
        new Rejudging(desk, file.round(), true).first().ifPresent(entry -> {
            throw refused(entry.subject(), entry.seq(), entry.why());
        });
        List<Objection> faults =
                new Examiner(desk, file.round()).wholeRound(Optional.empty()).faults();
        if (!faults.isEmpty()) {
            throw new Refused(faults);
        }
    }

    /** Made one by one, while the store takes in those before. */
    private Iterable<Append> appends(Stream<Filed> records) {
        Iterator<Append> appends = records.flatMap(this::appends).iterator();
        return () -> appends;
    }

    private Stream<Append> appends(Filed record) {
        firstLines.put(record.subject(), record.line());
        Craft<?, ?> craft = Crafts.of(record.subject().kind());
        if (craft == null) {
            throw refused(record.subject(), 1, List.of(Archive.unknown(record.subject())));
        }
        for (Line line : record.lines()) {
            if (line.at().isAfter(desk.now())) {
                Objection future = Objection.by(OfficeRule.NOT_FROM_FUTURE)
                        .with("at", line.at())
                        .with("now", desk.now());
                throw refused(record.subject(), line.seq(), List.of(future));
            }
        }
        try {
            return appends(record, craft).stream();
        } catch (Refused refused) {
            Object seq = refused.objections().get(0).facts().get("seq");
            throw refused(record.subject(), seq instanceof Long number ? number : 1, refused.objections());
        }
    }

    /** One append for each entry, so that what stood in between is kept as well. */
    private <S, A extends Act> List<Append> appends(Filed record, Craft<S, A> craft) {
        Subject subject = record.subject();
        Surroundings around = desk.around(subject.round());
        Dossier<A> dossier = craft.read().read(subject, record.lines());
        List<S> states = Files.adding(subject, () -> craft.states(dossier, around));
        List<Append> appends = new ArrayList<>();
        for (Line line : dossier.lines()) {
            S state = states.get(appends.size());
            appends.add(new Append(
                    subject, line.seq() - 1, List.of(line), craft.row().of(state, subject, line.seq(), around)));
        }
        return appends;
    }

    private Refused refused(Subject subject, long seq, List<Objection> why) {
        List<Objection> all = new ArrayList<>();
        all.add(Objection.by(OfficeRule.FILE_LINE_STANDS)
                .with("line", firstLines.getOrDefault(subject, 1L) + seq - 1)
                .with("subject", subject)
                .with("seq", seq));
        all.addAll(why);
        return new Refused(all);
    }
}
