package org.xuncha.example.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xuncha.storage.Storage;
import org.xuncha.storage.jdbi.JdbiStorage;

class EmbeddingTest {
    private static final Path HERE = Path.of("").toAbsolutePath();

    private static String told(Path file) {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        try (Storage storage = JdbiStorage.sqlite(file)) {
            Embedding.run(
                    storage,
                    InstantSource.fixed(Instant.parse("2026-03-02T01:00:00Z")),
                    new PrintStream(told, true, StandardCharsets.UTF_8));
        }
        return told.toString(StandardCharsets.UTF_8);
    }

    @Test
    void what_may_not_be_seen_is_not_told_and_a_refusal_names_the_rule_the_facts_and_the_date(@TempDir Path folder) {
        assertThat(told(folder.resolve("round.db")).lines())
                .containsExactly(
                        "不予说明：没有该问题，或者staff-7无权查看。", "该轮次自2026-03-02起处于立项阶段，不能直接转入反馈阶段。 (round.phase_in_order)");
    }

    @Test
    void run_again_it_opens_nothing_twice(@TempDir Path folder) {
        String first = told(folder.resolve("round.db"));
        assertThat(told(folder.resolve("round.db"))).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({
        "README.md, main/java/org/xuncha/example/embedding/Embedding.java",
        "README.zh-CN.md, main/java/org/xuncha/example/embedding/Embedding.java",
        "README.md, test/java/org/xuncha/example/embedding/CountyRulesTest.java",
        "README.zh-CN.md, test/java/org/xuncha/example/embedding/CountyRulesTest.java"
    })
    void the_readme_shows_this_very_code(String readme, String file) throws IOException {
        Path source = HERE.resolve("src").resolve(file);
        String code = Files.readString(source).split(" *// README\n", -1)[1].stripTrailing();
        assertThat(Files.readString(HERE.resolve("../../" + readme)))
                .contains("```java\n" + code.stripIndent() + "\n```");
    }
}
