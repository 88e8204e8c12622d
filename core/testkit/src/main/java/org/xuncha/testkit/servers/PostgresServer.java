package org.xuncha.testkit.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * PostgreSQL as Debian installs it, with a cluster of its own; every commit waits for the disk.
 *
 * @param programs where its programs stand
 * @param folder where its data stands
 * @param port where it listens
 * @param stays whether the data outlives the server
 */
public record PostgresServer(Path programs, Path folder, int port, boolean stays) implements Mortal {
    private static final Path INSTALLED = Path.of("/usr/lib/postgresql");
    private static final String RUN_BY = "postgres";

    /**
     * Starts a server; it answers when this returns.
     *
     * @throws IOException if PostgreSQL is not installed, or does not start
     */
    public static PostgresServer start() throws IOException {
        return started(Machine.folder("postgresql", RUN_BY), false);
    }

    /**
     * Starts a server whose data stays in a folder, which may hold that of an earlier one: one that was left running there
     * is stopped first.
     *
     * @throws IOException as {@link #start()}
     */
    public static PostgresServer start(Path folder) throws IOException {
        return started(Machine.owned(Files.createDirectories(folder).toAbsolutePath(), RUN_BY), true);
    }

    private static PostgresServer started(Path folder, boolean stays) throws IOException {
        PostgresServer server = new PostgresServer(newest(), folder, Machine.freePort(), stays);
        if (!Files.exists(folder.resolve("data"))) {
            server.run("initdb", "-D", server.data(), "-U", server.user(), "-A", "trust", "-E", "UTF8", "--locale=C");
        } else if (server.isLeftRunning()) {
            server.stop();
        }
        server.startAgain();
        return server;
    }

    @Override
    public void startAgain() throws IOException {
        String options = "-p " + port + " -c listen_addresses=" + Machine.HOST + " -c unix_socket_directories=" + folder
                + " -c fsync=on -c synchronous_commit=on -c max_connections=60";
        run("pg_ctl", "-D", data(), "-w", "-t", "60", "-o", options, "-l", folder.resolve("log") + "", "start");
    }

    @Override
    public void kill() throws IOException {
        Machine.kill(Files.readAllLines(folder.resolve("data/postmaster.pid")).get(0));
    }

    private static Path newest() throws IOException {
        try (Stream<Path> versions = Files.list(INSTALLED)) {
            return versions.max(Comparator.comparing(version -> Integer.parseInt(version.getFileName() + "")))
                    .orElseThrow(() -> new IOException("no PostgreSQL in " + INSTALLED))
                    .resolve("bin");
        }
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    /** The program that is asked ends with 0 if the server runs. */
    private boolean isLeftRunning() throws IOException {
        try {
            String program = programs.resolve("pg_ctl").toString();
            return Machine.start(folder, Machine.as(RUN_BY, program, "-D", data(), "status"))
                            .waitFor()
                    == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private void stop() throws IOException {
        run("pg_ctl", "-D", data(), "-m", "fast", "-w", "stop");
    }

    private void run(String program, String... arguments) throws IOException {
        String[] command = Stream.concat(Stream.of(programs.resolve(program).toString()), Stream.of(arguments))
                .toArray(String[]::new);
        Machine.run(folder, Machine.as(RUN_BY, command));
    }

    @Override
    public String url() {
        return "jdbc:postgresql://" + Machine.HOST + ":" + port + "/postgres";
    }

    @Override
    public String user() {
        return "xuncha";
    }

    @Override
    public String password() {
        return "";
    }

    @Override
    public void close() throws IOException {
        stop();
        if (!stays) {
            Machine.delete(folder);
        }
    }
}
