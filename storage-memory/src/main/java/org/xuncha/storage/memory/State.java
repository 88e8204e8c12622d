package org.xuncha.storage.memory;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashPMap;
import org.pcollections.HashTreePMap;
import org.pcollections.PVector;
import org.pcollections.TreePMap;
import org.pcollections.TreePVector;
import org.xuncha.record.CommandId;
import org.xuncha.record.Line;
import org.xuncha.record.RoundId;
import org.xuncha.record.Subject;
import org.xuncha.rule.Objection;
import org.xuncha.storage.Append;
import org.xuncha.storage.Conflict;
import org.xuncha.storage.KeyOrder;
import org.xuncha.storage.ProblemRow;
import org.xuncha.storage.StorageRule;

/**
 * Everything a store holds at one instant. Immutable: an append makes another one, which shares all that it does not
 * change.
 */
record State(TreePMap<String, Round> rounds) {
    static final State EMPTY = new State(TreePMap.empty(KeyOrder.KEYS));

    /**
     * What a round holds.
     *
     * @param records by kind and key
     * @param commands the line to which each command led
     * @param rows the rows of problems by key
     * @param stood what was counted of each problem since when, first to last
     */
    record Round(
            HashPMap<String, TreePMap<String, PVector<Line>>> records,
            HashPMap<CommandId, Line> commands,
            TreePMap<String, ProblemRow> rows,
            HashPMap<String, PVector<Stood>> stood) {
        static final Round EMPTY = new Round(
                HashTreePMap.empty(), HashTreePMap.empty(), TreePMap.empty(KeyOrder.KEYS), HashTreePMap.empty());

        PVector<Stood> stoodOf(String key) {
            @Nullable PVector<Stood> all = stood().get(key);
            return all == null ? TreePVector.empty() : all;
        }

        TreePMap<String, PVector<Line>> ofKind(String kind) {
            @Nullable TreePMap<String, PVector<Line>> records = records().get(kind);
            return records == null ? TreePMap.empty(KeyOrder.KEYS) : records;
        }
    }

    /**
     * What a problem was counted by.
     *
     * @param since since when
     * @param row the row without its text
     */
    record Stood(Instant since, ProblemRow row) {}

    Round round(RoundId id) {
        @Nullable Round round = rounds.get(id.value());
        return round == null ? Round.EMPTY : round;
    }

    PVector<Line> record(Subject subject) {
        @Nullable
        PVector<Line> lines = round(subject.round()).ofKind(subject.kind()).get(subject.key());
        return lines == null ? TreePVector.empty() : lines;
    }

    Optional<ProblemRow> row(Subject problem) {
        return problem.kind().equals(ProblemRow.KIND)
                ? Optional.ofNullable(round(problem.round()).rows().get(problem.key()))
                : Optional.empty();
    }

    /**
     * What stands after an append.
     *
     * @throws Conflict if a command of it was carried out, or the record has another version
     */
    State with(Append append) {
        Subject subject = append.subject();
        Round before = round(subject.round());
        HashPMap<CommandId, Line> commands = before.commands();
        for (Line line : append.lines()) {
            if (commands.containsKey(line.command())) {
                throw new Conflict(Objection.by(StorageRule.COMMAND_ONCE)
                        .with("round", subject.round())
                        .with("command", line.command()));
            }
            commands = commands.plus(line.command(), line);
        }
        PVector<Line> lines = record(subject);
        if (lines.size() != append.version()) {
            throw new Conflict(Objection.by(StorageRule.VERSION_CURRENT)
                    .with("subject", subject)
                    .with("expected", append.version())
                    .with("found", (long) lines.size()));
        }
        for (Line remaining : append.remaining()) {
            lines = lines.with((int) remaining.seq() - 1, remaining);
            commands = commands.plus(remaining.command(), remaining);
        }
        TreePMap<String, PVector<Line>> kind =
                before.ofKind(subject.kind()).plus(subject.key(), lines.plusAll(append.lines()));
        TreePMap<String, ProblemRow> rows =
                append.row().map(row -> before.rows().plus(subject.key(), row)).orElse(before.rows());
        HashPMap<String, PVector<Stood>> stood = append.row()
                .map(row -> stood(before.stood(), append, row.counted()))
                .orElse(before.stood());
        Round after = new Round(before.records().plus(subject.kind(), kind), commands, rows, stood);
        return new State(rounds.plus(subject.round().value(), after));
    }

    private static HashPMap<String, PVector<Stood>> stood(
            HashPMap<String, PVector<Stood>> before, Append append, ProblemRow row) {
        String key = append.subject().key();
        @Nullable PVector<Stood> own = before.get(key);
        PVector<Stood> all = own == null ? TreePVector.empty() : own;
        if (!all.isEmpty() && all.get(all.size() - 1).row().equals(row)) {
            return before;
        }
        Instant at = append.lines().get(append.lines().size() - 1).at();
        return before.plus(key, all.plus(new Stood(at, row)));
    }
}
