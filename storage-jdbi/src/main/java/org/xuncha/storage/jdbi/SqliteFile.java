package org.xuncha.storage.jdbi;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.jdbi.v3.core.Jdbi;
import org.xuncha.storage.StorageFailure;
import org.xuncha.storage.StorageRule;

/** A store's file: made whole or not at all, looked at before it is opened, opened so that it loses nothing. */
final class SqliteFile {
    private static final int BUSY_MILLIS = 5000;

    /** So long grows the log before it is brought into the file, in pages of 4 KB: longer than usual, for fewer waits. */
    private static final int LOG_PAGES = 4000;

    private static final String HEAD = "SQLite format 3\0";
    private static final int SMALLEST = 512;
    private static final long LOOKED_THROUGH = 100_000_000;

    /** SQLite's own number for a connection that may only read. */
    private static final String READ_ONLY = "1";

    private final Path path;
    private final Properties settings = new Properties();

    SqliteFile(Path path, Properties more) {
        this.path = path.toAbsolutePath();
        settings.setProperty("journal_mode", "WAL");
        settings.setProperty("synchronous", "FULL");
        settings.setProperty("busy_timeout", Integer.toString(BUSY_MILLIS));
        settings.putAll(more);
    }

    Engine engine() {
        return new Engine(Dialect.SQLITE, place());
    }

    private String place() {
        return path.toString();
    }

    Jdbi jdbi() {
        return Jdbi.create(() -> connect(path));
    }

    private Connection connect(Path file) throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file, settings);
        try (Statement statement = connection.createStatement()) {
            require(statement, "PRAGMA journal_mode", "wal");
            require(statement, "PRAGMA synchronous", "2");
            statement.execute("PRAGMA cell_size_check = ON");
            statement.execute("PRAGMA wal_autocheckpoint = " + LOG_PAGES);
            return connection;
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    /** An engine that was asked to keep everything and does something else is not trusted. */
    private void require(Statement statement, String pragma, String expected) throws SQLException {
        try (ResultSet answer = statement.executeQuery(pragma)) {
            String found = answer.next() ? answer.getString(1) : "nothing";
            if (!expected.equals(found)) {
                throw StorageFailure.of(StorageRule.ENGINE_TRUSTED, place(), pragma + " " + found, expected, null);
            }
        }
    }

    /**
     * Sees to it that there is a store's file that may be written. A new one is made under another name and then given
     * its own, so that an empty file is never one that this store had begun to make.
     */
    void prepare(Schema schema) throws SQLException {
        try {
            if (Files.exists(path)) {
                requireFileOfItsOwn();
                lookThrough();
            } else {
                create(schema);
            }
        } catch (IOException e) {
            throw StorageFailure.of(StorageRule.STORE_WRITABLE, place(), e, "a folder in which files can be made", e);
        }
    }

    private void requireFileOfItsOwn() throws IOException {
        if (!Files.isRegularFile(path)) {
            throw StorageFailure.of(StorageRule.STORE_INTACT, place(), "no ordinary file", "a file", null);
        }
        if (Files.size(path) < SMALLEST) {
            throw StorageFailure.of(
                    StorageRule.STORE_INTACT, place(), Files.size(path) + " bytes", "a store, or no file", null);
        }
        try (InputStream in = Files.newInputStream(path)) {
            String head = new String(in.readNBytes(HEAD.length()), StandardCharsets.ISO_8859_1);
            if (!head.equals(HEAD)) {
                throw StorageFailure.of(
                        StorageRule.STORE_INTACT, place(), "a file of something else", "a store, or no file", null);
            }
        }
        if (!Files.isWritable(path) || isMarkedReadOnly()) {
            throw StorageFailure.of(StorageRule.STORE_WRITABLE, place(), "a read-only file", "one to be written", null);
        }
    }

    /** An administrator could write the file all the same; that its owner does not want it is respected. */
    private boolean isMarkedReadOnly() throws IOException {
        PosixFileAttributeView view =
                Files.getFileAttributeView(path, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        return view != null && !view.readAttributes().permissions().contains(PosixFilePermission.OWNER_WRITE);
    }

    /**
     * Looks through a file of up to 100 MB, which takes less than a second; a larger one is looked at page by page as it
     * is read. This is done before anything is opened that may write: the last such connection brings what a crash left
     * in the log into the file when it is closed, and what is damaged is to stay as it was found.
     */
    private void lookThrough() throws SQLException {
        if (path.toFile().length() > LOOKED_THROUGH) {
            return;
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + path, reading());
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("PRAGMA quick_check(1)")) {
            String found = answer.next() ? answer.getString(1) : "nothing";
            if (!found.equals("ok")) {
                throw StorageFailure.of(StorageRule.STORE_INTACT, place(), found, "a sound store", null);
            }
        }
    }

    private static Properties reading() {
        Properties reading = new Properties();
        reading.setProperty("open_mode", READ_ONLY);
        reading.setProperty("busy_timeout", Integer.toString(BUSY_MILLIS));
        return reading;
    }

    private void create(Schema schema) throws IOException, SQLException {
        Path folder = path.getParent();
        Path name = path.getFileName();
        if (folder == null || name == null) {
            throw new IOException(path + " has no folder");
        }
        Path fresh = Files.createTempFile(folder, name + ".", ".new");
        try {
            fill(fresh, schema);
            Files.createLink(path, fresh);
        } catch (FileAlreadyExistsException e) {
            requireFileOfItsOwn();
        } finally {
            Files.delete(fresh);
        }
    }

    private void fill(Path fresh, Schema schema) throws SQLException {
        try (Connection connection = connect(fresh)) {
            Session session = new Session(Jdbi.create(connection).open(), Dialect.SQLITE, false);
            session.begin(Purpose.WRITE);
            schema.migrate(session);
            session.commit();
            session.close();
        }
    }
}
