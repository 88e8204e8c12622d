package org.xuncha.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Lines of UTF-8 that are written or read one by one, summed up as they pass. */
final class SummedLines {
    private final InputStream in;
    private final OutputStream out;
    private final MessageDigest digest;
    private long number;

    private SummedLines(InputStream in, OutputStream out) {
        this.in = in;
        this.out = out;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    static SummedLines to(OutputStream out) {
        return new SummedLines(InputStream.nullInputStream(), out);
    }

    static SummedLines from(InputStream in) {
        return new SummedLines(in, OutputStream.nullOutputStream());
    }

    void write(String line) {
        byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
        digest.update(bytes);
        try {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void flush() {
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The next line without its end.
     *
     * @throws org.xuncha.rule.Refused if there is none, it has no end, or is no UTF-8
     */
    String read() {
        number++;
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        try {
            int next = in.read();
            while (next >= 0 && next != '\n') {
                line.write(next);
                next = in.read();
            }
            if (next < 0) {
                throw RoundFile.damaged(number, "the end of the file", "a whole line");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        byte[] bytes = line.toByteArray();
        digest.update(bytes);
        digest.update((byte) '\n');
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw RoundFile.damaged(number, "bytes that are no text", "UTF-8");
        }
    }

    boolean isAtEnd() {
        try {
            return in.read() < 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The number of the line last read, from 1. */
    long number() {
        return number;
    }

    /** SHA-256 of everything that has passed so far, in hexadecimal. */
    String sum() {
        try {
            return HexFormat.of().formatHex(((MessageDigest) digest.clone()).digest());
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("the platform's SHA-256 can be copied", e);
        }
    }
}
