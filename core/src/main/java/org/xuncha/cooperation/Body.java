package org.xuncha.cooperation;

import jakarta.validation.constraints.Pattern;
import java.util.Comparator;
import java.util.Optional;
import org.xuncha.organisation.Actor;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.Party;
import org.xuncha.rule.Valid;

/**
 * One end of a passage: a party of an area, and where there are several of them, which one.
 *
 * @param party the party
 * @param area its area: the county of a county's inspection office
 * @param unit which of several, such as a team's code, 1 to 40 characters without blanks; empty if there is one
 */
public record Body(Party party, AreaCode area, Optional<@Pattern(regexp = "\\S{1,40}") String> unit)
        implements Comparable<Body> {
    private static final Comparator<Body> ORDER = Comparator.comparing(Body::area)
            .thenComparing(body -> body.party().code())
            .thenComparing(body -> body.unit().orElse(""));

    public Body {
        Valid.parts(Body.class, party, area, unit);
    }

    public static Body of(Party party, AreaCode area) {
        return new Body(party, area, Optional.empty());
    }

    /** One of several, such as a team. */
    public static Body of(Party party, AreaCode area, String unit) {
        return new Body(party, area, Optional.of(unit));
    }

    /** Whether an actor speaks for this party of this area. Of which unit he is, he does not say. */
    public boolean isSpokenForBy(Actor actor) {
        return actor.party().equals(party) && actor.area().equals(area);
    }

    /** By area, party and unit. */
    @Override
    public int compareTo(Body other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return party + "@" + area + unit.map(which -> "#" + which).orElse("");
    }
}
