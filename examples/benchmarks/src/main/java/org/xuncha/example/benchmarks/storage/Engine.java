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
