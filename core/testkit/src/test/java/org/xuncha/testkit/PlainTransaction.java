package org.xuncha.testkit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xuncha.record.CommandId;
import org.xuncha.record.Line;
import org.xuncha.record.RoundId;
import org.xuncha.record.Subject;
import org.xuncha.storage.Append;
import org.xuncha.storage.Conflict;
import org.xuncha.storage.KeyOrder;
import org.xuncha.storage.ProblemCursor;
import org.xuncha.storage.ProblemFile;
import org.xuncha.storage.ProblemQuery;
import org.xuncha.storage.ProblemRow;
import org.xuncha.storage.Problems;
import org.xuncha.storage.Records;
import org.xuncha.storage.Sight;
import org.xuncha.storage.Tally;
import org.xuncha.storage.Transaction;

/** A transaction of a {@link PlainStorage}. */
final class PlainTransaction implements Transaction, Records, Problems {
    private final Thread owner = Thread.currentThread();
    private final PlainStorage store;
    private final PlainStorage.Held begun;
    private final boolean writes;
    private final List<Append> appended = new ArrayList<>();
    private @Nullable RuntimeException lost;
    private boolean busy;
    private boolean ended;

    PlainTransaction(PlainStorage store, PlainStorage.Held begun, boolean writes) {
        this.store = store;
        this.begun = begun;
        this.writes = writes;
    }

    void end() {
        ended = true;
    }

    void requireKept() {
        if (lost != null) {
            throw lost;
        }
    }

    /** What was added, in its order. */
    List<Append> appended() {
        return appended;
    }

    private PlainStorage.Held held() {
        if (ended || Thread.currentThread() != owner) {
            throw new IllegalStateException("over, or of another thread");
        }
        if (busy) {
            throw new IllegalStateException("takes in many appends that are being made");
        }
        requireKept();
        return writes ? begun : store.readBy(begun);
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
        return held().records().getOrDefault(subject, List.of());
    }

    @Override
    public long version(Subject subject) {
        return of(subject).size();
    }

    @Override
    public void append(Append append) {
        PlainStorage.Held held = held();
        if (!writes) {
            throw new IllegalStateException("only reads");
        }
        try {
            Map<CommandId, Line> commands =
                    held.commands().computeIfAbsent(append.subject().round(), round -> new HashMap<>());
            for (Line line : append.lines()) {
                store.requireNewCommand(commands, line);
                commands.put(line.command(), line);
            }
            List<Line> before = of(append.subject());
            store.requireVersion(append, before.size());
            held.records().put(append.subject(), store.recordAfter(store.remaining(before, append), append.lines()));
            store.remaining(append).forEach(line -> store.forget(commands, line));
            append.row().ifPresent(row -> {
                Instant at = append.lines().get(append.lines().size() - 1).at();
                List<PlainStorage.Stood> stood =
                        new ArrayList<>(held.stood().getOrDefault(append.subject(), List.of()));
                stood.add(new PlainStorage.Stood(at, row.counted()));
                held.stood().put(append.subject(), stood);
                held.rows().put(append.subject(), row);
            });
            appended.add(append);
        } catch (Conflict met) {
            lost = met;
            throw met;
        }
    }

    @Override
    public void appendAll(Iterable<Append> appends) {
        List<Append> made = new ArrayList<>();
        busy = true;
        try {
            appends.forEach(made::add);
        } catch (RuntimeException e) {
            lost = e;
            throw e;
        } finally {
            busy = false;
        }
        made.forEach(this::append);
    }

    @Override
    public Optional<Line> byCommand(RoundId round, CommandId command) {
        return Optional.ofNullable(
                held().commands().getOrDefault(round, Map.of()).get(command));
    }

    @Override
    public List<List<Line>> ofKind(RoundId round, String kind, String after, int limit) {
        return held().records().entrySet().stream()
                .filter(record -> record.getKey().round().equals(round)
                        && record.getKey().kind().equals(kind)
                        && KeyOrder.KEYS.compare(record.getKey().key(), after) > 0)
                .sorted(Comparator.comparing(record -> record.getKey().key(), KeyOrder.KEYS))
                .limit(positive(limit))
                .map(record -> store.given(record.getValue()))
                .toList();
    }

    @Override
    public List<String> kinds(RoundId round) {
        return held().records().keySet().stream()
                .filter(subject -> subject.round().equals(round))
                .map(Subject::kind)
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public List<RoundId> rounds() {
        return held().records().keySet().stream()
                .map(Subject::round)
                .distinct()
                .sorted(Comparator.comparing(RoundId::value, KeyOrder.KEYS))
                .toList();
    }

    @Override
    public Optional<ProblemRow> find(Subject problem, Sight sight) {
        return Optional.ofNullable(held().rows().get(problem)).filter(row -> store.shows(sight, row));
    }

    @Override
    public Optional<ProblemFile> file(Subject problem, Sight sight) {
        return find(problem, sight).map(row -> new ProblemFile(row, of(problem)));
    }

    @Override
    public List<ProblemRow> page(ProblemQuery query, ProblemCursor from, int limit) {
        return fitting(query)
                .filter(row -> store.shows(query.sight(), row))
                .filter(from::isBefore)
                .sorted(store.order(from.order()).rows())
                .limit(positive(limit))
                .toList();
    }

    @Override
    public List<Tally> count(ProblemQuery query) {
        return counted(held().rows().values().stream(), query);
    }

    @Override
    public List<Tally> count(ProblemQuery query, Instant asOf) {
        ProblemQuery.requireNoText(query);
        return counted(held().rows().values().stream().flatMap(now -> stood(now, asOf).stream()), query);
    }

    private Optional<ProblemRow> stood(ProblemRow now, Instant asOf) {
        Optional<ProblemRow> then = Optional.empty();
        for (PlainStorage.Stood stood : store.stood(held(), now)) {
            then = stood.since().isAfter(asOf) ? then : Optional.of(stood.row());
        }
        return now.restricted() ? then.map(ProblemRow::asLead) : then;
    }

    private List<Tally> counted(Stream<ProblemRow> rows, ProblemQuery query) {
        return rows
                .filter(query.seenWith(Sight.everything())::fits)
                .filter(row -> store.counts(query.sight(), row))
                .collect(Collectors.groupingBy(row -> store.tally(row), Collectors.counting()))
                .entrySet()
                .stream()
                .map(group -> group.getKey().times(group.getValue()))
                .sorted(Tally.ORDER)
                .toList();
    }

    /** The problems that fit all that is asked for; sight is looked at elsewhere. */
    private Stream<ProblemRow> fitting(ProblemQuery query) {
        return held().rows().values().stream().filter(query.seenWith(Sight.everything())::fits);
    }

    private static int positive(int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("limit " + limit);
        }
        return limit;
    }
}
