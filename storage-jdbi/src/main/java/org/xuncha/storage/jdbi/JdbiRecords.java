package org.xuncha.storage.jdbi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xuncha.record.CommandId;
import org.xuncha.record.Line;
import org.xuncha.record.RoundId;
import org.xuncha.record.Subject;
import org.xuncha.storage.Append;
import org.xuncha.storage.Records;

/** The records over one session. */
final class JdbiRecords implements Records {
    private final Ground ground;
    private final Statements statements;
    private final Appending appending;

    JdbiRecords(Ground ground, Appending appending) {
        this.ground = ground;
        this.statements = ground.statements();
        this.appending = appending;
    }

    @Override
    public void append(Append append) {
        appending.append(append);
    }

    @Override
    public void appendAll(Iterable<Append> appends) {
        appending.appendAll(appends);
    }

    @Override
    public List<Line> of(Subject subject) {
        ground.question();
        return List.copyOf(ground.ask(statements.record, Ground.key(subject), row -> Columns.line(row, 0, subject)));
    }

    @Override
    public long version(Subject subject) {
        ground.question();
        return ground.ask(statements.version, Ground.key(subject), row -> row.getLong(1))
                .get(0);
    }

    @Override
    public Optional<Line> byCommand(RoundId round, CommandId command) {
        ground.question();
        List<Object> key = List.of(round.value(), command.value());
        return ground
                .ask(
                        statements.byCommand,
                        key,
                        row -> Columns.line(row, 2, new Subject(round, row.getString(1), row.getString(2))))
                .stream()
                .findFirst();
    }

    @Override
    public List<List<Line>> ofKind(RoundId round, String kind, String after, int limit) {
        long most = Ground.requirePositive(limit);
        ground.question();
        List<Object> key = after.isEmpty()
                ? List.of(round.value(), kind, round.value(), kind, most)
                : List.of(round.value(), kind, after, round.value(), kind, after, most);
        Map<String, List<Line>> records = new LinkedHashMap<>();
        ground.ask(after.isEmpty() ? statements.ofKind : statements.ofKindAfter, key, row -> {
            String subjectKey = row.getString(1);
            List<Line> lines = records.computeIfAbsent(subjectKey, first -> new ArrayList<>());
            Subject subject = lines.isEmpty()
                    ? new Subject(round, kind, subjectKey)
                    : lines.get(0).subject();
            return lines.add(Columns.line(row, 1, subject));
        });
        return records.values().stream().map(List::copyOf).toList();
    }

    @Override
    public List<String> kinds(RoundId round) {
        ground.longQuestion();
        List<String> kinds = new ArrayList<>();
        Optional<String> next = next(statements.nextKind, round.value(), "");
        while (next.isPresent()) {
            kinds.add(next.get());
            next = next(statements.nextKind, round.value(), next.get());
        }
        return List.copyOf(kinds);
    }

    /** Goes from round to round by the key, so that no line is read that is not asked for. */
    @Override
    public List<RoundId> rounds() {
        ground.longQuestion();
        List<RoundId> rounds = new ArrayList<>();
        Optional<String> next = next(statements.nextRound, "");
        while (next.isPresent()) {
            rounds.add(RoundId.of(next.get()));
            next = next(statements.nextRound, next.get());
        }
        return List.copyOf(rounds);
    }

    private Optional<String> next(String sql, Object... after) {
        return ground.ask(sql, List.of(after), row -> Optional.ofNullable(row.getString(1)))
                .get(0);
    }
}
