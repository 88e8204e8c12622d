package org.xuncha.record;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.xuncha.organisation.Actor;
import org.xuncha.rule.Valid;

/**
 * In whose name and why something is done. No act is judged without one.
 *
 * @param actor who acts, in which capacity
 * @param authority under which authority: a paper's number, a decision, a rule; 1 to 200 characters
 * @param reason why; 1 to 2,000 characters
 * @param command the identity of this request
 */
public record Mandate(
        Actor actor,
        @NotBlank @Size(max = 200) String authority,
        @NotBlank @Size(max = 2000) String reason,
        CommandId command) {
    public Mandate {
        Valid.parts(Mandate.class, actor, authority, reason, command);
    }

    /** The same mandate for another request. */
    public Mandate forCommand(String id) {
        return new Mandate(actor, authority, reason, CommandId.of(id));
    }

    /** The same mandate with another reason. */
    public Mandate because(String newReason) {
        return new Mandate(actor, authority, newReason, command);
    }
}
