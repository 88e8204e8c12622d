package org.xuncha.record;

import java.time.Instant;

/**
 * One entry as a keeper keeps it: the canonical text, its digest, and the columns by which entries are found. A keeper
 * stores and returns lines unchanged and needs to understand none.
 *
 * @param subject whose record it stands in
 * @param seq its place in that record, from 1
 * @param command the request that led to it, unique in its round
 * @param act the act's name
 * @param actor who acted
 * @param at when
 * @param text the canonical text: what is hashed, to be kept verbatim
 * @param digest SHA-256 of the text in UTF-8, in hexadecimal; after an erasure, of the text before it
 */
public record Line(
        Subject subject,
        long seq,
        CommandId command,
        String act,
        String actor,
        Instant at,
        String text,
        String digest) {

    /** What remains of this line after an erasure: another text under the digest of the one that it had. */
    public Line withText(String remaining) {
        return new Line(subject, seq, command, act, actor, at, remaining, digest);
    }

    /** Whether texts were taken out of it, so that its text is no longer the one of its digest. */
    public boolean isErased() {
        return !digest.equals(Dossier.digest(text));
    }

    /**
     * What an exported line says, read from its text. It is not verified: {@link Dossier#read} does that.
     *
     * @throws org.xuncha.rule.Refused if the text cannot be read
     */
    public static Line parse(String text, String digest) {
        return Dossier.line(text, digest);
    }
}
