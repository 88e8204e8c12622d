package org.xuncha.policyfile;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** The text of a file's bytes: UTF-8, of bearable length, without characters that nobody sees. */
final class PlainText {
    /** The most bytes that a policy file may have; a policy has some 10,000. */
    static final int LONGEST = 1_000_000;

    private static final char MARK = '\uFEFF';

    private PlainText() {}

    /** The text, or none if it cannot be had; mistakes are added. A mark of UTF-8 at the beginning is left out. */
    static Optional<String> of(byte[] bytes, Mistakes mistakes) {
        if (bytes.length > LONGEST) {
            mistakes.add(
                    1,
                    "",
                    FileRule.FILE_SHORT,
                    String.valueOf(bytes.length),
                    Mistakes.words(Phrase.CHARACTERS, Map.of("n", LONGEST)));
            return Optional.empty();
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            String found = String.format("0x%02X", bytes[in.position()]);
            mistakes.add(lines(text), "", FileRule.FILE_UTF8, found, Mistakes.words(Phrase.UTF8));
            return Optional.empty();
        }
        text = !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
        return isPrintable(text, mistakes) ? Optional.of(text) : Optional.empty();
    }

    private static int lines(String text) {
        return 1 + (int) text.chars().filter(c -> c == '\n').count();
    }

    private static boolean isPrintable(String text, Mistakes mistakes) {
        int line = 1;
        boolean printable = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            line += c == '\n' ? 1 : 0;
            boolean seen = c == '\n' || c == '\r' || c == '\t' || !(Character.isISOControl(c) || c == MARK);
            if (!seen) {
                mistakes.add(
                        line,
                        "",
                        FileRule.CHARACTER_PLAIN,
                        String.format("U+%04X", (int) c),
                        Mistakes.words(Phrase.PRINTABLE));
                printable = false;
            }
        }
        return printable;
    }
}
