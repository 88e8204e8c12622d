package org.xuncha.storage.jdbi;

import java.sql.SQLException;
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
