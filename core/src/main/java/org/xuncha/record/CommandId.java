package org.xuncha.record;

import org.xuncha.rule.Key;
import org.xuncha.rule.Valid;

/**
 * The identity of one request to act. Whoever does not know whether a request was carried out sends it again under the
 * same id: it is carried out once.
 *
 * @param value 1 to 80 characters, see {@link Key}
 */
public record CommandId(@Key String value) {
    public CommandId {
        Valid.parts(CommandId.class, value);
    }

    public static CommandId of(String value) {
        return new CommandId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
