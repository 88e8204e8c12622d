package org.xuncha.record;

import jakarta.validation.constraints.Pattern;
import java.util.Locale;
import org.xuncha.rule.Valid;

/**
 * One number that stands for all records of a round as they were when it was sealed. It is short enough to be printed,
 * signed and kept elsewhere; whoever has it can tell whether the round is still the same.
 *
 * @param digest SHA-256 over the heads of all records in the order of their subjects, 64 hexadecimal digits
 */
public record Root(@Pattern(regexp = "[0-9a-f]{64}") String digest) {
    private static final int GROUP = 4;
    private static final int GROUPS_A_LINE = 4;

    public Root {
        Valid.parts(Root.class, digest);
    }

    /**
     * The root that somebody copied from paper: blanks, hyphens and the case of letters do not matter.
     *
     * @throws org.xuncha.rule.InvalidValue if these are not 64 hexadecimal digits
     */
    public static Root parse(String copied) {
        return new Root(copied.replaceAll("[\\s\\-\\u3000]", "").toLowerCase(Locale.ROOT));
    }

    /** Four lines of four groups of four hexadecimal digits, as they are printed on paper. */
    public String printed() {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < digest.length(); i += GROUP) {
            boolean newLine = i % (GROUP * GROUPS_A_LINE) == 0;
            out.append(i == 0 ? "" : newLine ? "\n" : " ").append(digest, i, i + GROUP);
        }
        return out.toString().toUpperCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return printed().replace('\n', ' ');
    }
}
