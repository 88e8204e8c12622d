package org.xuncha.storage.jdbi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** PostgreSQL as Debian installs it, with a cluster of its own; every commit waits for the disk. */
record PostgresServer(Path programs, Path folder, int port) implements Server {
    private static final Path INSTALLED = Path.of("/usr/lib/postgresql");
    private static final String RUN_BY = "postgres";

    static PostgresServer start() throws IOException {
        Path folder = Machine.folder("postgresql", RUN_BY);
        PostgresServer server = new PostgresServer(newest(), folder, Machine.freePort());
        server.run("initdb", "-D", server.data(), "-U", server.user(), "-A", "trust", "-E", "UTF8", "--locale=C");
        String options = "-p " + server.port + " -c listen_addresses=" + Machine.HOST + " -c unix_socket_directories="
                + folder + " -c fsync=on -c synchronous_commit=on -c max_connections=60";
        server.run(
                "pg_ctl",
                "-D",
                server.data(),
                "-w",
                "-t",
                "60",
                "-o",
                options,
                "-l",
                folder.resolve("log") + "",
                "start");
        return server;
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
        run("pg_ctl", "-D", data(), "-m", "fast", "-w", "stop");
        Machine.delete(folder);
    }
}
