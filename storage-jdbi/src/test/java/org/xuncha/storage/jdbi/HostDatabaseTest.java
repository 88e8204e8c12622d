package org.xuncha.storage.jdbi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.xuncha.storage.StorageFailure;
import org.xuncha.storage.StorageRule;
import org.xuncha.testkit.StorageContract;
import org.xuncha.testkit.StorageFixture;

/** The contract again, over connections that a host lends one by one; and the engines that are refused. */
class HostDatabaseTest implements StorageContract, CutContract, RoundTripContract {
    @TempDir
    private Path folder;

    @Override
    public StorageFixture fixture() {
        return StorageFixture.keeping(name -> JdbiStorage.of(host(name)));
    }

    @Override
    public DataSource lent() {
        return new DriverManagerDataSource(url("cut"));
    }

    @Override
    public Tables tables() {
        return Tables.USUAL;
    }

    private Jdbi host(String name) {
        return Jdbi.create(url(name));
    }

    private String url(String name) {
        return "jdbc:sqlite:" + folder.resolve(name + ".db") + "?journal_mode=WAL&synchronous=FULL";
    }

    @Test
    void an_h2_file_is_refused_with_the_reason() {
        Jdbi file = Jdbi.create("jdbc:h2:" + folder.resolve("h2"));
        assertThatThrownBy(() -> JdbiStorage.of(file)).isInstanceOfSatisfying(StorageFailure.class, failure -> {
            assertThat(failure.objection().rule()).isEqualTo(StorageRule.ENGINE_TRUSTED);
            assertThat(failure).hasMessageContaining("loses updates that it has acknowledged");
        });
    }

    @Test
    void an_engine_without_a_dialect_is_refused() {
        assertThatThrownBy(() -> JdbiStorage.of(Jdbi.create("jdbc:h2:mem:some")))
                .isInstanceOfSatisfying(StorageFailure.class, failure -> {
                    assertThat(failure.objection().rule()).isEqualTo(StorageRule.ENGINE_TRUSTED);
                    assertThat(failure).hasMessageContaining("H2").hasMessageContaining("PostgreSQL");
                });
    }

    @Test
    void a_database_that_does_not_answer_is_named() {
        assertThatThrownBy(() -> JdbiStorage.of(Jdbi.create("jdbc:nothing:here")))
                .isInstanceOfSatisfying(
                        StorageFailure.class,
                        failure -> assertThat(failure.objection().rule()).isEqualTo(StorageRule.STORE_ANSWERS));
    }
}
