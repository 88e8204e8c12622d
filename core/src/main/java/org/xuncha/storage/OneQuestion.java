package org.xuncha.storage;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.xuncha.record.CommandId;
import org.xuncha.record.Line;
import org.xuncha.record.RoundId;
import org.xuncha.record.Subject;

/** A transaction in which one question may be asked. */
final class OneQuestion implements Transaction, Records, Problems {
    private final Transaction transaction;
    private boolean asked;

    OneQuestion(Transaction transaction) {
        this.transaction = transaction;
    }

    @Override
    public Records records() {
        return this;
    }

    @Override
    public Problems problems() {
        return this;
    }

    @Override
    public boolean isJoined() {
        return transaction.isJoined();
    }

    private Transaction once() {
        if (asked) {
            throw new IllegalStateException("one question was asked already; ask several in a transaction that reads");
        }
        asked = true;
        return transaction;
    }

    @Override
    public List<Line> of(Subject subject) {
        return once().records().of(subject);
    }

    @Override
    public long version(Subject subject) {
        return once().records().version(subject);
    }

    @Override
    public void append(Append append) {
        once().records().append(append);
    }

    @Override
    public void appendAll(Iterable<Append> appends) {
        once().records().appendAll(appends);
    }

    @Override
    public Optional<Line> byCommand(RoundId round, CommandId command) {
        return once().records().byCommand(round, command);
    }

    @Override
    public List<List<Line>> ofKind(RoundId round, String kind, String after, int limit) {
        return once().records().ofKind(round, kind, after, limit);
    }

    @Override
    public List<String> kinds(RoundId round) {
        return once().records().kinds(round);
    }

    @Override
    public List<RoundId> rounds() {
        return once().records().rounds();
    }

    @Override
    public Optional<ProblemRow> find(Subject problem, Sight sight) {
        return once().problems().find(problem, sight);
    }

    @Override
    public Optional<ProblemFile> file(Subject problem, Sight sight) {
        return once().problems().file(problem, sight);
    }

    @Override
    public List<ProblemRow> page(ProblemQuery query, ProblemCursor from, int limit) {
        return once().problems().page(query, from, limit);
    }

    @Override
    public void each(ProblemQuery query, ProblemOrder order, Consumer<ProblemRow> taker) {
        once().problems().each(query, order, taker);
    }

    @Override
    public List<Tally> count(ProblemQuery query) {
        return once().problems().count(query);
    }

    @Override
    public List<Tally> count(ProblemQuery query, Instant asOf) {
        return once().problems().count(query, asOf);
    }
}
