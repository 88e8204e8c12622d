package org.xuncha.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Refused;
import org.xuncha.rule.Valid;

/**
 * A post that a person holds or held.
 *
 * @param person who
 * @param area where
 * @param title the post's name, such as 村党总支书记, 1 to 60 characters
 * @param from first day
 * @param to last day, or empty while it lasts
 */
public record Post(
        PersonId person,
        AreaCode area,
        @NotBlank @Size(max = 60) String title,
        LocalDate from,
        Optional<LocalDate> to) {
    public Post {
        Valid.parts(Post.class, person, area, title, from, to);
        if (to.isPresent() && to.get().isBefore(from)) {
            throw new Refused(Objection.by(OrganisationRule.FROM_BEFORE_TO)
                    .with("what", title)
                    .with("from", from)
                    .with("to", to.get()));
        }
    }

    /** Whether the post was held on that day. */
    public boolean heldOn(LocalDate day) {
        return !day.isBefore(from) && to.map(last -> !day.isAfter(last)).orElse(true);
    }
}
