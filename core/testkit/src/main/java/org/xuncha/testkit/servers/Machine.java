package org.xuncha.testkit.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** What a server needs of the machine: a free port, a folder of its own, and programs that are run. */
public final class Machine {
    /** Where servers are reached. */
    public static final String HOST = "127.0.0.1";

    private Machine() {}

    static boolean isRunByRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** A new folder, which belongs to the user under whom the server will run. */
    public static Path folder(String server, String user) throws IOException {
        return owned(Files.createTempDirectory("xuncha-" + server), user);
    }

    /** A folder that is there, as one of the user under whom the server will run. */
    static Path owned(Path folder, String user) throws IOException {
        if (isRunByRoot()) {
            Files.setOwner(
                    folder,
                    folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(user));
        }
        return folder;
    }

    /** The command as a user who is not root; servers refuse to be run by root. */
    static List<String> as(String user, String... command) {
        List<String> all = new ArrayList<>();
        if (isRunByRoot()) {
            all.addAll(List.of("runuser", "-u", user, "--"));
        }
        all.addAll(Arrays.asList(command));
        return all;
    }

    /** Runs a program to its end, in a folder that gets its words. */
    public static void run(Path folder, List<String> command) throws IOException {
        try {
            int code = start(folder, command).waitFor();
            if (code != 0) {
                throw new IOException(command + " ended with " + code + ": " + words(folder));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    /** Begins a program that goes on running. */
    static Process start(Path folder, List<String> command) throws IOException {
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log(folder).toFile()))
                .start();
    }

    /** Whether a process ends within some time. */
    static boolean ends(Process process, long time, TimeUnit unit) throws IOException {
        try {
            return process.waitFor(time, unit);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    /** Kills a process and all that it has started, as {@code kill -9} does. */
    static void kill(String pid) {
        ProcessHandle process = ProcessHandle.of(Long.parseLong(pid.strip()))
                .orElseThrow(() -> new IllegalStateException("none: " + pid));
        List<ProcessHandle> all =
                Stream.concat(Stream.of(process), process.descendants()).toList();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(one -> one.onExit().join());
    }

    static String words(Path folder) throws IOException {
        return Files.readString(log(folder));
    }

    private static Path log(Path folder) {
        return folder.resolveSibling(folder.getFileName() + ".log");
    }

    /** Deletes a folder and the words of the programs that ran in it. */
    public static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        Files.deleteIfExists(log(folder));
    }
}
