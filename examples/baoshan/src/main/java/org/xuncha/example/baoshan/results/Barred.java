package org.xuncha.example.baoshan.results;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.xuncha.rule.Rule;
import org.xuncha.staffing.StaffingReport.Row;

/** Pairings of a person with a team that are barred, as somebody sees them who may not see facts about kin. */
final class Barred {
    private final List<Row> rows;

    private Barred(List<Row> rows) {
        this.rows = rows;
    }

    /** The barred pairings as they were judged on the day from which the plan holds. */
    static Barred of(Seen seen) {
        return new Barred(seen.pairings().stream()
                .filter(row -> !row.objections().isEmpty())
                .toList());
    }

    int count() {
        return rows.size();
    }

    /** Some of them that show as many different rules as possible. */
    List<Row> examples(int most) {
        List<Row> examples = new ArrayList<>();
        Set<Rule> shown = new HashSet<>();
        List<Row> left = new ArrayList<>(rows);
        while (examples.size() < most && !left.isEmpty()) {
            Row next = left.stream()
                    .max(Comparator.comparingLong((Row row) -> fresh(row, shown)))
                    .orElseThrow();
            left.remove(next);
            examples.add(next);
            next.objections().forEach(objection -> shown.add(objection.rule()));
        }
        return examples;
    }

    private static long fresh(Row row, Set<Rule> shown) {
        return row.objections().stream()
                .map(objection -> objection.rule())
                .distinct()
                .filter(rule -> !shown.contains(rule))
                .count();
    }
}
