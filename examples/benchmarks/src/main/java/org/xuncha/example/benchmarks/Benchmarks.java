package org.xuncha.example.benchmarks;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.xuncha.example.benchmarks.rules.RulesCommand;
import org.xuncha.example.benchmarks.rules.WalkCommand;
import org.xuncha.example.benchmarks.staffing.PeersCommand;
import org.xuncha.example.benchmarks.staffing.StaffingCommand;
import org.xuncha.example.benchmarks.storage.StorageCommand;

/** The benchmarks as a command; the first argument names one. */
final class Benchmarks {
    /** Held so that its level is kept: what Hibernate and its validator say of themselves is no result. */
    private static final Logger HIBERNATE = Logger.getLogger("org.hibernate");

    /** How many arguments a command needs at least. */
    private static final Map<String, Integer> ARGUMENTS =
            Map.of("staffing", 3, "staffing-peers", 2, "rules-walk", 2, "storage", 1);

    private Benchmarks() {}

    public static void main(String[] args) throws Exception {
        HIBERNATE.setLevel(Level.SEVERE);
        String command = args.length == 0 ? "" : args[0];
        int wanted = ARGUMENTS.getOrDefault(command, 0);
        if (wanted > 0 && args.length <= wanted) {
            System.err.println(command + ": found " + (args.length - 1) + " arguments, expected " + wanted);
            System.exit(2);
        }
        switch (command) {
            case "staffing" ->
                StaffingCommand.run(
                        Path.of(args[1]), Double.parseDouble(args[2]), Path.of(args[3]), System.out, System.err);
            case "staffing-peers" -> PeersCommand.run(Path.of(args[1]), Double.parseDouble(args[2]), System.out);
            case "rules" -> RulesCommand.run(args.length > 1 && args[1].equals("--quick"), System.out);
            case "rules-walk" -> {
                if (WalkCommand.run(Long.parseLong(args[1]), Long.parseLong(args[2]), System.out) > 0) {
                    System.exit(1);
                }
            }
            case "storage" -> StorageCommand.run(Arrays.asList(args).subList(1, args.length), System.out);
            default -> org.openjdk.jmh.Main.main(args);
        }
    }
}
