package org.xuncha.recusal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.xuncha.calendar.Day;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.OrganisationRule;
import org.xuncha.organisation.PersonId;
import org.xuncha.policy.FactKind;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Refused;
import org.xuncha.rule.Valid;

/**
 * One fact about one person from which a recusal may follow, with its dates and its source. Make one by {@link
 * RecusalFactBuilder}.
 *
 * @param id its identity
 * @param person whom it concerns
 * @param kind what kind of fact
 * @param area the area concerned: where the post is or was held, by the person or by the other; where home is; where the
 *     interest lies; what was inspected
 * @param other to whom a tie binds; must be there for a tie, and is never the person himself
 * @param what the post, matter or inspection in words, at most 200 characters; may be blank
 * @param from the first day on which it was so, or empty if it always was
 * @param to the last day on which it was so, or empty while it lasts
 * @param source where it is written, 1 to 200 characters
 * @param known since which day it is known to those who decide. Every day of a fact lies in the years 1900 to 2999
 */
@Value.Builder
@SuppressWarnings("immutables:from") // the builder sets the component "from" and copies nothing
public record RecusalFact(
        FactId id,
        PersonId person,
        FactKind kind,
        AreaCode area,
        Optional<PersonId> other,
        @Size(max = 200) String what,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        @NotBlank @Size(max = 200) String source,
        LocalDate known) {
    /** Refused if it ends before it begins, if a tie names nobody, and if somebody is tied to himself. */
    public RecusalFact {
        Valid.parts(RecusalFact.class, id, person, kind, area, other, what, from, to, source, known);
        from.ifPresent(Day::inReach);
        to.ifPresent(Day::inReach);
        Day.inReach(known);
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw new Refused(Objection.by(OrganisationRule.FROM_BEFORE_TO)
                    .with("what", id)
                    .with("from", from.get())
                    .with("to", to.get()));
        }
        if (kind.isTie() && other.isEmpty()) {
            throw new Refused(
                    Objection.by(RecusalRule.TIE_NAMES_OTHER).with("fact", id).with("kind", kind));
        }
        if (other.isPresent() && other.get().equals(person)) {
            throw new Refused(Objection.by(RecusalRule.NOT_ONESELF)
                    .with("fact", id)
                    .with("kind", kind)
                    .with("person", person));
        }
    }

    /** That an area is somebody's home, from the beginning and without end. */
    public static RecusalFact home(FactId id, PersonId person, AreaCode area, String source, LocalDate known) {
        return new RecusalFactBuilder()
                .id(id)
                .person(person)
                .kind(FactKind.HOME)
                .area(area)
                .what("")
                .source(source)
                .known(known)
                .build();
    }
}
