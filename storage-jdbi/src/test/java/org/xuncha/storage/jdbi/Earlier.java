package org.xuncha.storage.jdbi;

import java.util.List;
import java.util.stream.Stream;

/** What takes a filled database back to an earlier step, statement by statement. */
record Earlier(String table, Dialect dialect) {

    static Earlier steps(Tables tables, Dialect dialect) {
        return new Earlier(tables.qualified(), dialect);
    }

    /** What stands is a row of what stood, without an end. */
    List<String> toTwo() {
        String columns = "addressee, area_level, focus_code, field_code, status_code, immediate, restricted";
        return List.of(
                "INSERT INTO " + table + "stood (round_id, problem_key, row_version, since_at, until_at, " + columns
                        + ") SELECT round_id, problem_key, row_version + 100, since_at, 9223372036854775807, " + columns
                        + " FROM " + table + "problem",
                "ALTER TABLE " + table + "problem DROP COLUMN since_at",
                "DROP INDEX " + table + "problem_place"
                        + (dialect == Dialect.MARIADB ? " ON " + table + "problem" : ""),
                "CREATE INDEX " + table + "problem_count ON " + table + "problem (round_id, addressee, area_level,"
                        + " focus_code, field_code, status_code, restricted)",
                "DELETE FROM " + table + "schema WHERE step = 3");
    }

    /** Nothing is counted, and nothing is known of the past. */
    List<String> toOne() {
        return Stream.concat(
                        toTwo().stream(),
                        Stream.of(
                                "DROP TABLE " + table + "tally",
                                "DROP TABLE " + table + "stood",
                                "DELETE FROM " + table + "schema WHERE step = 2"))
                .toList();
    }
}
