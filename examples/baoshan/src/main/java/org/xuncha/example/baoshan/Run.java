package org.xuncha.example.baoshan;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.xuncha.example.baoshan.input.Input;
import org.xuncha.example.baoshan.input.InputFolder;
import org.xuncha.example.baoshan.results.Results;
import org.xuncha.example.baoshan.story.Scene;
import org.xuncha.example.baoshan.story.Story;
import org.xuncha.storage.Storage;
import org.xuncha.storage.jdbi.JdbiStorage;
import org.xuncha.storage.memory.MemoryStorage;

/**
 * One run: the input is read, the story is rehearsed in memory, and only if every rule accepts all of it, it is played
 * on the store in the work folder. What the store holds already must be the beginning of the same story.
 */
final class Run {
    private final Path input;
    private final WorkFolder work;
    private final boolean fresh;
    private final Locale locale;
    private final PrintStream out;

    Run(Path input, WorkFolder work, boolean fresh, Locale locale, PrintStream out) {
        this.input = input;
        this.work = work;
        this.fresh = fresh;
        this.locale = locale;
        this.out = out;
    }

    void run() {
        Input read = InputFolder.read(input);
        Story story = Story.of(read);
        Told.REHEARSING.to(out, locale, Map.of("scenes", story.scenes().size()));
        Kept whole = rehearsed(story);
        if (fresh) {
            work.clear();
        }
        try (Storage storage = JdbiStorage.sqlite(work.store())) {
            Stage stage = new Stage(storage);
            Kept before = Kept.of(storage);
            before.notIn(whole).ifPresent(subject -> {
                throw new OtherInput(subject);
            });
            if (before.lines() == whole.lines()) {
                Told.NOTHING_TO_DO.to(out, locale, Map.of());
            } else {
                play(story, stage, before);
                Told.DONE.to(out, locale, Map.of());
            }
            Results results = Results.of(stage.office(), storage, read, story.round(), lastDay(story, read));
            results.write(work.folder(), locale);
            results.tell(out, work.folder(), locale);
        }
    }

    private static Kept rehearsed(Story story) {
        try (Storage memory = new MemoryStorage()) {
            new Stage(memory).play(story, done -> {});
            return Kept.of(memory);
        }
    }

    private void play(Story story, Stage stage, Kept before) {
        if (before.lines() > 0) {
            Told.GOING_ON.to(out, locale, Map.of());
        }
        try (ProgressLine progress = new ProgressLine(story.scenes().size(), onTerminal(), out, locale)) {
            stage.play(story, progress::reached);
        }
    }

    /** Up to Java 21 there is a console exactly if both ends are a terminal; later ones may say so themselves. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean onTerminal() {
        return System.console() != null && System.getenv("TERM") != null;
    }

    /** The day of the last scene: the day whose state is shown. */
    static LocalDate lastDay(Story story, Input input) {
        List<Scene> scenes = story.scenes();
        return LocalDate.ofInstant(
                scenes.get(scenes.size() - 1).at(), input.round().zone());
    }
}
