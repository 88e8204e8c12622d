package org.xuncha.storage.memory;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jetbrains.lincheck.datastructures.IntGen;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;
import org.xuncha.record.CommandId;
import org.xuncha.record.Line;
import org.xuncha.record.Subject;
import org.xuncha.storage.Append;
import org.xuncha.storage.Conflict;
import org.xuncha.storage.ProblemRow;
import org.xuncha.storage.Storage;
import org.xuncha.storage.Transaction;
import org.xuncha.testkit.Given;

/**
 * What threads may do to a store at once. Whatever comes of it must be what would come of it one after the other. All
 * that is appended was made beforehand, so that only the store is raced.
 */
@Param(name = "record", gen = IntGen.class, conf = "0:1")
@Param(name = "version", gen = IntGen.class, conf = "0:2")
@Param(name = "command", gen = IntGen.class, conf = "0:3")
public abstract class Races {
    private static final int VERSIONS = 3;
    private static final int COMMANDS = 4;
    private static final List<Subject> RECORDS = List.of(Given.aProblem("P-0"), Given.aProblem("P-1"));
    private static final List<Append> APPENDS = IntStream.range(0, RECORDS.size() * VERSIONS * COMMANDS)
            .mapToObj(i -> made(i / COMMANDS / VERSIONS, i / COMMANDS % VERSIONS, i % COMMANDS))
            .toList();

    private final Storage store;

    Races(Storage store) {
        this.store = store;
    }

    private static Append made(int record, int version, int command) {
        Subject subject = RECORDS.get(record);
        List<Line> before = Given.several(subject, List.of(), List.of("x-1", "x-2", "x-3"))
                .lines()
                .subList(0, version);
        return Given.next(subject, before, "c-" + record + command);
    }

    private static Append append(int record, int version, int command) {
        return APPENDS.get((record * VERSIONS + version) * COMMANDS + command);
    }

    /** One append, as a caller sends it who has read some version. */
    @Operation
    public String one(
            @Param(name = "record") int record,
            @Param(name = "version") int version,
            @Param(name = "command") int command) {
        return kept(transaction -> transaction.records().append(append(record, version, command)));
    }

    /** Both records, each as it stands in the transaction, or none. */
    @Operation
    public String both(@Param(name = "command") int command) {
        return kept(transaction -> {
            for (int record = 0; record < RECORDS.size(); record++) {
                long version = transaction.records().version(RECORDS.get(record));
                transaction.records().append(append(record, (int) Math.min(version, VERSIONS - 1), command));
            }
        });
    }

    /** What stands of both at one instant. */
    @Operation
    public String seen() {
        return store.read(transaction -> Stream.of(
                        transaction.records().version(RECORDS.get(0)),
                        transaction.records().version(RECORDS.get(1)),
                        version(transaction, 0),
                        version(transaction, 1),
                        transaction
                                .records()
                                .byCommand(Given.ROUND, CommandId.of("c-00"))
                                .isPresent())
                .map(String::valueOf)
                .reduce("", (a, b) -> a + " " + b));
    }

    private static long version(Transaction transaction, int record) {
        Optional<ProblemRow> row = transaction.problems().find(RECORDS.get(record), Given.EVERYTHING);
        return row.map(ProblemRow::version).orElse(0L);
    }

    private String kept(Consumer<Transaction> work) {
        try {
            return store.write(transaction -> {
                work.accept(transaction);
                return "kept";
            });
        } catch (Conflict conflict) {
            return conflict.objection().rule().name();
        }
    }
}
