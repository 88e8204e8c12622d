package org.xuncha.testkit.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** MariaDB as Debian installs it, with data of its own; every commit waits for the disk. */
public final class MariaServer implements Mortal {
    static final String RUN_BY = "mysql";
    private static final long SECONDS = 60;

    private final Path folder;
    private final int port;
    private final List<String> options;
    private Process process;

    private MariaServer(Path folder, int port, List<String> options, Process process) {
        this.folder = folder;
        this.port = port;
        this.options = options;
        this.process = process;
    }

    /**
     * Starts it; it answers when this returns.
     *
     * @throws IOException if it is not installed, or does not start
     */
    public static MariaServer start() throws IOException {
        return start("--innodb-flush-log-at-trx-commit=1");
    }

    /**
     * Starts one with more options; it answers when this returns.
     *
     * @throws IOException as {@link #start()}
     */
    public static MariaServer start(String... options) throws IOException {
        return start(installed(), Machine.freePort(), List.of(options), List.of());
    }

    /** A folder with the tables of a server's own, and a user. */
    static Path installed() throws IOException {
        Path folder = Machine.folder("mariadb", RUN_BY);
        Machine.run(
                folder,
                Machine.as(
                        RUN_BY,
                        "mariadb-install-db",
                        "--no-defaults",
                        "--datadir=" + folder.resolve("data"),
                        "--skip-test-db",
                        "--auth-root-authentication-method=normal"));
        return folder;
    }

    /** Starts a server on a folder; the first time with some more options. */
    static MariaServer start(Path folder, int port, List<String> options, List<String> first) throws IOException {
        List<String> all = new ArrayList<>(options);
        all.addAll(first);
        MariaServer server = new MariaServer(folder, port, options, launch(folder, port, all));
        server.awaitAnswer();
        return server;
    }

    private static Process launch(Path folder, int port, List<String> options) throws IOException {
        Path first = Files.writeString(folder.resolve("first.sql"), """
                CREATE DATABASE IF NOT EXISTS xuncha;
                CREATE USER IF NOT EXISTS 'xuncha'@'%' IDENTIFIED BY 'xuncha';
                GRANT ALL ON *.* TO 'xuncha'@'%' WITH GRANT OPTION;
                """);
        List<String> command = Machine.as(
                RUN_BY,
                "/usr/sbin/mariadbd",
                "--no-defaults",
                "--datadir=" + folder.resolve("data"),
                "--port=" + port,
                "--bind-address=" + Machine.HOST,
                "--socket=" + folder.resolve("socket"),
                "--pid-file=" + folder.resolve("pid"),
                "--init-file=" + first,
                "--skip-name-resolve");
        command.addAll(options);
        return Machine.start(folder, command);
    }

    private void awaitAnswer() throws IOException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        while (true) {
            try (Connection connection = DriverManager.getConnection(url(), user(), password());
                    Statement statement = connection.createStatement()) {
                // A node of a cluster lets one in before it lets one ask.
                statement.execute("SELECT COUNT(*) FROM information_schema.tables");
                return;
            } catch (SQLException e) {
                if (System.nanoTime() > end || Machine.ends(process, 200, TimeUnit.MILLISECONDS)) {
                    process.destroy();
                    throw new IOException("MariaDB does not answer: " + Machine.words(folder), e);
                }
            }
        }
    }

    @Override
    public void kill() throws IOException {
        Machine.kill(Files.readString(folder.resolve("pid")));
        requireEnd();
    }

    @Override
    public void startAgain() throws IOException {
        process = launch(folder, port, options);
        awaitAnswer();
    }

    @Override
    public String url() {
        return "jdbc:mariadb://" + Machine.HOST + ":" + port + "/xuncha";
    }

    @Override
    public String user() {
        return "xuncha";
    }

    @Override
    public String password() {
        return "xuncha";
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        requireEnd();
        Machine.delete(folder);
    }

    private void requireEnd() throws IOException {
        if (!Machine.ends(process, SECONDS, TimeUnit.SECONDS)) {
            throw new IOException("MariaDB does not stop: " + Machine.words(folder));
        }
    }
}
