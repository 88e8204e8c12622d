package org.xuncha.storage.jdbi;

import java.io.IOException;
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
        return new Engine(Dialect.SQLITE, path.toString());
    }

    Jdbi jdbi() {
        return Jdbi.create(() -> connect(path));
    }

    private Connection connect(Path file) throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file, settings);
        try (Statement statement = connection.createStatement()) {
            require(statement, "PRAGMA journal_mode", "wal");
            require(statement, "PRAGMA synchronous", "2");
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
                throw StorageFailure.of(StorageRule.ENGINE_TRUSTED, path, pragma + " " + found, expected, null);
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
            } else {
                create(schema);
            }
        } catch (IOException e) {
            throw StorageFailure.of(StorageRule.STORE_WRITABLE, path, e, "a folder in which files can be made", e);
        }
    }

    private void requireFileOfItsOwn() throws IOException {
        if (!Files.isRegularFile(path)) {
            throw StorageFailure.of(StorageRule.STORE_INTACT, path, "no ordinary file", "a file", null);
        }
        if (Files.size(path) == 0) {
            throw StorageFailure.of(StorageRule.STORE_INTACT, path, "an empty file", "a store, or no file", null);
        }
        if (!Files.isWritable(path) || isMarkedReadOnly()) {
            throw StorageFailure.of(StorageRule.STORE_WRITABLE, path, "a read-only file", "one to be written", null);
        }
    }

    /** An administrator could write the file all the same; that its owner does not want it is respected. */
    private boolean isMarkedReadOnly() throws IOException {
        PosixFileAttributeView view =
                Files.getFileAttributeView(path, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        return view != null && !view.readAttributes().permissions().contains(PosixFilePermission.OWNER_WRITE);
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
            Session session = new Session(Jdbi.create(connection).open(), Dialect.SQLITE);
            session.begin(true);
            schema.migrate(session);
            session.commit();
            session.close();
        }
    }
}
