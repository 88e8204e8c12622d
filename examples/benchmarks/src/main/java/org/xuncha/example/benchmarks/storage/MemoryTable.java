package org.xuncha.example.benchmarks.storage;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.xuncha.record.Dossier;
import org.xuncha.storage.Append;
import org.xuncha.storage.Storage;
import org.xuncha.storage.memory.MemoryStorage;
import org.xuncha.testkit.TrialAct;

/**
 * The memory adapter, one thread: how many acts it keeps in a second, a transaction each. What is kept is made before,
 * because that costs the same in front of every store; how long it takes stands beside.
 */
final class MemoryTable {
    private MemoryTable() {}

    static void print(Sizes sizes, PrintStream out) {
        Table table = new Table();
        round(sizes, new Table());
        for (int i = 0; i < sizes.rounds(); i++) {
            round(sizes, table);
        }
        out.printf(
                Locale.ROOT,
                "workload=act engine=memory library=%.0f making=%.0f problems=%d threads=1%n",
                table.median("kept"),
                table.median("made"),
                sizes.load());
    }

    /** Every problem is acted on once, after it was made and loaded. */
    private static void round(Sizes sizes, Table table) {
        try (Storage storage = new MemoryStorage()) {
            List<Append> first = new ArrayList<>();
            List<Dossier<TrialAct>> records = new ArrayList<>();
            for (Draft draft : Draft.from(0, sizes.load())) {
                Dossier<TrialAct> record = Library.next(draft, Dossier.empty(Library.subject(draft), TrialAct.class));
                records.add(record);
                first.add(Library.append(draft, record));
            }
            storage.write(transaction -> {
                transaction.records().appendAll(first);
                return first.size();
            });
            long begun = System.nanoTime();
            List<Append> acts = new ArrayList<>();
            for (Draft draft : Draft.from(0, sizes.load())) {
                acts.add(Library.append(draft, Library.next(draft, records.get(draft.number()))));
            }
            long made = System.nanoTime();
            for (Append act : acts) {
                storage.write(transaction -> {
                    transaction.records().append(act);
                    return act;
                });
            }
            long kept = System.nanoTime();
            table.add("made", acts.size() * 1e9 / (made - begun));
            table.add("kept", acts.size() * 1e9 / (kept - made));
        }
    }
}
