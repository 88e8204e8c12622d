package org.xuncha.example.baoshan;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.xuncha.rule.Words;

/** Progress: a bar on a terminal, a plain line every tenth in a pipe. */
final class ProgressLine implements AutoCloseable {
    private final int whole;
    private final PrintStream out;
    private final Locale locale;
    private final @Nullable ProgressBar bar;
    private int tenths;

    ProgressLine(int whole, boolean onTerminal, PrintStream out, Locale locale) {
        this.whole = whole;
        this.out = out;
        this.locale = locale;
        bar = !onTerminal
                ? null
                : new ProgressBarBuilder()
                        .setInitialMax(whole)
                        .setTaskName(Words.of(Told.PLAYING, Map.of("done", "", "whole", whole), locale))
                        .setStyle(ProgressBarStyle.COLORFUL_UNICODE_BLOCK)
                        .build();
    }

    void reached(int done) {
        if (bar != null) {
            bar.stepTo(done);
        } else if (done * 10L / whole > tenths) {
            tenths = (int) (done * 10L / whole);
            Told.PLAYING.to(out, locale, Map.of("done", done, "whole", whole));
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
