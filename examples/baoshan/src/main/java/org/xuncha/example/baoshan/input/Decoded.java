package org.xuncha.example.baoshan.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file read in one encoding up to its end or to the first byte that does not fit. Read line by line: in UTF-8 and
 * GB18030 alike the byte of a line feed is never part of another character. Never holds more than a line beyond what fits.
 *
 * @param text what could be read
 * @param broken where and why reading stopped, if it did
 */
record Decoded(String text, Optional<Break> broken) {

    /**
     * Why reading stopped.
     *
     * @param line the line, counted from 1
     * @param fault what is wrong
     * @param found what was found there
     * @param at how many bytes of the line come before it, plus one
     */
    record Break(long line, Fault fault, String found, int at) {}

    static Decoded of(Path path, Charset charset, Limits limits) throws IOException {
        StringBuilder text = new StringBuilder();
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        byte[] line = new byte[limits.lineBytes()];
        try (InputStream in = new BufferedInputStream(Files.newInputStream(path), 1 << 16)) {
            for (long number = 1; ; number++) {
                int length = 0;
                int next = in.read();
                while (next >= 0 && next != '\n' && length < line.length) {
                    line[length++] = (byte) next;
                    next = in.read();
                }
                if (next >= 0 && next != '\n') {
                    return broken(
                            text, new Break(number, Fault.LINE_TOO_LONG, String.format(">%,d", length), length + 1));
                }
                Optional<Break> broken = decode(decoder, ByteBuffer.wrap(line, 0, length), text, number);
                if (broken.isPresent()) {
                    return broken(text, broken.get());
                }
                if (next < 0) {
                    return new Decoded(text.toString(), Optional.empty());
                }
                text.append('\n');
            }
        }
    }

    private static Decoded broken(StringBuilder text, Break why) {
        return new Decoded(text.toString(), Optional.of(why));
    }

    private static Optional<Break> decode(CharsetDecoder decoder, ByteBuffer line, StringBuilder text, long number) {
        CharBuffer chars = CharBuffer.allocate(line.remaining());
        boolean fits = !decoder.reset().decode(line, chars, true).isError();
        chars.flip();
        int nul = chars.toString().indexOf('\0');
        text.append(chars);
        if (nul >= 0) {
            return Optional.of(wrong(number, 0, nul));
        }
        return fits ? Optional.empty() : Optional.of(wrong(number, line.get(line.position()), line.position()));
    }

    private static Break wrong(long line, int found, int before) {
        return new Break(line, Fault.ENCODING, String.format("0x%02X", found & 0xFF), before + 1);
    }
}
