package org.xuncha.example.baoshan.results;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.xuncha.example.baoshan.input.Input;
import org.xuncha.example.baoshan.input.InputFolder;
import org.xuncha.example.baoshan.story.Scene;
import org.xuncha.example.baoshan.story.Story;
import org.xuncha.office.Office;
import org.xuncha.storage.Storage;
import org.xuncha.storage.memory.MemoryStorage;

/** The story of the real input, played once to its end over a store in memory. */
record Played(Input input, Story story, Storage storage, Office office) {
    private static final Played WHOLE = play();

    static Played whole() {
        return WHOLE;
    }

    private static Played play() {
        Input input = InputFolder.read(Path.of("input"));
        Story story = Story.of(input);
        AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
        Storage storage = new MemoryStorage();
        Office office = Office.of(storage, now::get);
        for (Scene scene : story.scenes()) {
            now.set(scene.at());
            scene.play(office);
        }
        return new Played(input, story, storage, office);
    }

    /** The day of the last act. */
    LocalDate lastDay() {
        List<Scene> scenes = story.scenes();
        return LocalDate.ofInstant(
                scenes.get(scenes.size() - 1).at(), input.round().zone());
    }
}
