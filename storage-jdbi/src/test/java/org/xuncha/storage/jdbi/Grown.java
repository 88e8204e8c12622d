package org.xuncha.storage.jdbi;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.xuncha.organisation.AreaCode;
import org.xuncha.record.Line;
import org.xuncha.record.Subject;
import org.xuncha.storage.Append;
import org.xuncha.storage.ProblemRow;
import org.xuncha.testkit.Given;

/** A problem as the only one knows it who acts on it: every act takes it to and fro between two statuses. */
record Grown(ProblemRow row, List<Line> lines) {
    private static final List<String> STATUSES = List.of("OPEN", "STRUCK_OFF");

    /** The append by which a problem begins, with so many entries. */
    static Append begun(Subject problem, AreaCode village, int entries) {
        List<String> commands = IntStream.rangeClosed(1, entries)
                .mapToObj(entry -> command(problem, entry))
                .toList();
        ProblemRow row = Given.aRow(problem, entries).addressee(village).build();
        return new Append(
                problem, 0, Given.several(problem, List.of(), commands).lines(), Optional.of(row));
    }

    /** What stands once an append that begins a problem is kept. */
    static Grown by(Append begun) {
        return new Grown(begun.row().orElseThrow(), begun.lines());
    }

    private static String command(Subject problem, int entry) {
        return problem.key() + "-" + entry;
    }

    /** The append of the next act. */
    Append next() {
        int entry = lines.size() + 1;
        return Given.next(
                subject(),
                lines,
                command(subject(), entry),
                changed -> changed.addressee(row.addressee())
                        .status(STATUSES.get((STATUSES.indexOf(row.status()) + 1) % STATUSES.size())));
    }

    /** What stands once that append is kept. */
    Grown after(Append next) {
        return new Grown(
                next.row().orElseThrow(),
                Stream.concat(lines.stream(), next.lines().stream()).toList());
    }

    Subject subject() {
        return row.subject();
    }
}
