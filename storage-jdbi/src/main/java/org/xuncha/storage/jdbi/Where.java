package org.xuncha.storage.jdbi;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.AreaLevel;
import org.xuncha.record.RoundId;
import org.xuncha.record.Subject;
import org.xuncha.storage.ProblemQuery;
import org.xuncha.storage.Sight;

/** The condition of a query on problems, with the values of its parameters. Sight is always part of it. */
final class Where {
    /** Engines limit how deep a condition may be; so many areas are joined on one level. */
    private static final int WIDE = 100;

    private final StringBuilder sql = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    private Where(RoundId round) {
        sql.append(" WHERE p.round_id = ?");
        values.add(round.value());
    }

    /** One problem, if it may be seen. */
    static Where problem(Subject problem, Sight sight) {
        return new Where(problem.round())
                .and("p.problem_key = ?", problem.key())
                .seenBy(sight);
    }

    /** The problems that fit. */
    static Where fits(ProblemQuery query, Dialect dialect) {
        Where where = new Where(query.round()).seenBy(query.sight());
        query.area().ifPresent(area -> where.and(in(List.of(area), where.values)));
        query.level().ifPresent(level -> where.and("p.area_level = ?", level.name()));
        query.focus().ifPresent(focus -> where.and("p.focus_code = ?", focus));
        query.field().ifPresent(field -> where.and("p.field_code = ?", field));
        query.status().ifPresent(status -> where.and("p.status_code = ?", status));
        query.containing().ifPresent(part -> where.and(dialect.contains(), part));
        return where;
    }

    /** Only what comes after a key. */
    Where after(String key) {
        return key.isEmpty() ? this : and("p.problem_key > ?", key);
    }

    private Where seenBy(Sight sight) {
        if (!sight.restricted()) {
            and("p.restricted = 0");
        }
        return and(in(List.copyOf(sight.territories()), values));
    }

    /** The addressee lies in one of the areas; in none of no areas. Villages are named, areas above them are spans. */
    private static String in(List<AreaCode> areas, List<Object> values) {
        List<String> alternatives = new ArrayList<>();
        List<AreaCode> villages =
                areas.stream().filter(area -> area.level() == AreaLevel.VILLAGE).toList();
        if (!villages.isEmpty()) {
            villages.forEach(village -> values.add(village.value()));
            alternatives.add("p.addressee IN (" + String.join(", ", Collections.nCopies(villages.size(), "?")) + ")");
        }
        for (AreaCode area : areas) {
            if (area.level() != AreaLevel.VILLAGE) {
                String digits = area.significant();
                values.add(digits + "0".repeat(12 - digits.length()));
                values.add(digits + "9".repeat(12 - digits.length()));
                alternatives.add("p.addressee BETWEEN ? AND ?");
            }
        }
        return alternatives.isEmpty() ? "1 = 0" : anyOf(alternatives);
    }

    private static String anyOf(List<String> alternatives) {
        List<String> groups = new ArrayList<>();
        for (int i = 0; i < alternatives.size(); i += WIDE) {
            groups.add(alternatives.subList(i, Math.min(alternatives.size(), i + WIDE)).stream()
                    .collect(Collectors.joining(" OR ", "(", ")")));
        }
        return groups.size() == 1 ? groups.get(0) : anyOf(groups);
    }

    private Where and(String condition, Object... more) {
        sql.append(" AND ").append(condition);
        values.addAll(List.of(more));
        return this;
    }

    String sql() {
        return sql.toString();
    }

    List<Object> values() {
        return values;
    }

    /** The values with one more behind them, as a limit needs it. */
    List<Object> valuesAnd(Object last) {
        List<Object> all = new ArrayList<>(values);
        all.add(last);
        return all;
    }
}
