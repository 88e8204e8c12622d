package org.xuncha.storage.memory;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pcollections.TreePMap;
import org.xuncha.record.CommandId;
import org.xuncha.record.Line;
import org.xuncha.record.RoundId;
import org.xuncha.record.Subject;
import org.xuncha.storage.Append;
import org.xuncha.storage.ProblemCursor;
import org.xuncha.storage.ProblemFile;
import org.xuncha.storage.ProblemOrder;
import org.xuncha.storage.ProblemQuery;
import org.xuncha.storage.ProblemRow;
import org.xuncha.storage.Problems;
import org.xuncha.storage.Records;
import org.xuncha.storage.Sight;
import org.xuncha.storage.Tally;
import org.xuncha.storage.Transaction;

/** One transaction: the state it began with, and what it made of it. */
final class MemoryTransaction implements Transaction, Records, Problems {
    private final Thread owner = Thread.currentThread();
    private final boolean writes;
    private State state;
    private @Nullable RuntimeException lost;
    private boolean busy;
    private boolean ended;

    MemoryTransaction(State state, boolean writes) {
        this.state = state;
        this.writes = writes;
    }

    void end() {
        ended = true;
    }

    /** What is to be kept; throws what made this transaction lost, whether or not the work caught it. */
    State outcome() {
        if (lost != null) {
            throw lost;
        }
        return state;
    }

    private State state() {
        if (ended) {
            throw new IllegalStateException("the transaction is over");
        }
        if (Thread.currentThread() != owner) {
            throw new IllegalStateException("the transaction belongs to another thread");
        }
        if (lost != null) {
            throw lost;
        }
        if (busy) {
            throw new IllegalStateException("the transaction takes in many appends that are being made");
        }
        return state;
    }

    private State writable() {
        State now = state();
        if (!writes) {
            throw new IllegalStateException("this transaction only reads");
        }
        return now;
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
    public List<Line> of(Subject subject) {
        return state().of(subject).lines();
    }

    @Override
    public long version(Subject subject) {
        return state().of(subject).lines().size();
    }

    @Override
    public void append(Append append) {
        State before = writable();
        try {
            state = before.with(append);
        } catch (RuntimeException e) {
            lost = e;
            throw e;
        }
    }

    @Override
    public void appendAll(Iterable<Append> appends) {
        State after = writable();
        busy = true;
        try {
            for (Append append : appends) {
                after = after.with(append);
            }
            state = after;
        } catch (RuntimeException e) {
            lost = e;
            throw e;
        } finally {
            busy = false;
        }
    }

    @Override
    public Optional<Line> byCommand(RoundId round, CommandId command) {
        return Optional.ofNullable(state().round(round).commands().get(command));
    }

    @Override
    public List<List<Line>> ofKind(RoundId round, String kind, String after, int limit) {
        return after(state().round(round).ofKind(kind), after)
                .limit(requirePositive(limit))
                .map(kept -> (List<Line>) kept.lines())
                .toList();
    }

    @Override
    public List<String> kinds(RoundId round) {
        return state().round(round).kinds().keySet().stream().sorted().toList();
    }

    @Override
    public List<RoundId> rounds() {
        return state().rounds().keySet().stream().map(RoundId::of).toList();
    }

    @Override
    public Optional<ProblemRow> find(Subject problem, Sight sight) {
        return state().of(problem).row().filter(row -> sight.shows(row));
    }

    @Override
    public Optional<ProblemFile> file(Subject problem, Sight sight) {
        return find(problem, sight).map(row -> new ProblemFile(row, of(problem)));
    }

    @Override
    public List<ProblemRow> page(ProblemQuery query, ProblemCursor from, int limit) {
        return rows(query, from).limit(requirePositive(limit)).toList();
    }

    /** What stands is one immutable value, so that nothing need be held apart from it. */
    @Override
    public void each(ProblemQuery query, ProblemOrder order, Consumer<ProblemRow> taker) {
        rows(query, ProblemCursor.first(order)).forEach(taker);
    }

    /** Problems are kept in the order of their keys; in any other they are sorted. */
    private Stream<ProblemRow> rows(ProblemQuery query, ProblemCursor from) {
        TreePMap<String, State.Kept> problems = state().round(query.round()).ofKind(ProblemRow.KIND);
        boolean byKey = from.order() == ProblemOrder.KEY;
        Stream<ProblemRow> behind = (byKey ? after(problems, from.key()) : problems.values().stream())
                .flatMap(kept -> kept.row().stream())
                .filter(row -> from.isBefore(row) && query.fits(row));
        return byKey ? behind : behind.sorted(from.order().rows());
    }

    @Override
    public List<Tally> count(ProblemQuery query) {
        return tallies(state().round(query.round()).problems().flatMap(kept -> kept.row().stream()), query);
    }

    @Override
    public List<Tally> count(ProblemQuery query, Instant asOf) {
        ProblemQuery.requireNoText(query);
        return tallies(state().round(query.round()).problems().flatMap(kept -> stood(kept, asOf).stream()), query);
    }

    /** What was counted of a problem at an instant. What is a lead now was one always. */
    private static Optional<ProblemRow> stood(State.Kept kept, Instant asOf) {
        Optional<ProblemRow> then = Optional.empty();
        for (State.Stood stood : kept.stood()) {
            then = stood.since().isAfter(asOf) ? then : Optional.of(stood.row());
        }
        return kept.row().filter(ProblemRow::restricted).isPresent() ? then.map(ProblemRow::asLead) : then;
    }

    private static List<Tally> tallies(Stream<ProblemRow> rows, ProblemQuery query) {
        Map<Tally, Long> counts = rows.filter(query::fits)
                .map(row -> Tally.of(row, 1))
                .collect(Collectors.groupingBy(
                        Function.identity(), () -> new TreeMap<>(Tally.ORDER), Collectors.counting()));
        return counts.entrySet().stream()
                .map(count -> count.getKey().times(count.getValue()))
                .toList();
    }

    private static <V> Stream<V> after(TreePMap<String, V> map, String key) {
        return (key.isEmpty() ? map : map.tailMap(key, false)).values().stream();
    }

    private static int requirePositive(int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("found limit " + limit + ", expected 1 or more");
        }
        return limit;
    }
}
