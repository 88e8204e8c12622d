package org.xuncha.storage.jdbi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.AreaLevel;
import org.xuncha.record.RoundId;
import org.xuncha.record.Subject;
import org.xuncha.storage.ProblemCursor;
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
        query.area().ifPresent(area -> where.and(in(Set.of(area), true, where.values)));
        query.level().ifPresent(level -> where.and("p.area_level = ?", level.name()));
        query.focus().ifPresent(focus -> where.and("p.focus_code = ?", focus));
        query.field().ifPresent(field -> where.and("p.field_code = ?", field));
        query.status().ifPresent(status -> where.and("p.status_code = ?", status));
        query.outcome().ifPresent(outcome -> where.and("p.outcome_code = ?", outcome));
        query.containing().ifPresent(part -> where.and(dialect.contains(), part));
        return where;
    }

    /**
     * Only what stands behind a cursor. An engine that does not see through the choice of two would look at all that
     * stands before, so the place is named by itself as well.
     */
    Where behind(ProblemCursor from) {
        if (from.key().isEmpty()) {
            return this;
        }
        return from.addressee()
                .map(AreaCode::value)
                .map(place -> and("p.addressee >= ?", place)
                        .and("(p.addressee > ? OR (p.addressee = ? AND p.problem_key > ?))", place, place, from.key()))
                .orElseGet(() -> and("p.problem_key > ?", from.key()));
    }

    /** Only cells in which something is counted. */
    Where counted() {
        return and("p.problems > 0");
    }

    /** Only what stands since an instant or longer. */
    Where stands(long micros) {
        return and("p.since_at <= ?", micros);
    }

    /** Only what stood at an instant and stands no more; what is a lead now was one always. */
    Where stood(long micros, boolean leadsSeen) {
        and("p.since_at <= ?", micros).and("p.until_at > ?", micros);
        return leadsSeen ? this : and("n.restricted = 0");
    }

    private Where seenBy(Sight sight) {
        if (!sight.restricted()) {
            and("p.restricted = 0");
        }
        if (!sight.barred().isEmpty()) {
            and("NOT " + in(sight.barred(), false, values));
        }
        List<String> ways = new ArrayList<>();
        if (!sight.territories().isEmpty()) {
            ways.add(in(sight.territories(), true, values) + inStatus(sight.statuses(), false));
        }
        if (!sight.places().isEmpty()) {
            ways.add(in(sight.places(), false, values) + inStatus(sight.placeStatuses(), sight.immediate()));
        }
        return and(ways.isEmpty() ? "1 = 0" : anyOf(ways));
    }

    private String inStatus(Optional<Set<String>> statuses, boolean immediate) {
        if (statuses.isEmpty()) {
            return "";
        }
        values.addAll(statuses.get());
        String named = statuses.get().isEmpty()
                ? "1 = 0"
                : "p.status_code IN (" + marks(statuses.get().size()) + ")";
        return " AND (" + named + (immediate ? " OR p.immediate = 1)" : ")");
    }

    private static String marks(int count) {
        return "?" + ", ?".repeat(Math.max(0, count - 1));
    }

    /**
     * The addressee is one of the areas, or lies in one of them. Single areas are named, others are spans. A county,
     * and whatever is wider, holds much of what there is in nearly every round: as a case it is only looked at row by row,
     * so that no engine takes it for the few rows by which to begin, and then has to sort them all for one page.
     */
    private static String in(Set<AreaCode> areas, boolean withAllInThem, List<Object> values) {
        List<String> alternatives = new ArrayList<>();
        List<String> single = new ArrayList<>();
        for (AreaCode area : areas) {
            if (!withAllInThem || area.level() == AreaLevel.VILLAGE) {
                single.add(area.value());
            }
        }
        for (int i = 0; i < single.size(); i += WIDE) {
            List<String> some = single.subList(i, Math.min(single.size(), i + WIDE));
            values.addAll(some);
            alternatives.add("p.addressee IN (" + marks(some.size()) + ")");
        }
        if (withAllInThem && single.size() < areas.size()) {
            for (Span span : Span.of(areas)) {
                values.add(span.first());
                values.add(span.last());
                alternatives.add(
                        span.isWide()
                                ? "CASE WHEN p.addressee BETWEEN ? AND ? THEN TRUE ELSE FALSE END"
                                : "p.addressee BETWEEN ? AND ?");
            }
        }
        return alternatives.isEmpty() ? "1 = 0" : anyOf(alternatives);
    }

    private static String anyOf(List<String> alternatives) {
        if (alternatives.size() <= WIDE) {
            return "(" + String.join(" OR ", alternatives) + ")";
        }
        List<String> groups = new ArrayList<>();
        for (int i = 0; i < alternatives.size(); i += WIDE) {
            groups.add(anyOf(alternatives.subList(i, Math.min(alternatives.size(), i + WIDE))));
        }
        return anyOf(groups);
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
}
