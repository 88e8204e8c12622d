package org.xuncha.example.benchmarks.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * The tables of those who are no store of the library: state and chained record, with the columns, keys and constraints
 * of the library's. An index holds all columns by which problems are counted, and a table the counts that are kept.
 */
final class PlainTables {
    private PlainTables() {}

    /** Makes tables whose names begin so. */
    static void make(Place place, String prefix) throws SQLException {
        try (Connection connection = place.connect();
                Statement jdbc = connection.createStatement()) {
            for (String statement : statements(place.engine(), prefix)) {
                jdbc.execute(statement);
            }
        }
    }

    private static List<String> statements(Engine engine, String prefix) {
        return List.of("""
                CREATE TABLE %sline (
                    round_id    VARCHAR(40)@ NOT NULL,
                    kind        VARCHAR(20)@ NOT NULL,
                    subject_key VARCHAR(80)@ NOT NULL,
                    line_seq    BIGINT NOT NULL,
                    command_id  VARCHAR(80)@ NOT NULL,
                    act         VARCHAR(80)@ NOT NULL,
                    actor       VARCHAR(64)@ NOT NULL,
                    acted_at    BIGINT NOT NULL,
                    line_text   # NOT NULL,
                    digest      VARCHAR(64)@ NOT NULL,
                    PRIMARY KEY (round_id, kind, subject_key, line_seq))""", """
                CREATE UNIQUE INDEX %sline_command ON %sline (round_id, command_id)""", """
                CREATE TABLE %sproblem (
                    round_id     VARCHAR(40)@ NOT NULL,
                    problem_key  VARCHAR(80)@ NOT NULL,
                    row_version  BIGINT NOT NULL,
                    addressee    VARCHAR(12)@ NOT NULL,
                    area_level   VARCHAR(10)@ NOT NULL,
                    focus_code   VARCHAR(60)@ NOT NULL,
                    field_code   VARCHAR(60)@ NOT NULL,
                    status_code  VARCHAR(60)@ NOT NULL,
                    outcome_code VARCHAR(60)@ NOT NULL,
                    immediate    SMALLINT NOT NULL,
                    restricted   SMALLINT NOT NULL,
                    problem_text # NOT NULL,
                    due_day      BIGINT,
                    PRIMARY KEY (round_id, problem_key))""", """
                CREATE INDEX %sproblem_page ON %sproblem (round_id, status_code, problem_key)""", """
                CREATE INDEX %sproblem_count ON %sproblem
                    (round_id, addressee, area_level, focus_code, field_code, status_code, outcome_code)""", """
                CREATE TABLE %stally (
                    round_id     VARCHAR(40)@ NOT NULL,
                    addressee    VARCHAR(12)@ NOT NULL,
                    area_level   VARCHAR(10)@ NOT NULL,
                    focus_code   VARCHAR(60)@ NOT NULL,
                    field_code   VARCHAR(60)@ NOT NULL,
                    status_code  VARCHAR(60)@ NOT NULL,
                    outcome_code VARCHAR(60)@ NOT NULL,
                    problems     BIGINT NOT NULL,
                    PRIMARY KEY (round_id, addressee, area_level, focus_code, field_code, status_code, outcome_code))""").stream()
                .map(statement -> statement
                        .replace("%s", prefix)
                        .replace("@", engine.exact())
                        .replace("#", engine.text()))
                .toList();
    }
}
