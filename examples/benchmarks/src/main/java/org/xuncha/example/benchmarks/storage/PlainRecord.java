package org.xuncha.example.benchmarks.storage;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The entries that whoever is no store of the library keeps: the same texts, put together by hand and chained. */
final class PlainRecord {
    static final String BEGINNING = "0".repeat(64);
    static final String ACT = "Note";

    private PlainRecord() {}

    /** The canonical text of an entry, which is what is hashed. */
    static String text(Draft draft, long seq, String previous) {
        return new StringBuilder(700)
                .append("{\"subject\":{\"round\":\"")
                .append(Draft.ROUND)
                .append("\",\"kind\":\"PROBLEM\",\"key\":\"")
                .append(draft.key())
                .append("\"},\"seq\":")
                .append(seq)
                .append(",\"act\":\"Note\",\"content\":{\"text\":\"")
                .append(draft.note(seq))
                .append("\"},\"by\":{\"actor\":{\"person\":\"")
                .append(Draft.ACTOR)
                .append("\",\"party\":\"INSPECTION_OFFICE\",\"area\":\"")
                .append(Draft.PREFECTURE)
                .append("\"},\"authority\":\"")
                .append(Draft.BASIS)
                .append("\",\"reason\":\"measured\",\"command\":\"")
                .append(draft.command(seq))
                .append("\"},\"at\":\"")
                .append(draft.at(seq))
                .append("\",\"previous\":\"")
                .append(previous)
                .append("\"}")
                .toString();
    }

    static String digest(String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
