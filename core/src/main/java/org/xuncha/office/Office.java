package org.xuncha.office;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xuncha.record.Mandate;
import org.xuncha.record.RoundId;
import org.xuncha.round.Round;
import org.xuncha.round.RoundAct;
import org.xuncha.storage.Conflict;
import org.xuncha.storage.Storage;

/**
 * The inspection office: the one door through which anything is done or asked. It loads what stands, asks the rules, and
 * saves act and state together. Safe for use by many threads.
 */
public final class Office {
    private static final int TRIES = 8;

    private final Storage storage;
    private final InstantSource clock;
    private final Shelf shelf = new Shelf();

    private Office(Storage storage, InstantSource clock) {
        this.storage = storage;
        this.clock = clock;
    }

    /** An office over a store, by a clock. */
    public static Office of(Storage storage, InstantSource clock) {
        return new Office(storage, clock);
    }

    /**
     * Carries out one order.
     *
     * @return what stands afterwards
     * @throws org.xuncha.rule.Refused if a rule objects; nothing is recorded
     */
    public <S> S perform(Order<S> order) {
        Answer<S> answer = write(desk -> order.carryOut(desk));
        answer.verdict().orThrow();
        return answer.state().orElseThrow();
    }

    /**
     * Carries out many orders in one transaction, each judged by what stands after those before it. An order that is
     * refused leaves no trace and does not hinder the others.
     *
     * @return an answer to each order, in their order
     */
    public List<Answer<?>> performAll(List<? extends Order<?>> orders) {
        return write(desk -> {
            List<Answer<?>> answers = new ArrayList<>(orders.size());
            orders.forEach(order -> answers.add(order.carryOut(desk)));
            return List.copyOf(answers);
        });
    }

    /** Does something to a round; see {@link #perform(Order)}. */
    public Round perform(RoundId round, RoundAct act, Mandate by) {
        return perform(Order.on(round, act, by));
    }

    /** A round, or none if it was not opened. */
    public Optional<Round> round(RoundId id) {
        return read(desk ->
                Optional.ofNullable(desk.open(Round.subject(id), Crafts.ROUND).state()));
    }

    private <T> T read(Work<T> work) {
        return storage.read(transaction -> work.on(new Desk(transaction, clock, shelf)));
    }

    private <T> T write(Work<T> work) {
        for (int left = TRIES; ; left--) {
            try {
                return tryToWrite(work);
            } catch (Conflict conflict) {
                if (left == 1) {
                    throw conflict;
                }
            }
        }
    }

    private <T> T tryToWrite(Work<T> work) {
        Done<T> done = storage.write(transaction -> {
            Desk desk = new Desk(transaction, clock, shelf);
            T result = work.on(desk);
            desk.putAway();
            return new Done<>(desk, result);
        });
        done.desk().shelve();
        return done.result();
    }

    @FunctionalInterface
    private interface Work<T> {
        T on(Desk desk);
    }

    private record Done<T>(Desk desk, T result) {}
}
