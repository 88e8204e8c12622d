package org.xuncha.testkit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.Stream;
import org.xuncha.record.CommandId;
import org.xuncha.record.Line;
import org.xuncha.record.RoundId;
import org.xuncha.record.Subject;
import org.xuncha.rule.Objection;
import org.xuncha.storage.Append;
import org.xuncha.storage.Conflict;
import org.xuncha.storage.ProblemOrder;
import org.xuncha.storage.ProblemRow;
import org.xuncha.storage.Sight;
import org.xuncha.storage.Storage;
import org.xuncha.storage.StorageRule;
import org.xuncha.storage.Tally;
import org.xuncha.storage.Transaction;

/**
 * An honest store as simple as can be: every write works on a copy of everything. Each of its duties is a method of its
 * own, so that a test can see to it that one of them is not done.
 */
class PlainStorage implements Storage {
    private final ReentrantLock turn = new ReentrantLock();

    @SuppressWarnings("ThreadLocalUsage")
    private final ThreadLocal<PlainTransaction> own = new ThreadLocal<>();

    private volatile Held held = new Held(Map.of(), Map.of(), Map.of(), Map.of());
    private volatile boolean closed;

    /** What a problem was counted by since when. */
    record Stood(Instant since, ProblemRow row) {}

    List<Stood> stood(Held held, ProblemRow now) {
        return held.stood().getOrDefault(now.subject(), List.of());
    }

    /** What a store holds. */
    record Held(
            Map<Subject, List<Line>> records,
            Map<RoundId, Map<CommandId, Line>> commands,
            Map<Subject, ProblemRow> rows,
            Map<Subject, List<Stood>> stood) {
        Held copy() {
            Map<RoundId, Map<CommandId, Line>> copied = new HashMap<>();
            commands.forEach((round, lines) -> copied.put(round, new HashMap<>(lines)));
            return new Held(new HashMap<>(records), copied, new HashMap<>(rows), new HashMap<>(stood));
        }
    }

    @Override
    public <T> T write(Function<Transaction, T> work) {
        requireUsable();
        takeTurn(turn);
        try {
            Held draft = draft();
            PlainTransaction transaction = new PlainTransaction(this, draft, true);
            T answer = run(work, transaction);
            transaction.requireKept();
            keep(draft);
            return answer;
        } finally {
            if (turn.isHeldByCurrentThread()) {
                turn.unlock();
            }
        }
    }

    @Override
    public <T> T read(Function<Transaction, T> work) {
        requireUsable();
        return run(work, new PlainTransaction(this, held, false));
    }

    <T> T run(Function<Transaction, T> work, PlainTransaction transaction) {
        own.set(transaction);
        try {
            return work.apply(transaction);
        } finally {
            transaction.end();
            own.remove();
        }
    }

    void requireUsable() {
        if (closed || own.get() != null) {
            throw new IllegalStateException("closed, or a transaction is under way");
        }
    }

    @Override
    public void close() {
        if (own.get() != null) {
            throw new IllegalStateException("a transaction is under way");
        }
        closed = true;
    }

    Held held() {
        return held;
    }

    void takeTurn(ReentrantLock lock) {
        lock.lock();
    }

    Held draft() {
        return held.copy();
    }

    void keep(Held draft) {
        held = draft;
    }

    /** What a transaction reads that began with this. */
    Held readBy(Held begun) {
        return begun;
    }

    void requireNewCommand(Map<CommandId, Line> carriedOut, Line line) {
        if (carriedOut.containsKey(line.command())) {
            throw new Conflict(Objection.by(StorageRule.COMMAND_ONCE)
                    .with("round", line.subject().round())
                    .with("command", line.command()));
        }
    }

    void requireVersion(Append append, long found) {
        if (append.version() != found) {
            throw new Conflict(Objection.by(StorageRule.VERSION_CURRENT)
                    .with("subject", append.subject())
                    .with("expected", append.version())
                    .with("found", found));
        }
    }

    List<Line> remaining(Append append) {
        return append.remaining();
    }

    List<Line> remaining(List<Line> before, Append append) {
        List<Line> lines = new ArrayList<>(before);
        remaining(append).forEach(line -> lines.set((int) line.seq() - 1, line));
        return lines;
    }

    void forget(Map<CommandId, Line> commands, Line remaining) {
        commands.put(remaining.command(), remaining);
    }

    List<Line> given(List<Line> record) {
        return record;
    }

    List<Line> recordAfter(List<Line> before, List<Line> added) {
        return Stream.concat(before.stream(), added.stream()).toList();
    }

    ProblemOrder order(ProblemOrder asked) {
        return asked;
    }

    Tally tally(ProblemRow row) {
        return Tally.of(row, 1);
    }

    boolean shows(Sight sight, ProblemRow row) {
        return sight.shows(row);
    }

    boolean counts(Sight sight, ProblemRow row) {
        return shows(sight, row);
    }
}
