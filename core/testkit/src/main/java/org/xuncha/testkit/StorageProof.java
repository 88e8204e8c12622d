package org.xuncha.testkit;

import java.util.List;
import java.util.Optional;
import org.xuncha.record.CommandId;
import org.xuncha.record.Line;
import org.xuncha.record.Subject;
import org.xuncha.storage.Append;
import org.xuncha.storage.ProblemFile;
import org.xuncha.storage.ProblemQuery;
import org.xuncha.storage.ProblemRow;
import org.xuncha.storage.Storage;
import org.xuncha.storage.Tally;

/** What every part of the contract is asked of. */
public interface StorageProof {

    /** Where the stores of this test stand. */
    StorageFixture fixture();

    /** The store most tests work with. */
    default Storage open() {
        return fixture().open("a");
    }

    /** Appends in a transaction of its own. */
    static void append(Storage store, Append append) {
        store.write(transaction -> {
            transaction.records().append(append);
            return append;
        });
    }

    /** A record, read in a transaction of its own. */
    static List<Line> record(Storage store, Subject subject) {
        return store.read(transaction -> transaction.records().of(subject));
    }

    /** A problem's row as somebody sees it who may see everything. */
    static Optional<ProblemRow> row(Storage store, Subject problem) {
        return store.read(transaction -> transaction.problems().find(problem, Given.EVERYTHING));
    }

    /** A problem's row and record as somebody sees it who may see everything. */
    static Optional<ProblemFile> file(Storage store, Subject problem) {
        return store.read(transaction -> transaction.problems().file(problem, Given.EVERYTHING));
    }

    /** The first ten problems that fit. */
    static List<ProblemRow> page(Storage store, ProblemQuery query) {
        return store.read(transaction -> transaction.problems().page(query, "", 10));
    }

    /** The problems that fit, counted. */
    static List<Tally> count(Storage store, ProblemQuery query) {
        return store.read(transaction -> transaction.problems().count(query));
    }

    /** The line of a command in the round of most tests. */
    static Optional<Line> command(Storage store, String command) {
        return store.read(transaction -> transaction.records().byCommand(Given.ROUND, CommandId.of(command)));
    }

    /** Whether a store holds nothing. */
    static boolean isEmpty(Storage store) {
        return store.read(transaction -> transaction.records().rounds().isEmpty()
                && transaction
                        .problems()
                        .count(ProblemQuery.of(Given.ROUND, Given.EVERYTHING))
                        .isEmpty());
    }
}
