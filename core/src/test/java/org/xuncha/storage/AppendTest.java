package org.xuncha.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.AreaLevel;
import org.xuncha.record.CommandId;
import org.xuncha.record.Line;
import org.xuncha.record.RoundId;
import org.xuncha.record.Subject;
import org.xuncha.rule.InvalidValue;

class AppendTest {
    private static final RoundId ROUND = RoundId.of("2021-2");
    private static final Subject PROBLEM = new Subject(ROUND, "PROBLEM", "P-1");
    private static final Subject PAPER = new Subject(ROUND, "PAPER", "L-1");

    @Test
    void lines_follow_the_version_and_each_other() {
        assertThat(new Append(PAPER, 2, List.of(line(PAPER, 3), line(PAPER, 4)), Optional.empty()).lines())
                .hasSize(2);
        assertRefused(PAPER, 2, List.of(line(PAPER, 4)), Optional.empty());
        assertRefused(PAPER, 2, List.of(line(PAPER, 3), line(PAPER, 5)), Optional.empty());
        assertRefused(PAPER, 2, List.of(), Optional.empty());
        assertRefused(PAPER, -1, List.of(line(PAPER, 0)), Optional.empty());
    }

    @Test
    void lines_are_dated_to_the_microsecond() {
        Line line = line(PAPER, 1);
        Line finer = new Line(
                PAPER,
                1,
                line.command(),
                line.act(),
                line.actor(),
                Instant.EPOCH.plusNanos(1),
                line.text(),
                line.digest());
        assertRefused(PAPER, 0, List.of(finer), Optional.empty());
    }

    @Test
    void lines_and_row_are_of_the_subject() {
        Subject other = new Subject(ROUND, "PROBLEM", "P-2");
        assertRefused(PAPER, 0, List.of(line(PROBLEM, 1)), Optional.empty());
        assertRefused(PROBLEM, 0, List.of(line(PROBLEM, 1)), Optional.of(row(other, 1)));
    }

    @Test
    void a_problem_has_its_row_and_nothing_else_has_one() {
        assertThat(new Append(PROBLEM, 0, List.of(line(PROBLEM, 1)), Optional.of(row(PROBLEM, 1))).row())
                .isPresent();
        assertRefused(PROBLEM, 0, List.of(line(PROBLEM, 1)), Optional.empty());
        assertRefused(PROBLEM, 0, List.of(line(PROBLEM, 1)), Optional.of(row(PROBLEM, 2)));
        assertRefused(PAPER, 0, List.of(line(PAPER, 1)), Optional.of(row(PROBLEM, 1)));
        assertThatThrownBy(() -> row(PAPER, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a\u0000b", "\ud800", "\udc00a", "\udc00\ud800"})
    void a_text_that_not_every_engine_can_keep_is_no_text(String text) {
        assertThatThrownBy(() -> row(PROBLEM, 1, text)).isInstanceOf(InvalidValue.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\ud800", "a\u0085", "a b", ""})
    void a_key_that_not_every_engine_can_keep_is_no_key(String key) {
        assertThatThrownBy(() -> new Subject(ROUND, "PAPER", key)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> CommandId.of(key)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> RoundId.of(key)).isInstanceOf(InvalidValue.class);
    }

    private static void assertRefused(Subject subject, long version, List<Line> lines, Optional<ProblemRow> row) {
        assertThatThrownBy(() -> new Append(subject, version, lines, row)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Line line(Subject subject, long seq) {
        return new Line(
                subject, seq, CommandId.of("c-" + seq), "Note", "office-1", Instant.EPOCH, "{}", "0".repeat(64));
    }

    private static ProblemRow row(Subject subject, long version) {
        return row(subject, version, "村务公开不及时");
    }

    private static ProblemRow row(Subject subject, long version, String text) {
        return new ProblemRow(
                subject,
                version,
                AreaCode.of("530502100201"),
                AreaLevel.VILLAGE,
                "GRASSROOTS",
                "VILLAGE_AFFAIRS",
                "OPEN",
                "NOT_DONE",
                false,
                false,
                text,
                Optional.empty());
    }
}
