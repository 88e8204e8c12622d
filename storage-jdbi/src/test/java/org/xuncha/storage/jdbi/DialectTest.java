package org.xuncha.storage.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xuncha.storage.StorageRule;

/** A dialect is found by the name that an engine gives itself, and says what its errors mean. */
class DialectTest {

    @ParameterizedTest
    @CsvSource({
        "SQLite, SQLITE",
        "PostgreSQL, POSTGRESQL",
        "openGauss, POSTGRESQL",
        "GaussDB, POSTGRESQL",
        "KingbaseES, POSTGRESQL",
        "MariaDB, MARIADB",
        "MySQL, MYSQL",
        "TiDB, MYSQL",
        "OceanBase, MYSQL",
        "DM DBMS, DAMENG"
    })
    void families_speak_alike(String product, Dialect dialect) {
        assertThat(Dialect.of(product)).contains(dialect);
        assertThat(Dialect.products()).contains(product);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Oracle", "Microsoft SQL Server", "H2", "Apache Derby", ""})
    void what_speaks_otherwise_has_none(String product) {
        assertThat(Dialect.of(product)).isEmpty();
    }

    @Test
    void mysql_is_not_told_what_only_mariadb_understands() {
        String mysql =
                String.join("\n", JdbiStorage.ddl(Dialect.MYSQL, Tables.USUAL).values());
        String mariadb =
                String.join("\n", JdbiStorage.ddl(Dialect.MARIADB, Tables.USUAL).values());
        assertThat(mysql).contains("CREATE UNIQUE INDEX xuncha_line_command").doesNotContain("INDEX IF NOT EXISTS");
        assertThat(mysql)
                .isEqualTo(mariadb.replaceAll("INDEX IF (NOT )?EXISTS", "INDEX")
                        .replace("COLUMN IF NOT EXISTS", "COLUMN"));
    }

    /** It is not sure that all make something only if it is not there; a VARCHAR of 40 bytes would hold 13 characters of Chinese. */
    @Test
    void dameng_is_told_only_what_all_its_releases_understand() {
        String dameng =
                String.join("\n", JdbiStorage.ddl(Dialect.DAMENG, Tables.USUAL).values());
        assertThat(dameng)
                .contains("CREATE TABLE xuncha_schema", "CREATE UNIQUE INDEX xuncha_line_command")
                .contains("ADD COLUMN since_at", "DROP INDEX xuncha_problem_count")
                .contains("round_id    VARCHAR(160) NOT NULL", "line_text   CLOB NOT NULL")
                .doesNotContain("NOT EXISTS", "INDEX IF EXISTS", "COLLATE", "{");
    }

    @ParameterizedTest
    @CsvSource({
        "-6602, DUPLICATE",
        "-6612, DUPLICATE",
        "-6403, AGAIN",
        "-6407, AGAIN",
        "-2106, FOREIGN",
        "-6506, READ_ONLY",
        "-6010, SILENT"
    })
    void dameng_speaks_by_negative_codes(int code, Trouble trouble) {
        assertThat(Dialect.DAMENG.trouble(new SQLException("said", "22000", code)))
                .isEqualTo(trouble);
    }

    @ParameterizedTest
    @ValueSource(ints = {-2124, -3236, -2116, -7021})
    void what_dameng_has_or_has_no_more_is_no_error_to_a_step_that_goes_on(int code) {
        assertThat(Dialect.DAMENG.isThereAlready(new SQLException("said", "22000", code)))
                .isTrue();
        assertThat(Dialect.DAMENG.isThereAlready(new SQLException("no such table", "22000", -2106)))
                .isFalse();
        assertThat(Dialect.DAMENG.isRefused(new SQLException("no right to make a table", "22000", -5515)))
                .isTrue();
    }

    @Test
    void an_index_that_is_there_is_no_error_to_a_step_that_goes_on() {
        SQLException there = new SQLException("Duplicate key name", "42000", 1061);
        assertThat(Dialect.MYSQL.isThereAlready(there)).isTrue();
        assertThat(Dialect.MARIADB.isThereAlready(there)).isFalse();
        assertThat(Dialect.MYSQL.isThereAlready(new SQLException("Deadlock", "40001", 1213)))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "POSTGRESQL, 40003, 0, OUTCOME_KNOWN",
        "POSTGRESQL, 08006, 0, OUTCOME_KNOWN",
        "POSTGRESQL, 57P01, 0, OUTCOME_KNOWN",
        "POSTGRESQL, 53100, 0, STORE_HAS_ROOM",
        "POSTGRESQL, 25006, 0, STORE_WRITABLE",
        "MARIADB, 08S01, 1927, OUTCOME_KNOWN",
        "MARIADB, 08000, 0, OUTCOME_KNOWN",
        "MARIADB, HY000, 1180, OUTCOME_KNOWN",
        "MYSQL, 08S01, 0, OUTCOME_KNOWN",
        "MYSQL, HY000, 1114, STORE_HAS_ROOM",
        "DAMENG, 08000, -6010, OUTCOME_KNOWN",
        "DAMENG, 22000, -6506, STORE_WRITABLE",
        "SQLITE, , 10, OUTCOME_KNOWN",
        "SQLITE, , 13, STORE_HAS_ROOM"
    })
    void of_a_failed_commit_only_a_refusal_is_known(Dialect dialect, String state, int code, StorageRule rule) {
        Engine engine = new Engine(dialect, "here");
        SQLException error = new SQLException("said at a commit", state, code);
        assertThat(engine.commitFailure(error).objection().rule()).isEqualTo(rule);
    }
}
