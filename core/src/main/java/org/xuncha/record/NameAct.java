package org.xuncha.record;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.xuncha.rule.Valid;

/**
 * What is recorded of a name that only one may bear in a round, such as the number of a letter. The name is the key of a
 * record of its own, and a record begins once: of two who take it at the same time, the store refuses one.
 */
public sealed interface NameAct extends Act {

    /**
     * Takes a name, for good, by the act that is recorded with it.
     *
     * @param holder the key of whoever bears it, 1 to 80 characters
     */
    record TakeName(@NotBlank @Size(max = 80) String holder) implements NameAct {
        public TakeName {
            Valid.parts(TakeName.class, holder);
        }
    }
}
