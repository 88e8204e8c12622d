package org.xuncha.storage.memory;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
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
     * @param kinds what is kept of the subjects of each kind, by their keys
     * @param commands the line to which each command led
     */
    record Round(HashPMap<String, TreePMap<String, Kept>> kinds, HashPMap<CommandId, Line> commands) {
        static final Round EMPTY = new Round(HashTreePMap.empty(), HashTreePMap.empty());

        TreePMap<String, Kept> ofKind(String kind) {
            @Nullable TreePMap<String, Kept> kept = kinds().get(kind);
            return kept == null ? TreePMap.empty(KeyOrder.KEYS) : kept;
        }

        /** Every problem that stands. */
        Stream<Kept> problems() {
            return ofKind(ProblemRow.KIND).values().stream();
        }
    }

    /**
     * What is kept of one subject.
     *
     * @param lines its record
     * @param row what stands, of a problem only
     * @param stood what a problem was counted by since when, first to last
     */
    record Kept(PVector<Line> lines, Optional<ProblemRow> row, PVector<Stood> stood) {
        static final Kept NOTHING = new Kept(TreePVector.empty(), Optional.empty(), TreePVector.empty());
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

    Kept of(Subject subject) {
        @Nullable Kept kept = round(subject.round()).ofKind(subject.kind()).get(subject.key());
        return kept == null ? Kept.NOTHING : kept;
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
        Kept kept = of(subject);
        PVector<Line> lines = kept.lines();
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
        Kept now = new Kept(lines.plusAll(append.lines()), append.row(), stood(kept.stood(), append));
        TreePMap<String, Kept> kind = before.ofKind(subject.kind()).plus(subject.key(), now);
        Round after = new Round(before.kinds().plus(subject.kind(), kind), commands);
        return new State(rounds.plus(subject.round().value(), after));
    }

    private static PVector<Stood> stood(PVector<Stood> before, Append append) {
        if (append.row().isEmpty()) {
            return before;
        }
        ProblemRow row = append.row().get();
        if (!before.isEmpty() && before.get(before.size() - 1).row().isCountedAs(row)) {
            return before;
        }
        Instant at = append.lines().get(append.lines().size() - 1).at();
        return before.plus(new Stood(at, row.counted()));
    }
}
