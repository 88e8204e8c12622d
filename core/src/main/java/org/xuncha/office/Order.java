package org.xuncha.office;

import org.xuncha.record.Act;
import org.xuncha.record.Mandate;
import org.xuncha.record.RoundId;
import org.xuncha.record.Subject;
import org.xuncha.round.Round;
import org.xuncha.round.RoundAct;

/**
 * One request to act: to what, what, and under which mandate.
 *
 * @param <S> what stands afterwards
 */
public final class Order<S> {
    private final Ordered<S, ?> ordered;

    private Order(Ordered<S, ?> ordered) {
        this.ordered = ordered;
    }

    private static <S, A extends Act> Order<S> of(Subject subject, Craft<S, A> craft, A act, Mandate by) {
        return new Order<>(new Ordered<>(subject, craft, act, by));
    }

    /** To do something to a round. */
    public static Order<Round> on(RoundId round, RoundAct act, Mandate by) {
        return of(Round.subject(round), Crafts.ROUND, act, by);
    }

    /** To what something is to be done. */
    public Subject subject() {
        return ordered.subject();
    }

    /** What is to be done. */
    public Act act() {
        return ordered.act();
    }

    /** In whose name and why. */
    public Mandate by() {
        return ordered.by();
    }

    Answer<S> carryOut(Desk desk) {
        return desk.carryOut(this, ordered);
    }

    record Ordered<S, A extends Act>(Subject subject, Craft<S, A> craft, A act, Mandate by) {}
}
