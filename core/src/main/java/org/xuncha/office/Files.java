package org.xuncha.office;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.xuncha.record.Act;
import org.xuncha.record.Line;
import org.xuncha.record.RoundId;
import org.xuncha.record.Subject;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Refused;
import org.xuncha.storage.ProblemFile;
import org.xuncha.storage.ProblemRow;
import org.xuncha.storage.Sight;
import org.xuncha.storage.Transaction;

/** What is read on a desk without doing anything. */
final class Files {
    private static final int PAGE = 200;

    private Files() {}

    /** Gives every record of a round, in the order of kinds and keys, page by page. */
    static void each(Transaction transaction, RoundId round, BiConsumer<Subject, List<Line>> taker) {
        for (String kind : transaction.records().kinds(round)) {
            eachOf(transaction, round, kind, taker);
        }
    }

    private static void eachOf(
            Transaction transaction, RoundId round, String kind, BiConsumer<Subject, List<Line>> taker) {
        String after = "";
        List<List<Line>> page;
        do {
            page = transaction.records().ofKind(round, kind, after, PAGE);
            for (List<Line> lines : page) {
                Subject subject = lines.get(0).subject();
                taker.accept(subject, lines);
                after = subject.key();
            }
        } while (page.size() == PAGE);
    }

    /**
     * Adds up what a record says.
     *
     * @throws Refused if it cannot have happened in that order
     */
    static <T extends @Nullable Object> T adding(Subject subject, Supplier<T> work) {
        try {
            return work.get();
        } catch (IllegalStateException | IllegalArgumentException | NoSuchElementException e) {
            Refused refused = new Refused(Objection.by(OfficeRule.RECORD_ADDS_UP)
                    .with("subject", subject)
                    .with("found", String.valueOf(e.getMessage())));
            refused.initCause(e);
            throw refused;
        }
    }

    static <S, A extends Act> Optional<S> find(Desk desk, Subject subject, Craft<S, A> craft) {
        return Optional.ofNullable(desk.open(subject, craft).state());
    }

    /** A problem as the asker may see it, read at one go. */
    static <S, A extends Act> Optional<S> find(Desk desk, Subject subject, Craft<S, A> craft, Sight sight) {
        Optional<ProblemFile> file = desk.transaction().problems().file(subject, sight);
        return file.map(found -> desk.open(subject, craft, found.lines()).state());
    }

    static <S, A extends Act> List<S> find(Desk desk, List<ProblemRow> rows, Craft<S, A> craft, Sight sight) {
        return rows.stream()
                .flatMap(row -> find(desk, row.subject(), craft, sight).stream())
                .toList();
    }

    /** Opens everything of a kind in a round, page by page. */
    static <S, A extends Act> void openAll(Desk desk, RoundId round, String kind, Craft<S, A> craft) {
        eachOf(desk.transaction(), round, kind, (subject, lines) -> desk.open(subject, craft, lines));
    }
}
