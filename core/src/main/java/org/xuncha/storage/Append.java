package org.xuncha.storage;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.xuncha.record.Dossier;
import org.xuncha.record.Entry;
import org.xuncha.record.Line;
import org.xuncha.record.Subject;
import org.xuncha.rule.Valid;

/**
 * What is added to a record. Made only whole: the lines are of the subject, follow each other and are dated to the
 * microsecond, and a problem has its row.
 *
 * @param subject whose record
 * @param version how many lines the record has before
 * @param lines what is added, numbered from {@code version + 1}
 * @param row what stands after it: of a subject of kind {@value ProblemRow#KIND} always, of any other never
 */
public record Append(
        Subject subject,
        @PositiveOrZero long version,
        @NotEmpty List<Line> lines,
        Optional<ProblemRow> row) {

    /** @throws IllegalArgumentException if lines, row and subject do not belong together */
    public Append {
        Valid.parts(Append.class, subject, version, lines, row);
        lines = List.copyOf(lines);
        long seq = version;
        for (Line line : lines) {
            seq++;
            require(line.subject().equals(subject), line.subject(), subject);
            require(line.seq() == seq, "line " + line.seq(), "line " + seq);
            require(
                    line.at().equals(line.at().truncatedTo(ChronoUnit.MICROS)),
                    line.at(),
                    "an instant of whole microseconds");
        }
        require(row.isPresent() == subject.kind().equals(ProblemRow.KIND), row, "a row if a problem");
        if (row.isPresent()) {
            require(row.get().subject().equals(subject), row.get().subject(), subject);
            require(row.get().version() == seq, "row of version " + row.get().version(), "version " + seq);
        }
    }

    /** What a record has more than it had at a version, for any subject but a problem. */
    public static Append since(long version, Dossier<?> dossier) {
        return new Append(dossier.subject(), version, linesSince(version, dossier), Optional.empty());
    }

    /** What a problem's record has more than it had at a version, with what stands after it. */
    public static Append since(long version, Dossier<?> dossier, ProblemRow row) {
        return new Append(dossier.subject(), version, linesSince(version, dossier), Optional.of(row));
    }

    private static List<Line> linesSince(long version, Dossier<?> dossier) {
        return dossier.entries().stream().skip(version).map(Entry::line).toList();
    }

    private static void require(boolean holds, Object found, Object expected) {
        if (!holds) {
            throw new IllegalArgumentException("found " + found + ", expected " + expected);
        }
    }
}
