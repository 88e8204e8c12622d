package org.xuncha.example.baoshan.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A copy of the real input folder that a test may damage. */
final class CopiedFolder {
    static final Path ORIGINAL = Path.of("input");

    private final Path path;

    private CopiedFolder(Path path) {
        this.path = path;
    }

    static CopiedFolder in(Path path) throws IOException {
        try (Stream<Path> files = Files.list(ORIGINAL)) {
            for (Path file : files.toList()) {
                Files.copy(file, path.resolve(file.getFileName()));
            }
        }
        return new CopiedFolder(path);
    }

    Path path() {
        return path;
    }

    Path file(String name) {
        return path.resolve(name);
    }

    String text(String file) throws IOException {
        return Files.readString(file(file));
    }

    CopiedFolder write(String file, String text) throws IOException {
        return write(file, text, StandardCharsets.UTF_8);
    }

    CopiedFolder write(String file, String text, Charset charset) throws IOException {
        Files.write(file(file), text.getBytes(charset));
        return this;
    }

    /** Replaces the first place in a line, counted from 1; the place must be there. */
    CopiedFolder change(String file, int line, String from, String to) throws IOException {
        List<String> lines = new ArrayList<>(text(file).lines().toList());
        String before = lines.get(line - 1);
        assertThat(before).contains(from);
        lines.set(line - 1, before.replaceFirst(Pattern.quote(from), to));
        return write(file, String.join("\n", lines) + "\n");
    }

    /** The number of the first line that begins with a word. */
    int line(String file, String word) throws IOException {
        List<String> lines = text(file).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(word)) {
                return i + 1;
            }
        }
        throw new AssertionError("no " + word + " in " + file);
    }

    /** Appends a line; the number of that line. */
    int append(String file, String line) throws IOException {
        String text = text(file);
        write(file, text + line + "\n");
        return (int) text.lines().count() + 1;
    }

    List<InputError> errors() {
        InputErrors errors = catchThrowableOfType(InputErrors.class, () -> InputFolder.read(path));
        assertThat(errors).as("refused").isNotNull();
        return errors.errors();
    }

    InputError onlyError() {
        List<InputError> errors = errors();
        assertThat(errors).hasSize(1);
        return errors.get(0);
    }
}
