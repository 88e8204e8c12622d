package org.xuncha.example.benchmarks.storage;

import java.util.Locale;

/** The engines on which stores are measured; memory is none, and has no plain JDBC beside it. */
enum Engine {
    POSTGRESQL(" COLLATE \"C\"", "TEXT"),
    MARIADB(" CHARACTER SET utf8mb4 COLLATE utf8mb4_bin", "LONGTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin"),
    SQLITE("", "TEXT"),
    MEMORY("", "");

    private final String exact;
    private final String text;

    Engine(String exact, String text) {
        this.exact = exact;
        this.text = text;
    }

    /** What stands behind a column whose values are compared letter by letter. */
    String exact() {
        return exact;
    }

    /** What makes an insert add to the count that is there. */
    String orAdd(String tally) {
        return this == MARIADB
                ? " ON DUPLICATE KEY UPDATE problems = problems + VALUES(problems)"
                : " ON CONFLICT (round_id, addressee, area_level, focus_code, field_code, status_code,"
                        + " outcome_code)"
                        + " DO UPDATE SET problems = " + tally + ".problems + excluded.problems";
    }

    /** The type of long texts. */
    String text() {
        return text;
    }

    static Engine of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
