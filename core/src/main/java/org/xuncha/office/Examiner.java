package org.xuncha.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xuncha.record.Act;
import org.xuncha.record.Dossier;
import org.xuncha.record.Head;
import org.xuncha.record.Heads;
import org.xuncha.record.Line;
import org.xuncha.record.Root;
import org.xuncha.record.RoundId;
import org.xuncha.record.Subject;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Refused;
import org.xuncha.storage.ProblemRow;

/** Looks through a whole round, record by record, holding no more than a page of them at a time. */
final class Examiner {
    private final Desk desk;
    private final RoundId round;
    private final Surroundings around;
    private final List<Objection> faults = new ArrayList<>();
    private final List<Erased> erased = new ArrayList<>();
    private final Map<String, Map<String, Head>> each = new HashMap<>();
    private final Heads heads;

    Examiner(Desk desk, RoundId round) {
        this.desk = desk.fresh();
        this.round = round;
        this.around = this.desk.around(round);
        this.heads = Heads.of(round);
    }

    Examination wholeRound(Optional<Root> paper) {
        SealCheck seals = SealCheck.of(desk, round);
        RowCheck rows = new RowCheck(desk, round);
        Files.each(desk.transaction(), round, (subject, lines) -> {
            Head head = Head.of(lines);
            heads.add(subject, head);
            each.computeIfAbsent(subject.kind(), kind -> new HashMap<>()).put(subject.key(), head);
            seals.add(subject, lines);
            Optional<ProblemRow> row = record(subject, lines);
            if (subject.kind().equals(ProblemRow.KIND)) {
                rows.add(subject, row);
            }
        });
        faults.addAll(rows.faults());
        faults.addAll(seals.faults());
        List<Root> sealed = seals.holding();
        return new Examination(heads.records(), heads.entries(), faults, erased, sealed, paper.map(sealed::contains));
    }

    Examination oneRecord(Subject subject) {
        List<Line> lines = desk.transaction().records().of(subject);
        if (!lines.isEmpty()) {
            record(subject, lines);
        }
        return new Examination(lines.isEmpty() ? 0 : 1, lines.size(), faults, erased, List.of(), Optional.empty());
    }

    /** The head of each record by kind and key, once the whole round was looked through. */
    Map<String, Map<String, Head>> heads() {
        return each;
    }

    /** The root of the whole round, once it was looked through. */
    Root root() {
        return heads.root();
    }

    private Optional<ProblemRow> record(Subject subject, List<Line> lines) {
        Craft<?, ?> craft = Crafts.of(subject.kind());
        if (craft == null) {
            faults.add(Objection.by(OfficeRule.KIND_KNOWN).with("subject", subject));
            return Optional.empty();
        }
        return record(craft, subject, lines);
    }

    private <S, A extends Act> Optional<ProblemRow> record(Craft<S, A> craft, Subject subject, List<Line> lines) {
        try {
            Dossier<A> dossier = craft.read().read(subject, lines);
            erased.addAll(Erasures.in(dossier));
            S state = Files.adding(subject, () -> craft.fold(dossier, dossier.version(), around));
            return state == null ? Optional.empty() : craft.row().of(state, subject, dossier.version(), around);
        } catch (Refused refused) {
            faults.add(refused.objections().get(0));
        }
        return Optional.empty();
    }
}
