package org.xuncha.warning;

import jakarta.validation.constraints.NotBlank;
import org.xuncha.organisation.Actor;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.Party;
import org.xuncha.rectification.Duty;
import org.xuncha.rule.Valid;

/**
 * Who receives a letter.
 *
 * @param duty the code of the duty for which it is received
 * @param party the party that bears it
 * @param area that party's area
 */
public record Receiver(@NotBlank String duty, Party party, AreaCode area) {
    public Receiver {
        Valid.parts(Receiver.class, duty, party, area);
    }

    public static Receiver of(Duty duty) {
        return new Receiver(duty.duty(), duty.bearer(), duty.area());
    }

    boolean isSpokenForBy(Actor actor) {
        return actor.party().equals(party) && actor.area().equals(area);
    }

    @Override
    public String toString() {
        return duty + ":" + party + "@" + area;
    }
}
