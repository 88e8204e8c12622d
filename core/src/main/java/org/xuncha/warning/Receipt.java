package org.xuncha.warning;

import java.time.LocalDate;
import org.xuncha.organisation.Actor;

/**
 * That a receiver signed for a letter.
 *
 * @param by who signed, for which party of which area
 * @param on the day
 */
public record Receipt(Actor by, LocalDate on) {
    boolean isOf(Actor actor) {
        return by.party().equals(actor.party()) && by.area().equals(actor.area());
    }
}
