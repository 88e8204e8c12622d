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
 * @param digest SHA-256 of the text in UTF-8, in hexadecimal
 */
public record Line(
        Subject subject,
        long seq,
        CommandId command,
        String act,
        String actor,
        Instant at,
        String text,
        String digest) {}
