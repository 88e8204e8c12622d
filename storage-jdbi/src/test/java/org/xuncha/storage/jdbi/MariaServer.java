package org.xuncha.storage.jdbi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** MariaDB as Debian installs it, with data of its own; every commit waits for the disk. */
record MariaServer(Path folder, int port, Process process) implements Server {
    private static final String RUN_BY = "mysql";
    private static final long SECONDS = 60;

    static MariaServer start() throws IOException, InterruptedException {
        Path folder = Machine.folder("mariadb", RUN_BY);
        String data = "--datadir=" + folder.resolve("data");
        Machine.run(
                folder,
                Machine.as(
                        RUN_BY,
                        "mariadb-install-db",
                        "--no-defaults",
                        data,
                        "--skip-test-db",
                        "--auth-root-authentication-method=normal"));
        Path first = Files.writeString(folder.resolve("first.sql"), """
                CREATE DATABASE IF NOT EXISTS xuncha;
                CREATE USER IF NOT EXISTS 'xuncha'@'%' IDENTIFIED BY 'xuncha';
                GRANT ALL ON *.* TO 'xuncha'@'%';
                """);
        int port = Machine.freePort();
        Process process = Machine.start(
                folder,
                Machine.as(
                        RUN_BY,
                        "/usr/sbin/mariadbd",
                        "--no-defaults",
                        data,
                        "--port=" + port,
                        "--bind-address=" + Machine.HOST,
                        "--socket=" + folder.resolve("socket"),
                        "--pid-file=" + folder.resolve("pid"),
                        "--init-file=" + first,
                        "--skip-name-resolve",
                        "--innodb-flush-log-at-trx-commit=1"));
        MariaServer server = new MariaServer(folder, port, process);
        server.awaitAnswer();
        return server;
    }

    private void awaitAnswer() throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        while (true) {
            try (Connection connection = DriverManager.getConnection(url(), user(), password())) {
                connection.isValid(1);
                return;
            } catch (SQLException e) {
                if (System.nanoTime() > end || process.waitFor(200, TimeUnit.MILLISECONDS)) {
                    throw new IOException("MariaDB does not answer: " + Machine.words(folder), e);
                }
            }
        }
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
        try {
            process.onExit().get(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new IOException("MariaDB does not stop: " + Machine.words(folder), e);
        }
        Machine.delete(folder);
    }
}
