package org.xuncha.example.baoshan.results;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.xuncha.example.baoshan.input.Input;
import org.xuncha.example.baoshan.output.FiguresFile;
import org.xuncha.example.baoshan.output.OverviewPage;
import org.xuncha.example.baoshan.output.PaperFolder;
import org.xuncha.example.baoshan.output.RowFiles;
import org.xuncha.office.Office;
import org.xuncha.record.RoundId;
import org.xuncha.storage.Storage;

/** What a round came to on a day, read from the store once and then written and told as often as wanted. */
public final class Results {
    private final Seen seen;
    private final Counts counts;

    private Results(Seen seen) {
        this.seen = seen;
        this.counts = new Counts(seen);
    }

    /**
     * Reads a round.
     *
     * @param office the office that is asked for what stands
     * @param storage the store of that office, which is asked for what was done
     * @param input what the areas and the issuing body are called; nothing else is taken from it
     * @param round the round
     * @param day the day whose state it is: that of the last act, or a later one
     * @throws IllegalStateException if the round was not opened
     */
    public static Results of(Office office, Storage storage, Input input, RoundId round, LocalDate day) {
        return new Results(Seen.of(office, storage, input, round, day));
    }

    /** Writes {@code rows/}, {@code figures.json}, {@code papers/} and {@code overview.html} into a folder. */
    public void write(Path folder, Locale locale) {
        Called called = new Called(seen, locale);
        Sentences sentences = new Sentences(seen, counts, called, locale);
        new Rows(seen).write(new RowFiles(folder.resolve("rows")));
        FiguresFile.write(folder.resolve("figures.json"), new Figures(seen, counts).all());
        new PaperFolder(folder.resolve("papers"), locale).write(new IssuedLists(seen, called, locale).all());
        OverviewPage.write(
                folder.resolve("overview.html"),
                new Pictures(seen, counts, called, sentences, locale).overview(),
                locale);
    }

    /**
     * Tells what the round came to.
     *
     * @param folder where the files are
     */
    public void tell(PrintStream out, Path folder, Locale locale) {
        Called called = new Called(seen, locale);
        Sentences sentences = new Sentences(seen, counts, called, locale);
        new Summary(seen, counts, called, sentences, locale, out).print(folder);
    }
}
