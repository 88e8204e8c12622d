package org.xuncha.storage.memory;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jetbrains.lincheck.datastructures.ManagedStrategyGuaranteeKt.forClasses;

import org.jetbrains.lincheck.LincheckAssertionError;
import org.jetbrains.lincheck.datastructures.ModelCheckingOptions;
import org.jetbrains.lincheck.datastructures.StressOptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Valid;
import org.xuncha.storage.Conflict;

/** Whatever threads do at once is as if they had done it one after the other: searched for by Lincheck. */
@Tag("races")
class RacesTest {
    /** How many plays of three threads with three operations each are tried. */
    private static final int PLAYS = Integer.getInteger("faults.plays", 10);

    @Test
    void transactions_are_as_if_one_came_after_the_other() {
        assertThatCode(() -> model().check(OfMemory.class)).doesNotThrowAnyException();
        assertThatCode(() -> stress().check(OfMemory.class)).doesNotThrowAnyException();
    }

    @Test
    void writers_who_take_no_turns_are_found() {
        assertThatThrownBy(() -> model().check(OfTakesNoTurns.class)).isInstanceOf(LincheckAssertionError.class);
    }

    @Test
    void a_read_of_many_instants_is_found() {
        assertThatThrownBy(() -> model().check(OfManyInstants.class)).isInstanceOf(LincheckAssertionError.class);
    }

    private static ModelCheckingOptions model() {
        return new ModelCheckingOptions()
                // How objections find their words and values are checked is not what is raced.
                .addGuarantee(forClasses(Objection.class.getName(), Conflict.class.getName(), Valid.class.getName())
                        .allMethods()
                        .ignore())
                .iterations(PLAYS)
                .invocationsPerIteration(300)
                .threads(3)
                .actorsPerThread(3)
                .actorsBefore(1)
                .actorsAfter(1)
                .minimizeFailedScenario(false);
    }

    private static StressOptions stress() {
        return new StressOptions()
                .iterations(PLAYS)
                .invocationsPerIteration(1000)
                .threads(3)
                .actorsPerThread(3)
                .actorsBefore(1)
                .actorsAfter(1)
                .minimizeFailedScenario(false);
    }

    /** The store. */
    public static class OfMemory extends Races {
        public OfMemory() {
            super(new MemoryStorage());
        }
    }

    /** A store that must be found out. */
    public static class OfTakesNoTurns extends Races {
        public OfTakesNoTurns() {
            super(new BrokenStores.TakesNoTurns());
        }
    }

    /** Another. */
    public static class OfManyInstants extends Races {
        public OfManyInstants() {
            super(new BrokenStores.ReadsOfManyInstants());
        }
    }
}
