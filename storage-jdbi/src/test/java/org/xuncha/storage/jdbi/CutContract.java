package org.xuncha.storage.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.xuncha.storage.Append;
import org.xuncha.storage.Storage;
import org.xuncha.storage.StorageFailure;
import org.xuncha.storage.StorageRule;
import org.xuncha.testkit.Given;
import org.xuncha.testkit.StorageProof;

/**
 * The connection is cut at every step of an act, and of many appends, in turn, in COMMIT as well, before or after the database hears of it.
 * Whatever the store says is true: what it says was not kept is not there, and what it cannot tell is found out by the
 * command, which sent again is carried out once.
 */
interface CutContract {

    /** Connections to tables that no other test uses. */
    DataSource lent();

    Tables tables();

    @Test
    default void a_connection_that_is_cut_at_any_step_leaves_nothing_twice_and_nothing_untold() {
        cutEverywhere(OneAct::new);
    }

    @Test
    default void nor_does_one_that_is_cut_at_any_step_of_an_act_alone_in_its_transaction() {
        cutEverywhere(name -> new OneAct(Twins.alone(name)));
    }

    @Test
    default void nor_does_one_that_is_cut_at_any_step_of_many_appends() {
        cutEverywhere(ManyAppends::new);
    }

    private void cutEverywhere(Function<String, Work> works) {
        FaultyDriver faulty = new FaultyDriver(lent());
        List<Outcome> outcomes = new ArrayList<>();
        String of = works.apply("C").getClass().getSimpleName();
        try (Storage sound = JdbiStorage.of(lent(), tables());
                Storage cut = JdbiStorage.of(faulty.source(), tables())) {
            for (boolean heard : List.of(false, true)) {
                boolean through = false;
                for (int step = 1; !through; step++) {
                    Work work = works.apply("C-" + step + "-" + heard);
                    Consumer<Storage> toCut = work.begin(sound);
                    faulty.cutAt(step, heard);
                    Outcome outcome = outcome(work, () -> toCut.accept(cut), faulty, sound);
                    through = outcome == Outcome.THROUGH;
                    outcomes.add(outcome);
                }
            }
            Twins.assertCounted(sound);
        }
        assertThat(outcomes).contains(Outcome.NOT_KEPT, Outcome.UNKNOWN_KEPT, Outcome.UNKNOWN_NOT_KEPT);
        System.out.println(
                getClass().getSimpleName() + ", " + of + ": " + (outcomes.size() - 2) + " cuts: " + outcomes);
    }

    private static Outcome outcome(Work work, Runnable toCut, FaultyDriver faulty, Storage sound) {
        Outcome outcome = Outcome.THROUGH;
        try {
            toCut.run();
            assertThat(faulty.hasCut()).as("%s is through and was cut", work).isFalse();
        } catch (StorageFailure failure) {
            boolean kept = work.isKept(sound);
            boolean told = failure.objection().rule() != StorageRule.OUTCOME_KNOWN;
            outcome = told ? Outcome.NOT_KEPT : kept ? Outcome.UNKNOWN_KEPT : Outcome.UNKNOWN_NOT_KEPT;
            assertThat(told && kept).as(failure.getMessage()).isFalse();
            if (!kept) {
                toCut.run();
            }
        }
        work.assertKeptOnce(sound);
        return outcome;
    }

    /** What is done in one transaction that is cut. */
    interface Work {
        /** Does what comes before without a cut, and gives what is then done in one transaction. */
        Consumer<Storage> begin(Storage sound);

        /** Whether it is kept, all of it; by half it must not be. */
        boolean isKept(Storage sound);

        void assertKeptOnce(Storage sound);
    }

    /** The second act on twins. */
    record OneAct(String name) implements Work {
        @Override
        public Consumer<Storage> begin(Storage sound) {
            Twins twins = Twins.unborn(name).act(sound, name + "-1");
            return store -> twins.act(store, name + "-2");
        }

        @Override
        public boolean isKept(Storage sound) {
            return Twins.read(sound, name).carriedOut(name + "-2");
        }

        @Override
        public void assertKeptOnce(Storage sound) {
            assertThat(Twins.commands(sound, name)).containsExactly(name + "-1", name + "-2");
        }
    }

    /** Many problems begin, so many that they are sent in several parts; a paper begins, and a problem goes on. */
    record ManyAppends(String name) implements Work {
        private static final int PROBLEMS = 100;

        private Append known() {
            return Given.first(Given.aProblem(name + "-known"), name + "-known");
        }

        private List<Append> appends() {
            Append known = known();
            return Stream.concat(
                            IntStream.range(0, PROBLEMS)
                                    .mapToObj(i -> Given.first(Given.aProblem(name + "-" + i), name + "-" + i)),
                            Stream.of(
                                    Given.first(Given.aPaper(name), name + "-paper"),
                                    Given.next(known.subject(), known.lines(), name + "-next")))
                    .toList();
        }

        @Override
        public Consumer<Storage> begin(Storage sound) {
            StorageProof.append(sound, known());
            return store -> store.write(transaction -> {
                transaction.records().appendAll(appends());
                return "kept";
            });
        }

        @Override
        public boolean isKept(Storage sound) {
            List<Append> appends = appends();
            long kept = sound.read(transaction -> appends.stream()
                    .filter(append -> transaction.records().of(append.subject()).containsAll(append.lines()))
                    .count());
            assertThat(kept).isIn(0L, (long) appends.size());
            return kept > 0;
        }

        @Override
        public void assertKeptOnce(Storage sound) {
            assertThat(isKept(sound)).isTrue();
        }
    }

    /** What a store could say of an act that was cut, and what was then found. */
    enum Outcome {
        NOT_KEPT,
        UNKNOWN_KEPT,
        UNKNOWN_NOT_KEPT,
        /** There is no such step. */
        THROUGH
    }
}
