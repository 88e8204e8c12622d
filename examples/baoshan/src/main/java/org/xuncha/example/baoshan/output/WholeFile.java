package org.xuncha.example.baoshan.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes a UTF-8 file whole or not at all: under a temporary name first, then moved to its place in one step. A file that says
 * the same already is left alone. */
final class WholeFile {

    /** What is written. */
    interface Content {
        void to(Writer out) throws IOException;
    }

    private WholeFile() {}

    /**
     * Writes a file, with its folders if they are missing. If writing fails, what stood there before is still there.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    static void write(Path file, Content content) {
        Path whole = file.toAbsolutePath();
        Path unfinished = whole.resolveSibling("." + whole.getFileName() + ".unfinished");
        try {
            Files.createDirectories(whole.getParent());
            try (Writer out = Files.newBufferedWriter(unfinished, StandardCharsets.UTF_8)) {
                content.to(out);
            }
            try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            if (Files.exists(whole) && Files.mismatch(unfinished, whole) < 0) {
                return; // it says the same already
            }
            Files.move(unfinished, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            unfinished.toFile().delete();
        }
    }
}
