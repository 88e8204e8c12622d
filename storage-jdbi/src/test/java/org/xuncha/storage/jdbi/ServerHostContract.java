package org.xuncha.storage.jdbi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.xuncha.storage.Storage;
import org.xuncha.storage.StorageFailure;
import org.xuncha.storage.StorageRule;
import org.xuncha.testkit.Given;
import org.xuncha.testkit.StorageProof;

/** What a host can rely on in the database of a server, which knows users and schemas. */
interface ServerHostContract extends HostContract {

    @Test
    default void a_user_who_may_make_no_tables_is_told_which_steps_are_missing() {
        JdbcTemplate jdbc = new JdbcTemplate(server().source());
        boolean postgres = server().dialect() == Dialect.POSTGRESQL;
        String guest = postgres ? "xuncha_guest" : "xuncha_guest@'%'";
        jdbc.execute(postgres ? "CREATE ROLE " + guest + " LOGIN" : "CREATE USER " + guest);
        if (!postgres) {
            jdbc.execute("GRANT SELECT, INSERT, UPDATE ON xuncha.* TO " + guest);
        }
        try {
            DataSource his = new DriverManagerDataSource(server().server().url(), "xuncha_guest", "");
            assertThatThrownBy(() -> JdbiStorage.of(his, server().tables("none")))
                    .isInstanceOfSatisfying(
                            StorageFailure.class,
                            failure -> assertThat(failure.objection().rule()).isEqualTo(StorageRule.SCHEMA_KNOWN))
                    .hasMessageContaining(String.join(", ", Steps.after(0)));
        } finally {
            jdbc.execute((postgres ? "DROP ROLE " : "DROP USER ") + guest);
        }
    }

    @Test
    default void tables_stand_in_the_schema_that_is_named() {
        JdbcTemplate jdbc = new JdbcTemplate(server().source());
        jdbc.execute("CREATE SCHEMA xuncha_elsewhere");
        try {
            Tables tables = Tables.USUAL.in("xuncha_elsewhere");
            try (Storage store = JdbiStorage.of(server().source(), tables);
                    Storage other = JdbiStorage.of(server().source(), server().tables("other"))) {
                StorageProof.append(store, FIRST);
                StorageProof.append(store, Given.next(PROBLEM, FIRST.lines(), "c-2"));
                assertThat(StorageProof.isEmpty(other)).isTrue();
            }
            assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM xuncha_elsewhere.xuncha_line", Long.class))
                    .isEqualTo(2);
            jdbc.execute(server().withoutKey(tables, "line_command", "line"));
            assertThatThrownBy(() -> JdbiStorage.of(server().source(), tables))
                    .isInstanceOf(StorageFailure.class)
                    .hasMessageContaining("xuncha_elsewhere.xuncha_line")
                    .hasMessageContaining("also a unique key on (round_id, command_id)");
        } finally {
            jdbc.execute("DROP SCHEMA xuncha_elsewhere" + server().cascade());
        }
    }
}
