package org.xuncha.storage.jdbi;

import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.Locale;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Handles;
import org.jdbi.v3.core.Jdbi;
import org.xuncha.record.CommandId;
import org.xuncha.record.Subject;
import org.xuncha.rule.Objection;
import org.xuncha.storage.Conflict;
import org.xuncha.storage.StorageFailure;
import org.xuncha.storage.StorageRule;

/**
 * The engine a store stands on, and how its errors are said.
 *
 * @param dialect what it speaks
 * @param place where it is: a file, or a URL without its parameters
 */
record Engine(Dialect dialect, String place) {

    /**
     * The engine of a host's database.
     *
     * @throws StorageFailure {@link StorageRule#ENGINE_TRUSTED} if it is one that loses what it acknowledged, or one for
     *     which there is no dialect
     */
    static Engine of(Jdbi jdbi) {
        try (Handle handle = jdbi.open().configure(Handles.class, handles -> handles.setForceEndTransactions(false))) {
            requireOutsideOfTransactions(handle);
            DatabaseMetaData data = handle.getConnection().getMetaData();
            String product = data.getDatabaseProductName();
            String place = data.getURL() == null ? product : data.getURL().replaceAll("[?;].*", "");
            if (product.equals("H2") && !place.toLowerCase(Locale.ROOT).startsWith("jdbc:h2:mem:")) {
                throw StorageFailure.of(
                        StorageRule.ENGINE_TRUSTED,
                        place,
                        "an H2 file database, which loses updates that it has acknowledged",
                        "SQLite, PostgreSQL or MariaDB",
                        null);
            }
            return Dialect.of(product)
                    .map(dialect -> new Engine(dialect, place))
                    .orElseThrow(() -> StorageFailure.of(
                            StorageRule.ENGINE_TRUSTED,
                            place,
                            product + ", for which there is no dialect",
                            "one of " + Dialect.products(),
                            null));
        } catch (SQLException | ConnectionException e) {
            throw StorageFailure.of(StorageRule.STORE_ANSWERS, "the host's database", e, "a connection", e);
        }
    }

    private static void requireOutsideOfTransactions(Handle handle) throws SQLException {
        if (!handle.getConnection().getAutoCommit()) {
            throw new IllegalStateException("a store is opened outside of transactions, on a source whose connections"
                    + " commit by themselves");
        }
    }

    /** What an error of the engine is to the user of the store. */
    StorageFailure failure(SQLException error) {
        Trouble trouble = dialect.trouble(error);
        return StorageFailure.of(trouble.rule(), place, said(error), trouble.expected(), error);
    }

    /** What an error at a commit is: unless the engine says that it refused, nobody knows what became of it. */
    StorageFailure commitFailure(SQLException error) {
        return switch (dialect.trouble(error)) {
            case SILENT, DAMAGED ->
                StorageFailure.of(StorageRule.OUTCOME_KNOWN, place, said(error), "an acknowledged commit", error);
            default -> failure(error);
        };
    }

    /** What a row is that cannot be read as it was written. */
    StorageFailure damaged(IllegalArgumentException found) {
        return StorageFailure.of(
                StorageRule.STORE_INTACT,
                place,
                String.valueOf(found.getMessage()),
                "what the store had written",
                found);
    }

    private static String said(SQLException error) {
        String message = error.getMessage();
        return message == null ? error.getClass().getSimpleName() : message;
    }

    static Conflict commandOnce(Subject subject, CommandId command) {
        return new Conflict(Objection.by(StorageRule.COMMAND_ONCE)
                .with("round", subject.round())
                .with("command", command));
    }

    static Conflict versionCurrent(Subject subject, long expected, long found) {
        return new Conflict(Objection.by(StorageRule.VERSION_CURRENT)
                .with("subject", subject)
                .with("expected", expected)
                .with("found", found));
    }
}
