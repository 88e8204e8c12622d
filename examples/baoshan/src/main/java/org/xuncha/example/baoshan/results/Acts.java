package org.xuncha.example.baoshan.results;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.xuncha.record.Line;
import org.xuncha.record.RoundId;
import org.xuncha.record.Subject;
import org.xuncha.storage.Records;
import org.xuncha.storage.Storage;

/** Everything that was done in a round, but to problems and passages only what was done to those that may be seen. */
final class Acts {
    private static final List<String> KINDS =
            List.of("ROUND", "STAFFING", "PREPARATION", "PROBLEM", "PAPER", "PASSAGE");
    private static final Set<String> NEED_TO_KNOW = Set.of("PROBLEM", "PASSAGE");
    private static final int PAGE = 200;

    private final Storage storage;
    private final RoundId round;
    private final Set<Subject> seen;

    /** @param seen the problems and passages that may be seen */
    Acts(Storage storage, RoundId round, Set<Subject> seen) {
        this.storage = storage;
        this.round = round;
        this.seen = Set.copyOf(seen);
    }

    /** Does something with all lines, which are read page by page in one transaction. */
    <T> T read(Function<Stream<Line>, T> work) {
        return storage.read(transaction -> work.apply(KINDS.stream()
                .flatMap(kind -> lines(transaction.records(), kind))
                .filter(this::isSeen)));
    }

    /** The record of a subject; empty if it may not be seen. */
    List<Line> of(Subject subject) {
        return storage.read(transaction -> transaction.records().of(subject)).stream()
                .filter(this::isSeen)
                .toList();
    }

    private Stream<Line> lines(Records records, String kind) {
        return Stream.iterate(
                        records.ofKind(round, kind, "", PAGE),
                        page -> !page.isEmpty(),
                        page -> records.ofKind(round, kind, last(page), PAGE))
                .flatMap(List::stream)
                .flatMap(List::stream);
    }

    private static String last(List<List<Line>> page) {
        return page.get(page.size() - 1).get(0).subject().key();
    }

    private boolean isSeen(Line line) {
        return !NEED_TO_KNOW.contains(line.subject().kind()) || seen.contains(line.subject());
    }
}
