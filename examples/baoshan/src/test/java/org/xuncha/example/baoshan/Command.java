package org.xuncha.example.baoshan;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;

/**
 * The command, carried out.
 *
 * @param exit its exit code
 * @param out what it told
 * @param err what it complained of
 */
record Command(int exit, String out, String err) {

    /** In this process. */
    static Command here(Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream toOut = new PrintStream(out, true, StandardCharsets.UTF_8);
        PrintStream toErr = new PrintStream(err, true, StandardCharsets.UTF_8);
        int exit = new CommandLine(new Baoshan(toOut, toErr))
                .setOut(inUtf8(toOut))
                .setErr(inUtf8(toErr))
                .execute(words(arguments).toArray(new String[0]));
        return new Command(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintWriter inUtf8(PrintStream to) {
        return new PrintWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8), true);
    }

    /** In a process of its own, as users run it; what it tells goes to two files in a folder. */
    static Command apart(Path told, Object... arguments) throws IOException, InterruptedException {
        int exit = start(told, arguments).waitFor();
        return new Command(exit, Files.readString(told.resolve("out.txt")), Files.readString(told.resolve("err.txt")));
    }

    /** Started in a process of its own and not waited for. */
    static Process start(Path told, Object... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Baoshan.class.getName()));
        command.addAll(words(arguments));
        Files.createDirectories(told);
        return new ProcessBuilder(command)
                .redirectOutput(told.resolve("out.txt").toFile())
                .redirectError(told.resolve("err.txt").toFile())
                .start();
    }

    private static List<String> words(Object... arguments) {
        return List.of(arguments).stream().map(String::valueOf).toList();
    }
}
