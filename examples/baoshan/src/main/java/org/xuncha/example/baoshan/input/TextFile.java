package org.xuncha.example.baoshan.input;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** One file as text: in UTF-8, with or without a byte order mark, else in GB18030 if it then reads as Chinese. */
final class TextFile {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset COMMON_CHINESE = Charset.forName("GB2312");
    private static final double PLAUSIBLE = 0.9;

    private final Path path;
    private final InputFile file;
    private final Limits limits;
    private final Faults faults;

    TextFile(Path folder, InputFile file, Limits limits, Faults faults) {
        this.path = folder.resolve(file.fileName());
        this.file = file;
        this.limits = limits;
        this.faults = faults;
    }

    /** The whole text without byte order mark, or nothing after its fault was noted. */
    Optional<String> read() throws IOException {
        if (!Files.isRegularFile(path)) {
            return refuse(0, Fault.MISSING_FILE, "", 0);
        }
        if (Files.size(path) > limits.fileBytes()) {
            return refuse(0, Fault.TOO_LARGE, String.format("%,d", Files.size(path)), 0);
        }
        Decoded decoded = decode();
        if (decoded.broken().isPresent()) {
            Decoded.Break why = decoded.broken().get();
            return refuse(why.line(), why.fault(), why.found(), why.at());
        }
        String text = decoded.text();
        return withoutControls(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    private Decoded decode() throws IOException {
        Decoded utf8 = Decoded.of(path, StandardCharsets.UTF_8, limits);
        if (utf8.broken().filter(why -> why.fault() == Fault.ENCODING).isEmpty()) {
            return utf8;
        }
        Decoded gb = Decoded.of(path, GB18030, limits);
        return isChinese(gb.text()) ? gb : utf8;
    }

    /** Whether nearly all characters beyond ASCII are common Chinese ones; other encodings give rare ones. */
    static boolean isChinese(String text) {
        CharsetEncoder common = COMMON_CHINESE.newEncoder();
        long foreign = text.chars().filter(c -> c > 0x7F && c != 0xFEFF).count();
        long fitting =
                text.chars().filter(c -> c > 0x7F && common.canEncode((char) c)).count();
        return foreign > 0 && fitting >= PLAUSIBLE * foreign;
    }

    private Optional<String> withoutControls(String text) {
        long line = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                line++;
            } else if (isControl(c)) {
                return refuse(line, Fault.CONTROL_CHARACTER, String.format("U+%04X", (int) c), 0);
            }
        }
        return Optional.of(text);
    }

    /** Control characters, marks that turn the direction of writing, and the sign that a text was damaged before. */
    private static boolean isControl(char c) {
        return Character.isISOControl(c) && c != '\r' && c != '\t'
                || c >= '\u202A' && c <= '\u202E'
                || c >= '\u2066' && c <= '\u2069'
                || c == '\uFEFF'
                || c == '\uFFFD';
    }

    private Optional<String> refuse(long line, Fault fault, String found, int at) {
        Map<String, Object> facts = Map.of(
                "file", file.fileName(),
                "at", at,
                "bytes", String.format("%,d", limits.fileBytes()),
                "line", String.format("%,d", limits.lineBytes()));
        faults.add(file, line, "", fault, found, facts);
        return Optional.empty();
    }
}
