package org.xuncha.example.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openjdk.jmh.runner.RunnerException;
import org.xuncha.example.benchmarks.rules.RulesCommand;
import org.xuncha.example.benchmarks.rules.WalkCommand;
import org.xuncha.example.benchmarks.staffing.PeersCommand;
import org.xuncha.example.benchmarks.staffing.StaffingCommand;

/** The benchmarks as a command; the first argument names one. */
final class Benchmarks {
    /** Held so that its level is kept: the validator says its version once, which is no result. */
    private static final Logger VALIDATOR = Logger.getLogger("org.hibernate.validator");

    private Benchmarks() {}

    public static void main(String[] args) throws IOException, RunnerException {
        VALIDATOR.setLevel(Level.WARNING);
        switch (args.length == 0 ? "" : args[0]) {
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
            default -> org.openjdk.jmh.Main.main(args);
        }
    }
}
