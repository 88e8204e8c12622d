package org.xuncha.storage;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.xuncha.record.Dossier;
import org.xuncha.record.Line;
import org.xuncha.record.RecordAct;
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
 * @param remaining what remains of earlier lines whose texts the last of the lines erases, in their order; the text of
 *     each is replaced, all else stays. Empty for everything but an erasure
 */
public record Append(
        Subject subject,
        @PositiveOrZero long version,
        @NotEmpty List<Line> lines,
        Optional<ProblemRow> row,
        List<Line> remaining) {
    private static final String ERASURE = RecordAct.EraseText.class.getSimpleName();

    /** @throws IllegalArgumentException if lines, row and subject do not belong together */
    public Append {
        Valid.parts(Append.class, subject, version, lines, row, remaining);
        lines = List.copyOf(lines);
        remaining = List.copyOf(remaining);
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
        for (Line line : remaining) {
            require(line.subject().equals(subject), line.subject(), subject);
            require(line.seq() >= 1 && line.seq() <= version, "line " + line.seq(), "one of " + version + " lines");
        }
        String last = lines.get(lines.size() - 1).act();
        require(remaining.isEmpty() || last.equals(ERASURE), last, ERASURE);
        require(row.isPresent() == subject.kind().equals(ProblemRow.KIND), row, "a row if a problem");
        if (row.isPresent()) {
            require(row.get().subject().equals(subject), row.get().subject(), subject);
            require(row.get().version() == seq, "row of version " + row.get().version(), "version " + seq);
        }
    }

    /** Lines that change none of those before. */
    public Append(Subject subject, long version, List<Line> lines, Optional<ProblemRow> row) {
        this(subject, version, lines, row, List.of());
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
        return dossier.lines().stream().skip(version).toList();
    }

    private static void require(boolean holds, Object found, Object expected) {
        if (!holds) {
            throw new IllegalArgumentException("found " + found + ", expected " + expected);
        }
    }
}
