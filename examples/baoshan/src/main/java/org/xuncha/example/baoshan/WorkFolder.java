package org.xuncha.example.baoshan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The folder in which everything of a round lives: one SQLite file, and what is written from it. */
final class WorkFolder {
    private static final List<String> OURS =
            List.of("round.db", "round.db-wal", "round.db-shm", "papers", "rows", "overview.html", "figures.json");

    private final Path folder;

    WorkFolder(Path folder) {
        this.folder = folder;
    }

    Path folder() {
        return folder;
    }

    Path store() {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folder.resolve("round.db");
    }

    /** Removes what a round left here, and nothing else. */
    void clear() {
        for (String name : OURS) {
            Path ours = folder.resolve(name);
            if (Files.exists(ours)) {
                remove(ours);
            }
        }
    }

    private static void remove(Path path) {
        try (Stream<Path> inside = Files.walk(path)) {
            for (Path one : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
