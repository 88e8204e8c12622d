package org.xuncha.record;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * The heads of the records of one round, taken one by one in the order of their subjects, of which a {@link Root} is made.
 */
public final class Heads {
    private final RoundId round;
    private final MessageDigest sum = Dossier.sha256();
    private long records;
    private long entries;

    private Heads(RoundId round) {
        this.round = round;
        take("xuncha root 1 " + round + "\n");
    }

    public static Heads of(RoundId round) {
        return new Heads(round);
    }

    /**
     * Takes the head of one more record.
     *
     * @throws IllegalArgumentException if it is of another round
     */
    public void add(Subject subject, Head head) {
        if (!subject.round().equals(round)) {
            throw new IllegalArgumentException("found " + subject + ", expected a subject of round " + round);
        }
        take(subject.kind() + "/" + subject.key() + " " + head.entries() + " " + head.digest() + "\n");
        records++;
        entries += head.entries();
    }

    private void take(String text) {
        sum.update(text.getBytes(StandardCharsets.UTF_8));
    }

    /** How many records were taken. */
    public long records() {
        return records;
    }

    /** How many entries they have together. */
    public long entries() {
        return entries;
    }

    /** The root of all that was taken. Nothing can be taken afterwards. */
    public Root root() {
        return new Root(HexFormat.of().formatHex(sum.digest()));
    }
}
