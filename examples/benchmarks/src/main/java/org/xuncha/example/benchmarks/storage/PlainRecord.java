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
        return "{\"subject\":{\"round\":\"" + Draft.ROUND + "\",\"kind\":\"PROBLEM\",\"key\":\"" + draft.key()
                + "\"},\"seq\":"
                + seq + ",\"act\":\"Note\",\"content\":{\"text\":\"" + draft.note(seq)
                + "\"},\"by\":{\"actor\":{\"person\":\"" + Draft.ACTOR
                + "\",\"party\":\"INSPECTION_OFFICE\",\"area\":\"" + Draft.PREFECTURE + "\"},\"authority\":\""
                + Draft.BASIS
                + "\",\"reason\":\"measured\",\"command\":\"" + draft.command(seq) + "\"},\"at\":\"" + draft.at(seq)
                + "\",\"previous\":\"" + previous + "\"}";
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
