package org.xuncha.example.baoshan.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.xuncha.rule.Words;

/** The input cannot be used. Carries what is wrong in all files, up to a limit for each. */
public final class InputErrors extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<InputError> errors;
    private final transient SortedMap<String, Integer> untold;

    /** What closes the list. */
    private enum More {
        MORE
    }

    InputErrors(List<InputError> errors, Map<String, Integer> untold) {
        super(errors.stream().map(InputError::toString).collect(Collectors.joining("\n")));
        this.errors = List.copyOf(errors);
        this.untold = new TreeMap<>(untold);
    }

    /** Every error, at least one, by file and then by line. */
    public List<InputError> errors() {
        return errors;
    }

    /** For each file with more errors than are told, how many more. */
    public Map<String, Integer> untold() {
        return Map.copyOf(untold);
    }

    /** All errors as sentences, one a line. */
    public String message(Locale locale) {
        List<String> lines = new ArrayList<>();
        errors.forEach(error -> lines.add(error.message(locale)));
        untold.forEach((file, count) -> lines.add(Words.of(More.MORE, Map.of("file", file, "count", count), locale)));
        return String.join("\n", lines);
    }
}
