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
        "OceanBase, MYSQL"
    })
    void families_speak_alike(String product, Dialect dialect) {
        assertThat(Dialect.of(product)).contains(dialect);
        assertThat(Dialect.products()).contains(product);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DM DBMS", "Oracle", "Microsoft SQL Server", "H2", "Apache Derby", ""})
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
        "SQLITE, , 10, OUTCOME_KNOWN",
        "SQLITE, , 13, STORE_HAS_ROOM"
    })
    void of_a_failed_commit_only_a_refusal_is_known(Dialect dialect, String state, int code, StorageRule rule) {
        Engine engine = new Engine(dialect, "here");
        SQLException error = new SQLException("said at a commit", state, code);
        assertThat(engine.commitFailure(error).objection().rule()).isEqualTo(rule);
    }
}
