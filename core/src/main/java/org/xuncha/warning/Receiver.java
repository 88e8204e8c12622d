package org.xuncha.warning;

import jakarta.validation.constraints.NotBlank;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.xuncha.organisation.Actor;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.Party;
import org.xuncha.policy.Policy;
import org.xuncha.rectification.Duty;
import org.xuncha.rule.Label;
import org.xuncha.rule.Valid;
import org.xuncha.rule.Words;

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

    /** Who that is in words, under the policy in force. */
    Label in(Policy policy) {
        return Words.label(Phrase.RECEIVER, Map.of("area", area, "party", policy.called(party), "duty", duty));
    }

    static List<Label> in(Policy policy, Collection<Receiver> receivers) {
        return receivers.stream()
                .sorted(Comparator.comparing(Receiver::toString))
                .map(receiver -> receiver.in(policy))
                .toList();
    }

    @Override
    public String toString() {
        return duty + ":" + party + "@" + area;
    }
}
