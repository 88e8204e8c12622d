package org.xuncha.storage.jdbi;

import java.util.List;
import java.util.stream.Stream;

/**
 * A table that a store needs.
 *
 * @param name its name behind the prefix
 * @param columns the names of its columns
 * @param keys by what no two rows may be alike, so that the engine itself refuses what is sent twice at the same moment
 */
record Needed(String name, List<String> columns, List<List<String>> keys) {
    private static final List<String> CELL = List.of(
            "addressee",
            "area_level",
            "focus_code",
            "field_code",
            "status_code",
            "outcome_code",
            "immediate",
            "restricted");

    static final List<Needed> TABLES = List.of(
            new Needed(
                    "line",
                    List.of(
                            "round_id",
                            "kind",
                            "subject_key",
                            "line_seq",
                            "command_id",
                            "act",
                            "actor",
                            "acted_at",
                            "line_text",
                            "digest"),
                    List.of(List.of("round_id", "kind", "subject_key", "line_seq"), List.of("round_id", "command_id"))),
            new Needed(
                    "problem",
                    around(
                            List.of("round_id", "problem_key", "row_version"),
                            List.of("problem_text", "due_day", "since_at")),
                    List.of(List.of("round_id", "problem_key"))),
            new Needed("schema", List.of("step"), List.of(List.of("step"))),
            new Needed(
                    "stood",
                    around(List.of("round_id", "problem_key", "row_version", "since_at", "until_at"), List.of()),
                    List.of(List.of("round_id", "problem_key", "row_version"))),
            new Needed(
                    "counts",
                    around(List.of("round_id"), List.of("problems")),
                    List.of(around(List.of("round_id"), List.of()))));

    /** Columns before the cell, the cell, and columns behind it. */
    private static List<String> around(List<String> before, List<String> behind) {
        return Stream.of(before, CELL, behind).flatMap(List::stream).toList();
    }
}
