package org.xuncha.example.baoshan;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xuncha.record.Line;
import org.xuncha.record.RoundId;
import org.xuncha.record.Subject;
import org.xuncha.storage.Storage;
import org.xuncha.storage.Transaction;

/** What a store keeps, subject by subject, as the digests of its records. */
final class Kept {
    private static final List<String> KINDS =
            List.of("ROUND", "STAFFING", "PREPARATION", "PROBLEM", "PAPER", "PASSAGE");
    private static final int PAGE = 200;

    private final Map<Subject, List<String>> digests = new HashMap<>();
    private long lines;

    static Kept of(Storage storage) {
        return storage.read(transaction -> {
            Kept kept = new Kept();
            for (RoundId round : transaction.records().rounds()) {
                KINDS.forEach(kind -> kept.add(transaction, round, kind));
            }
            return kept;
        });
    }

    private void add(Transaction transaction, RoundId round, String kind) {
        String after = "";
        List<List<Line>> page;
        do {
            page = transaction.records().ofKind(round, kind, after, PAGE);
            for (List<Line> record : page) {
                Subject subject = record.get(0).subject();
                digests.put(subject, record.stream().map(Line::digest).toList());
                lines += record.size();
                after = subject.key();
            }
        } while (page.size() == PAGE);
    }

    /** How many acts are kept. */
    long lines() {
        return lines;
    }

    /** A record in which something else stands than in the whole, or none if the whole only goes on where this ends. */
    Optional<Subject> notIn(Kept whole) {
        return digests.entrySet().stream()
                .filter(mine -> {
                    List<String> theirs = whole.digests.getOrDefault(mine.getKey(), List.of());
                    return mine.getValue().size() > theirs.size()
                            || !theirs.subList(0, mine.getValue().size()).equals(mine.getValue());
                })
                .map(Map.Entry::getKey)
                .min(Comparator.comparing((Subject subject) -> KINDS.indexOf(subject.kind()))
                        .thenComparing(subject -> subject));
    }
}
