package org.xuncha.storage.memory;

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
     */
    record Round(
            HashPMap<String, TreePMap<String, PVector<Line>>> records,
            HashPMap<CommandId, Line> commands,
            TreePMap<String, ProblemRow> rows) {
        static final Round EMPTY = new Round(HashTreePMap.empty(), HashTreePMap.empty(), TreePMap.empty(KeyOrder.KEYS));

        TreePMap<String, PVector<Line>> ofKind(String kind) {
            @Nullable TreePMap<String, PVector<Line>> records = records().get(kind);
            return records == null ? TreePMap.empty(KeyOrder.KEYS) : records;
        }
    }

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
        TreePMap<String, PVector<Line>> kind =
                before.ofKind(subject.kind()).plus(subject.key(), lines.plusAll(append.lines()));
        TreePMap<String, ProblemRow> rows =
                append.row().map(row -> before.rows().plus(subject.key(), row)).orElse(before.rows());
        Round after = new Round(before.records().plus(subject.kind(), kind), commands, rows);
        return new State(rounds.plus(subject.round().value(), after));
    }
}
