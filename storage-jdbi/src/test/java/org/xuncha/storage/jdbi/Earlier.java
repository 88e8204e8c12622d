package org.xuncha.storage.jdbi;

import java.util.List;
import java.util.stream.Stream;

/** What takes a filled database back to an earlier step, statement by statement. */
record Earlier(String table, Dialect dialect) {

    static Earlier steps(Tables tables, Dialect dialect) {
        return new Earlier(tables.qualified(), dialect);
    }

    private static final String CELL =
            "addressee, area_level, focus_code, field_code, status_code, immediate, restricted";

    /** No outcome is kept, and counts are of statuses only. */
    List<String> toThree() {
        return List.of(
                "CREATE TABLE " + table + "tally AS SELECT round_id, " + CELL + ", SUM(problems) AS problems FROM "
                        + table + "counts GROUP BY round_id, " + CELL,
                "DROP TABLE " + table + "counts",
                "ALTER TABLE " + table + "problem DROP COLUMN outcome_code",
                "ALTER TABLE " + table + "stood DROP COLUMN outcome_code",
                "DELETE FROM " + table + "schema WHERE step = 4");
    }

    /** What stands is a row of what stood, without an end. */
    List<String> toTwo() {
        return joined(
                toThree(),
                List.of(
                        "INSERT INTO " + table + "stood (round_id, problem_key, row_version, since_at, until_at, "
                                + CELL
                                + ") SELECT round_id, problem_key, row_version + 100, since_at, 9223372036854775807, "
                                + CELL
                                + " FROM " + table + "problem",
                        "ALTER TABLE " + table + "problem DROP COLUMN since_at",
                        "DROP INDEX " + table + "problem_place"
                                + (dialect == Dialect.MARIADB ? " ON " + table + "problem" : ""),
                        "CREATE INDEX " + table + "problem_count ON " + table
                                + "problem (round_id, addressee, area_level,"
                                + " focus_code, field_code, status_code, restricted)",
                        "DELETE FROM " + table + "schema WHERE step = 3"));
    }

    /** Nothing is counted, and nothing is known of the past. */
    List<String> toOne() {
        return joined(
                toTwo(),
                List.of(
                        "DROP TABLE " + table + "tally",
                        "DROP TABLE " + table + "stood",
                        "DELETE FROM " + table + "schema WHERE step = 2"));
    }

    private static List<String> joined(List<String> first, List<String> then) {
        return Stream.concat(first.stream(), then.stream()).toList();
    }
}
