package org.xuncha.storage.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.xuncha.record.Line;
import org.xuncha.record.Subject;
import org.xuncha.storage.Append;
import org.xuncha.storage.ProblemRow;
import org.xuncha.storage.Storage;
import org.xuncha.testkit.Given;
import org.xuncha.testkit.StorageProof;

/**
 * A problem and a paper of one name, to both of which every act adds an entry in one transaction, while the problem goes
 * to and fro between two statuses: half an act would show in a record, in the row, or in the counts. A problem may be
 * without a twin: then every act is alone in its transaction, which a store may carry out in another way.
 */
record Twins(Subject problem, Optional<Subject> paper, List<Line> problemLines, List<Line> paperLines) {
    private static final String OF_PAPER = "-paper";
    private static final String ALONE = "-alone";
    private static final List<String> STATUSES = List.of("OPEN", "STRUCK_OFF");

    /** The name of a problem without a twin. */
    static String alone(String name) {
        return name + ALONE;
    }

    /** One name among several that begin alike: every second is that of a problem without a twin. */
    static String oneOf(String names, int number) {
        String name = names + "-" + number;
        return number % 2 == 0 ? name : alone(name);
    }

    /** Twins to which nothing was done. */
    static Twins unborn(String name) {
        Optional<Subject> paper = name.endsWith(ALONE) ? Optional.empty() : Optional.of(Given.aPaper(name));
        return new Twins(Given.aProblem(name), paper, List.of(), List.of());
    }

    /** Twins as they stand at one instant. */
    static Twins read(Storage store, String name) {
        Twins unborn = unborn(name);
        return store.read(transaction -> new Twins(
                unborn.problem,
                unborn.paper,
                transaction.records().of(unborn.problem),
                unborn.paper.map(transaction.records()::of).orElse(List.of())));
    }

    boolean carriedOut(String command) {
        return problemLines.stream().anyMatch(line -> line.command().value().equals(command));
    }

    /** The twins after an act that was acknowledged. */
    Twins act(Storage store, String command) {
        String status = STATUSES.get(problemLines.size() % STATUSES.size());
        Append toProblem = Given.next(problem, problemLines, command, row -> row.status(status));
        Optional<Append> toPaper = paper.map(twin -> Given.next(twin, paperLines, command + OF_PAPER));
        store.write(transaction -> {
            toPaper.ifPresent(transaction.records()::append);
            transaction.records().append(toProblem);
            return command;
        });
        return new Twins(
                problem,
                paper,
                joined(problemLines, toProblem.lines()),
                joined(paperLines, toPaper.map(Append::lines).orElse(List.of())));
    }

    private static List<Line> joined(List<Line> before, List<Line> added) {
        return Stream.concat(before.stream(), added.stream()).toList();
    }

    /** The commands of all acts on twins, none of which is kept by half; both chains hold. */
    static List<String> commands(Storage store, String name) {
        Twins twins = read(store, name);
        Given.dossier(twins.problem, twins.problemLines);
        twins.paper.ifPresent(paper -> Given.dossier(paper, twins.paperLines));
        List<String> commands =
                twins.problemLines.stream().map(line -> line.command().value()).toList();
        assertThat(twins.paperLines.stream()
                        .map(line -> line.command().value().replace(OF_PAPER, ""))
                        .toList())
                .isEqualTo(twins.paper.isPresent() ? commands : List.of());
        Optional<ProblemRow> row = StorageProof.row(store, twins.problem);
        assertThat(row.map(ProblemRow::version).orElse(0L)).isEqualTo(commands.size());
        assertThat(row.map(ProblemRow::status))
                .isEqualTo(
                        commands.isEmpty()
                                ? Optional.empty()
                                : Optional.of(STATUSES.get((commands.size() - 1) % STATUSES.size())));
        return commands;
    }

    /** The counts that are kept are those of the rows. */
    static void assertCounted(Storage store) {
        long open = counted(store, "OPEN");
        long struckOff = counted(store, "STRUCK_OFF");
        List<ProblemRow> rows = store.read(transaction -> transaction.problems().page(Host.ALL, "", 10_000));
        assertThat(rows.stream().filter(row -> row.status().equals("OPEN"))).hasSize((int) open);
        assertThat(rows).hasSize((int) (open + struckOff));
    }

    private static long counted(Storage store, String status) {
        return StorageProof.count(store, Host.ALL).stream()
                .filter(tally -> tally.status().equals(status))
                .mapToLong(tally -> tally.problems())
                .sum();
    }
}
