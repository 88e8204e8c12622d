package org.xuncha.example.benchmarks.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xuncha.record.Dossier;
import org.xuncha.testkit.TrialAct;

class StorageCommandTest {
    @Test
    void on_a_file_everybody_has_a_row_for_every_workload() throws Exception {
        String table = table(Engine.SQLITE);
        for (Workload workload : Workload.values()) {
            for (String name : List.of("library", "hibernate", "jooq")) {
                assertThat(table)
                        .containsPattern("workload=" + workload + " engine=sqlite " + name
                                + "=[0-9.]+ jdbc=[0-9.]+ ratio=[0-9.]+ problems=[0-9]+");
            }
        }
    }

    @Test
    void in_memory_acts_are_counted() throws Exception {
        assertThat(table(Engine.MEMORY)).containsPattern("workload=act engine=memory library=[1-9][0-9]* ");
    }

    @Test
    void many_problems_need_a_server() {
        assertThatThrownBy(() -> StorageCommand.run(List.of("sqlite", "--problems", "10"), System.out))
                .hasMessageContaining("expected postgresql");
    }

    /** Otherwise plain JDBC would be spared work that the library does. */
    @Test
    void everybody_keeps_the_same_texts() {
        Draft draft = new Draft(7);
        Dossier<TrialAct> record = Library.next(draft, Dossier.empty(Library.subject(draft), TrialAct.class));
        String text = PlainRecord.text(draft, 1, PlainRecord.BEGINNING);
        assertThat(record.lines().get(0).text()).isEqualTo(text);
        assertThat(record.digest()).isEqualTo(PlainRecord.digest(text));
    }

    private static String table(Engine engine) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StorageCommand.run(engine, Sizes.TINY, new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }
}
