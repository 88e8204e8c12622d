package org.xuncha.storage.jdbi;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.xuncha.record.Line;
import org.xuncha.record.Subject;
import org.xuncha.storage.Storage;
import org.xuncha.testkit.Given;
import org.xuncha.testkit.StorageProof;

/**
 * A process that acts until it is killed: each act adds to a problem and to a paper in one transaction, and is said on
 * standard output once it is acknowledged. Arguments: the file, and a name that begins all commands.
 */
final class KilledWriter {
    static final int THREADS = 4;
    /** Ends every line, so that one that was cut off is not taken for another command. */
    static final String KEPT = " kept";

    private KilledWriter() {}

    public static void main(String[] arguments) throws InterruptedException {
        Storage store = JdbiStorage.sqlite(Path.of(arguments[0]));
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            String key = "K-" + i;
            Thread thread = new Thread(() -> actForEver(store, key, arguments[1] + "-" + key));
            thread.start();
            threads.add(thread);
        }
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private static void actForEver(Storage store, String key, String name) {
        Subject problem = Given.aProblem(key);
        Subject paper = Given.aPaper(key);
        List<Line> problemLines = new ArrayList<>(StorageProof.record(store, problem));
        List<Line> paperLines = new ArrayList<>(StorageProof.record(store, paper));
        for (int i = 0; ; i++) {
            String command = name + "-" + i;
            var toProblem = Given.next(problem, problemLines, command);
            var toPaper = Given.next(paper, paperLines, command + "-paper");
            store.write(transaction -> {
                transaction.records().append(toProblem);
                transaction.records().append(toPaper);
                return command;
            });
            problemLines.addAll(toProblem.lines());
            paperLines.addAll(toPaper.lines());
            System.out.println(command + KEPT);
        }
    }
}
