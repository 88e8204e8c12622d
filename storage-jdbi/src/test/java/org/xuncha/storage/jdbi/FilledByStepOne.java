package org.xuncha.storage.jdbi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.xuncha.record.Line;
import org.xuncha.record.Subject;
import org.xuncha.storage.Storage;
import org.xuncha.storage.Tally;
import org.xuncha.testkit.Given;
import org.xuncha.testkit.StorageProof;

/**
 * What a store of step 001 once wrote, kept as a resource that never changes: three problems of five, one and two
 * entries, of which one was erased, and a paper of two.
 */
final class FilledByStepOne {
    private static final Subject FIRST = Given.aProblem("P-1");

    private FilledByStepOne() {}

    /** Makes the tables of step 001 and puts the rows in. */
    static void into(DataSource source, Dialect dialect, Tables tables) {
        JdbcTemplate jdbc = new JdbcTemplate(source);
        String stepOne = JdbiStorage.ddl(dialect, tables).get("001-records-and-problems.sql");
        String rows = kept().replace("{table}", tables.qualified());
        for (String statement : (stepOne + rows).replaceAll("(?m)^--.*$", "").split(";\\s*\\n", -1)) {
            if (!statement.isBlank()) {
                jdbc.execute(statement);
            }
        }
    }

    private static String kept() {
        try (InputStream in = FilledByStepOne.class.getResourceAsStream("filled-by-001.sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void assertBroughtUp(Storage store) {
        assertThat(chain(store, FIRST)).hasSize(5);
        assertThat(chain(store, Given.aProblem("P-2"))).hasSize(1);
        assertThat(chain(store, Given.aProblem("P-3"))).hasSize(2);
        assertThat(chain(store, Given.aPaper("L-1"))).hasSize(2);
        assertThat(StorageProof.command(store, "c-1-5").map(Line::seq)).contains(5L);
        assertThat(StorageProof.row(store, FIRST).map(row -> tuple(row.text(), row.status())))
                .contains(tuple("补贴“一卡通”发放不及时，'账目' 不符", "STRUCK_OFF"));
        assertThat(StorageProof.count(store, Host.ALL))
                .extracting(Tally::status, Tally::problems)
                .containsExactly(tuple("OPEN", 2L), tuple("STRUCK_OFF", 1L));
        Twins.assertCounted(store);
        Instant last = chain(store, FIRST).get(4).at();
        List<Tally> then = store.read(transaction -> transaction.problems().count(Host.ALL, last));
        assertThat(then).extracting(Tally::problems).containsExactly(2L, 1L);
    }

    /** What was brought up can be added to. */
    static void assertGoesOn(Storage store) {
        StorageProof.append(store, Given.next(FIRST, chain(store, FIRST), "c-new", row -> row.status("OPEN")));
        assertThat(StorageProof.count(store, Host.ALL))
                .extracting(Tally::problems)
                .containsExactly(3L);
    }

    private static List<Line> chain(Storage store, Subject subject) {
        List<Line> lines = StorageProof.record(store, subject);
        assertThat(Given.dossier(subject, lines).version()).isEqualTo(lines.size());
        return lines;
    }
}
