package org.xuncha.example.baoshan.input;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.xuncha.rule.Words;

/**
 * One thing that is wrong with the input.
 *
 * @param file the file's name
 * @param line the line on which the row begins, the header being line 1; 0 if it is the whole file
 * @param column the column; empty if it is not one cell
 * @param fault what is wrong
 * @param found what was found, shortened; empty if nothing was
 * @param facts what the expectation names
 */
public record InputError(
        String file, long line, Optional<String> column, Fault fault, String found, Map<String, Object> facts) {
    private static final int SHOWN = 40;

    /** Where an error stands. */
    private enum Place {
        IN_FILE,
        IN_LINE,
        IN_CELL
    }

    /** What was found if there was nothing. */
    private enum Nothing {
        NOTHING
    }

    public InputError {
        facts = Map.copyOf(facts);
        found = shorten(found);
    }

    /** What was expected instead, without the place. */
    public String expected(Locale locale) {
        return Words.of(fault, facts, locale);
    }

    /** File, line, column, found and expected in one sentence. */
    public String message(Locale locale) {
        Place place = line == 0 ? Place.IN_FILE : column.isEmpty() ? Place.IN_LINE : Place.IN_CELL;
        Map<String, Object> all = Map.of(
                "file",
                file,
                "line",
                line,
                "column",
                column.orElse(""),
                "found",
                found.isEmpty() ? Nothing.NOTHING : found,
                "expected",
                expected(locale));
        return Words.of(place, all, locale);
    }

    private static String shorten(String found) {
        String line = found.replaceAll("\\s+", " ");
        return line.length() <= SHOWN
                ? line
                : line.substring(0, line.offsetByCodePoints(0, Math.min(SHOWN, line.codePointCount(0, line.length()))))
                        + "…(" + line.length() + ")";
    }

    @Override
    public String toString() {
        return message(Locale.ENGLISH);
    }
}
