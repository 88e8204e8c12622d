package org.xuncha.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.xuncha.record.RoundId;
import org.xuncha.record.Subject;
import org.xuncha.rule.Objection;
import org.xuncha.storage.KeyOrder;
import org.xuncha.storage.ProblemQuery;
import org.xuncha.storage.ProblemRow;
import org.xuncha.storage.ProblemRowBuilder;
import org.xuncha.storage.Sight;
import org.xuncha.storage.Tally;
import org.xuncha.storage.Transaction;

/** Whether what is looked up and counted of problems is what their records add up to. */
final class RowCheck {
    private static final int PAGE = 500;

    private final Transaction transaction;
    private final ProblemQuery all;
    private final Map<Tally, Long> expected = new TreeMap<>(Tally.ORDER);
    private final List<Objection> faults = new ArrayList<>();
    private List<ProblemRow> page = List.of();
    private int next;
    private String after = "";
    private boolean last;

    RowCheck(Desk desk, RoundId round) {
        this.transaction = desk.transaction();
        this.all = ProblemQuery.of(round, Sight.everything());
    }

    /** Takes the problems in the order of their keys, each with the row that its record leads to, if it can be read. */
    void add(Subject problem, Optional<ProblemRow> row) {
        row.ifPresent(one -> expected.merge(Tally.of(one, 1), 1L, Long::sum));
        Optional<ProblemRow> found = rowOf(problem);
        if (found.isEmpty() || !row.map(one -> like(one, found.get())).orElse(true)) {
            faults.add(Objection.by(OfficeRule.ROW_FITS_RECORD).with("subject", problem));
        }
    }

    /** The day due is left aside: it changes when a calendar becomes known. */
    private static boolean like(ProblemRow one, ProblemRow other) {
        return new ProblemRowBuilder().from(one).due(other.due()).build().equals(other);
    }

    private Optional<ProblemRow> rowOf(Subject problem) {
        Optional<ProblemRow> row = peek();
        while (row.isPresent()) {
            int order = KeyOrder.KEYS.compare(row.get().subject().key(), problem.key());
            if (order > 0) {
                return Optional.empty();
            }
            next++;
            if (order == 0) {
                return row;
            }
            faults.add(Objection.by(OfficeRule.ROW_FITS_RECORD)
                    .with("subject", row.get().subject()));
            row = peek();
        }
        return row;
    }

    private Optional<ProblemRow> peek() {
        if (next == page.size() && !last) {
            page = transaction.problems().page(all, after, PAGE);
            next = 0;
            last = page.size() < PAGE;
            after = page.isEmpty() ? after : page.get(page.size() - 1).subject().key();
        }
        return next < page.size() ? Optional.of(page.get(next)) : Optional.empty();
    }

    List<Objection> faults() {
        for (Optional<ProblemRow> row = peek(); row.isPresent(); row = peek()) {
            next++;
            faults.add(Objection.by(OfficeRule.ROW_FITS_RECORD)
                    .with("subject", row.get().subject()));
        }
        List<Tally> tallies = expected.entrySet().stream()
                .map(count -> count.getKey().times(count.getValue()))
                .toList();
        List<Tally> found = transaction.problems().count(all);
        if (faults.isEmpty() && !found.equals(tallies)) {
            faults.add(Objection.by(OfficeRule.COUNTS_FIT_RECORDS)
                    .with("round", all.round())
                    .with("found", sum(found))
                    .with("expected", sum(tallies)));
        }
        return faults;
    }

    private static long sum(List<Tally> tallies) {
        return tallies.stream().mapToLong(Tally::problems).sum();
    }
}
