package org.xuncha.example.benchmarks.storage;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** What keeping costs on one engine: the library's store beside plain JDBC and others who do the same. */
public final class StorageCommand {
    private StorageCommand() {}

    /**
     * Measures and prints, one line a row.
     *
     * @param arguments the engine: {@code postgresql}, {@code mariadb}, {@code sqlite} or {@code memory}; then perhaps
     *     {@code --quick}; or, on PostgreSQL, {@code --problems} and how many, and perhaps {@code --folder} and where their
     *     data stays
     */
    public static void run(List<String> arguments, PrintStream out) throws Exception {
        Engine engine = Engine.of(arguments.get(0));
        int many = arguments.indexOf("--problems");
        if (many > 0) {
            if (engine != Engine.POSTGRESQL) {
                throw new IllegalArgumentException("found " + engine + ", expected postgresql with --problems");
            }
            int folder = arguments.indexOf("--folder");
            machine(out);
            Many.run(
                    Integer.parseInt(arguments.get(many + 1)),
                    Path.of(folder > 0 ? arguments.get(folder + 1) : "target/storage-many"),
                    out);
            return;
        }
        run(engine, arguments.contains("--quick") ? Sizes.QUICK : Sizes.FULL, out);
    }

    static void run(Engine engine, Sizes sizes, PrintStream out) throws Exception {
        machine(out);
        if (engine == Engine.MEMORY) {
            MemoryTable.print(sizes, out);
        } else {
            try (Match match = Match.on(engine, sizes)) {
                match.play(out);
            }
        }
    }

    private static void machine(PrintStream out) {
        out.println("machine: " + Runtime.getRuntime().availableProcessors() + " processors, "
                + System.getProperty("os.name") + " " + System.getProperty("os.arch") + ", Java "
                + System.getProperty("java.version") + "; " + LocalDate.now(ZoneId.systemDefault()));
    }
}
