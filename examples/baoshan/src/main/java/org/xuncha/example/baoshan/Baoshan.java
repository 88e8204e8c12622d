package org.xuncha.example.baoshan;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The Baoshan round as a command. */
@Command(
        name = "baoshan",
        mixinStandardHelpOptions = true,
        description = "Runs one inspection round of thirty villages.")
final class Baoshan implements Runnable {
    @Parameters(arity = "0..*", hidden = true)
    private List<String> words = List.of();

    public static void main(String[] args) {
        System.exit(new CommandLine(new Baoshan()).execute(args));
    }

    @Override
    public void run() {
        System.out.println("宝山 " + words);
    }
}
