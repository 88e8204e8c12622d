package org.xuncha.record;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.util.List;
import org.xuncha.rule.Valid;

/**
 * The head of a record: what stands for all of it.
 *
 * @param entries how many entries it has
 * @param digest the digest of the last of them, 64 hexadecimal digits
 */
public record Head(
        @Positive long entries,
        @Pattern(regexp = "[0-9a-f]{64}") String digest) {
    public Head {
        Valid.parts(Head.class, entries, digest);
    }

    /** The head of a record that is kept as these lines, of which there is one at least. */
    public static Head of(List<Line> lines) {
        return new Head(lines.size(), lines.get(lines.size() - 1).digest());
    }
}
