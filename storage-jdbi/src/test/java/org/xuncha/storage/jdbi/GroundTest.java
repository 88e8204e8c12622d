package org.xuncha.storage.jdbi;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** A transaction that an engine asks for once more is tried again, unless a part of an answer was given out. */
class GroundTest {
    @Test
    void what_was_not_given_out_is_tried_again() {
        try (Handle handle = Jdbi.open("jdbc:sqlite::memory:")) {
            Ground ground = on(handle);
            ground.lose(busy());
            assertThatThrownBy(ground::requireNoRetry).isInstanceOf(TryAgain.class);
        }
    }

    @Test
    void what_was_given_out_is_not_given_out_again() {
        try (Handle handle = Jdbi.open("jdbc:sqlite::memory:")) {
            Ground ground = on(handle);
            ground.givesOut();
            ground.lose(busy());
            assertThatCode(ground::requireNoRetry).doesNotThrowAnyException();
        }
    }

    private static SQLException busy() {
        return new SQLException("the database is locked", "", 5);
    }

    private static Ground on(Handle handle) {
        return new Ground(
                new Session(handle, Dialect.SQLITE, false),
                new Statements(Tables.USUAL.qualified()),
                new Engine(Dialect.SQLITE, "here"),
                Purpose.READ);
    }
}
