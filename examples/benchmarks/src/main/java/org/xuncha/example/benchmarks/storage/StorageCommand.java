package org.xuncha.example.benchmarks.storage;

import java.io.PrintStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** What keeping costs on one engine: the library's store beside plain JDBC and others who do the same. */
public final class StorageCommand {
    private StorageCommand() {}

    /**
     * Measures and prints, one line a row.
     *
     * @param arguments the engine, and perhaps {@code --quick}
     */
    public static void run(List<String> arguments, PrintStream out) throws Exception {
        Engine engine = Engine.of(arguments.get(0));
        run(engine, arguments.contains("--quick") ? Sizes.QUICK : Sizes.FULL, out);
    }

    static void run(Engine engine, Sizes sizes, PrintStream out) throws Exception {
        out.println("machine: " + Runtime.getRuntime().availableProcessors() + " processors, "
                + System.getProperty("os.name") + " " + System.getProperty("os.arch") + ", Java "
                + System.getProperty("java.version") + "; " + LocalDate.now(ZoneOffset.UTC));
        if (engine == Engine.MEMORY) {
            MemoryTable.print(sizes, out);
        } else {
            try (Match match = Match.on(engine, sizes)) {
                match.play(out);
            }
        }
    }
}
