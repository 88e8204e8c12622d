package org.xuncha.storage;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import java.util.Optional;
import org.xuncha.record.Line;
import org.xuncha.record.Subject;
import org.xuncha.rule.Valid;

/**
 * What is added to a record.
 *
 * @param subject whose record
 * @param version how many lines the record has before
 * @param lines what is added, numbered from {@code version + 1}
 * @param row for a problem what stands after it; empty for other subjects
 */
public record Append(
        Subject subject,
        @PositiveOrZero long version,
        @NotEmpty List<Line> lines,
        Optional<ProblemRow> row) {
    public Append {
        Valid.parts(Append.class, subject, version, lines, row);
        lines = List.copyOf(lines);
    }
}
