package org.xuncha.office;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.xuncha.office.Order.Ordered;
import org.xuncha.record.Act;
import org.xuncha.record.CommandId;
import org.xuncha.record.Entry;
import org.xuncha.record.Line;
import org.xuncha.record.RoundId;
import org.xuncha.record.Subject;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Verdict;
import org.xuncha.storage.Conflict;
import org.xuncha.storage.StorageRule;
import org.xuncha.storage.Transaction;

/** Which commands were carried out, in the store or in this transaction: each stands for one act for ever. */
final class Commands {
    private final Transaction transaction;
    private final Map<CommandId, Line> here = new HashMap<>();

    Commands(Transaction transaction) {
        this.transaction = transaction;
    }

    /** Notes what was carried out in this transaction. */
    void note(Line line) {
        here.put(line.command(), line);
    }

    /** The line to which a command led, in the store or in this transaction. */
    Optional<Line> line(RoundId round, CommandId command) {
        Optional<Line> found = Optional.ofNullable(here.get(command))
                .filter(line -> line.subject().round().equals(round));
        return found.or(() -> transaction.records().byCommand(round, command));
    }

    /** Empty if the command is new; accepted if it led to this very act; refused if it led to another. */
    <A extends Act> Optional<Verdict> before(Folder<?, A> folder, Ordered<?, A> wanted) {
        CommandId command = wanted.by().command();
        for (Entry<A> entry : folder.dossier().entries()) {
            if (entry.line().command().equals(command)) {
                return Optional.of(
                        Verdict.require(entry.act().equals(wanted.act()), () -> reused(entry.line(), wanted)));
            }
        }
        Optional<Line> found = line(wanted.subject().round(), command);
        found.ifPresent(line -> requireRead(line, folder));
        return found.map(line -> Verdict.of(reused(line, wanted)));
    }

    /** A store may show a line that somebody else added after the record was read; then all is read anew. */
    private static void requireRead(Line line, Folder<?, ?> folder) {
        Subject subject = folder.dossier().subject();
        long version = folder.dossier().version();
        if (line.subject().equals(subject) && line.seq() > version) {
            throw new Conflict(Objection.by(StorageRule.VERSION_CURRENT)
                    .with("subject", subject)
                    .with("expected", version)
                    .with("found", line.seq()));
        }
    }

    private static Objection reused(Line line, Ordered<?, ?> wanted) {
        return reused(line, wanted.act().name(), wanted.subject());
    }

    /** What is said of a command that led to a line and is given for something else. */
    static Objection reused(Line line, String act, Subject subject) {
        return Objection.by(OfficeRule.COMMAND_MEANS_ONE_ACT)
                .with("command", line.command())
                .with("first", line.act())
                .with("subject", line.subject())
                .with("at", line.at())
                .with("second", act)
                .with("other", subject);
    }
}
