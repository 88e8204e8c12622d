package org.xuncha.example.benchmarks.storage;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xuncha.organisation.Actor;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.AreaLevel;
import org.xuncha.organisation.Party;
import org.xuncha.organisation.PersonId;
import org.xuncha.record.CommandId;
import org.xuncha.record.Dossier;
import org.xuncha.record.Mandate;
import org.xuncha.record.RoundId;
import org.xuncha.record.Stamp;
import org.xuncha.record.Subject;
import org.xuncha.storage.Append;
import org.xuncha.storage.ProblemQuery;
import org.xuncha.storage.ProblemQueryBuilder;
import org.xuncha.storage.ProblemRow;
import org.xuncha.storage.ProblemRowBuilder;
import org.xuncha.storage.Sight;
import org.xuncha.storage.Storage;
import org.xuncha.testkit.TrialAct;

/**
 * A store of the library, used through its public ports: records are made by {@link Dossier}, which chains and checks
 * them, and are kept by the same {@code append} that the office uses.
 */
final class Library implements Contender {
    static final RoundId ROUND = RoundId.of(Draft.ROUND);
    static final Sight SIGHT = new Sight(Set.of(AreaCode.of(Draft.PREFECTURE)), true);

    private static final Actor OFFICE =
            new Actor(PersonId.of(Draft.ACTOR), Party.INSPECTION_OFFICE, AreaCode.of(Draft.PREFECTURE));

    private final Storage storage;
    private final @Nullable Dossier<TrialAct>[] known;

    /** @param known how many of the first problems will be acted on: their records are kept at hand, as an office does */
    @SuppressWarnings({"unchecked", "rawtypes"})
    Library(Storage storage, int known) {
        this.storage = storage;
        this.known = new @Nullable Dossier[known];
    }

    @Override
    public String name() {
        return "library";
    }

    @Override
    public Hand hand() {
        return new LibraryHand();
    }

    @Override
    public void close() {
        storage.close();
    }

    static Subject subject(Draft draft) {
        return new Subject(RoundId.of(draft.round()), ProblemRow.KIND, draft.key());
    }

    /** The record with its next entry. */
    static Dossier<TrialAct> next(Draft draft, Dossier<TrialAct> record) {
        long seq = record.version() + 1;
        Mandate by = new Mandate(OFFICE, Draft.BASIS, "measured", CommandId.of(draft.command(seq)));
        return record.with(new TrialAct.Note(draft.note(seq)), new Stamp(by, draft.at(seq)));
    }

    static Append append(Draft draft, Dossier<TrialAct> record) {
        ProblemRow row = new ProblemRowBuilder()
                .subject(record.subject())
                .version(record.version())
                .addressee(AreaCode.of(draft.addressee()))
                .level(AreaLevel.VILLAGE)
                .focus(draft.focus())
                .field(draft.field())
                .status(draft.status(record.version()))
                .outcome(draft.outcome(draft.status(record.version())))
                .immediate(false)
                .restricted(false)
                .text(draft.text())
                .due(LocalDate.ofEpochDay(draft.dueDay()))
                .build();
        return Append.since(record.version() - 1, record, row);
    }

    /** Any thread may do everything: the store itself sees to connections. */
    private final class LibraryHand implements Hand {
        @Override
        public void load(List<Draft> drafts) {
            storage.write(transaction -> {
                transaction
                        .records()
                        .appendAll(() -> drafts.stream().map(this::first).iterator());
                return drafts.size();
            });
        }

        private Append first(Draft draft) {
            Dossier<TrialAct> record = next(draft, Dossier.empty(subject(draft), TrialAct.class));
            remember(draft, record);
            return append(draft, record);
        }

        private void remember(Draft draft, Dossier<TrialAct> record) {
            if (draft.number() < known.length) {
                known[draft.number()] = record;
            }
        }

        @Override
        public void act(Draft draft) {
            Dossier<TrialAct> before = known[draft.number()];
            if (before == null) {
                throw new IllegalStateException("problem " + draft.number() + " was not loaded");
            }
            Dossier<TrialAct> record = next(draft, before);
            Append append = append(draft, record);
            storage.write(transaction -> {
                transaction.records().append(append);
                return append;
            });
            remember(draft, record);
        }

        @Override
        public int read(Draft draft) {
            return storage.ask(transaction -> transaction
                    .problems()
                    .file(subject(draft), SIGHT)
                    .orElseThrow()
                    .lines()
                    .size());
        }

        @Override
        public String page(String status, String after) {
            ProblemQuery query = new ProblemQueryBuilder()
                    .round(ROUND)
                    .sight(SIGHT)
                    .status(status)
                    .build();
            List<ProblemRow> page =
                    storage.ask(transaction -> transaction.problems().page(query, after, Workload.PAGE_SIZE));
            return page.isEmpty() ? "" : page.get(page.size() - 1).subject().key();
        }

        @Override
        public int count() {
            return storage.ask(transaction -> transaction.problems().count(ProblemQuery.of(ROUND, SIGHT)))
                    .size();
        }

        @Override
        public void close() {
            // The store is closed by whoever opened it.
        }
    }
}
