package org.xuncha.storage.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.xuncha.storage.Storage;
import org.xuncha.storage.StorageFailure;
import org.xuncha.storage.StorageRule;

/**
 * The connection is cut at every step of an act in turn, in COMMIT as well, before or after the database hears of it.
 * Whatever the store says is true: what it says was not kept is not there, and what it cannot tell is found out by the
 * command, which sent again is carried out once.
 */
interface CutContract {

    /** Connections to tables that no other test uses. */
    DataSource lent();

    Tables tables();

    @Test
    default void a_connection_that_is_cut_at_any_step_leaves_nothing_twice_and_nothing_untold() {
        cutEverywhere(name -> name);
    }

    @Test
    default void nor_does_one_that_is_cut_at_any_step_of_an_act_alone_in_its_transaction() {
        cutEverywhere(Twins::alone);
    }

    private void cutEverywhere(UnaryOperator<String> named) {
        FaultyDriver faulty = new FaultyDriver(lent());
        List<Outcome> outcomes = new ArrayList<>();
        try (Storage sound = JdbiStorage.of(lent(), tables());
                Storage cut = JdbiStorage.of(faulty.source(), tables())) {
            for (boolean heard : List.of(false, true)) {
                boolean through = false;
                for (int step = 1; !through; step++) {
                    faulty.cutAt(step, heard);
                    Outcome outcome = outcome(named.apply("C-" + step + "-" + heard), faulty, sound, cut);
                    through = outcome == Outcome.THROUGH;
                    outcomes.add(outcome);
                }
            }
            Twins.assertCounted(sound);
        }
        assertThat(outcomes).contains(Outcome.NOT_KEPT, Outcome.UNKNOWN_KEPT, Outcome.UNKNOWN_NOT_KEPT);
        System.out.println(getClass().getSimpleName() + ": " + (outcomes.size() - 2) + " cuts: " + outcomes);
    }

    private static Outcome outcome(String name, FaultyDriver faulty, Storage sound, Storage cut) {
        String second = name + "-2";
        Twins twins = Twins.unborn(name).act(sound, name + "-1");
        Outcome outcome = Outcome.THROUGH;
        try {
            twins.act(cut, second);
            assertThat(faulty.hasCut()).as("%s is through and was cut", name).isFalse();
        } catch (StorageFailure failure) {
            boolean kept = Twins.read(sound, name).carriedOut(second);
            boolean told = failure.objection().rule() != StorageRule.OUTCOME_KNOWN;
            outcome = told ? Outcome.NOT_KEPT : kept ? Outcome.UNKNOWN_KEPT : Outcome.UNKNOWN_NOT_KEPT;
            assertThat(told && kept).as(failure.getMessage()).isFalse();
            if (!kept) {
                twins.act(cut, second);
            }
        }
        assertThat(Twins.commands(sound, name)).containsExactly(name + "-1", second);
        return outcome;
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
