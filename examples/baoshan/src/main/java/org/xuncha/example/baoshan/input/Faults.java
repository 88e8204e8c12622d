package org.xuncha.example.baoshan.input;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What was found wrong so far, in all files. */
final class Faults {
    private final Limits limits;
    private final Map<InputFile, List<InputError>> told = new EnumMap<>(InputFile.class);
    private final Map<String, Integer> untold = new TreeMap<>();

    Faults(Limits limits) {
        this.limits = limits;
    }

    void add(InputFile file, long line, String column, Fault fault, String found, Map<String, Object> facts) {
        List<InputError> errors = told.computeIfAbsent(file, f -> new ArrayList<>());
        if (errors.size() < limits.errors()) {
            Optional<String> cell = column.isEmpty() ? Optional.empty() : Optional.of(column);
            errors.add(new InputError(file.fileName(), line, cell, fault, found, facts));
        } else {
            untold.merge(file.fileName(), 1, Integer::sum);
        }
    }

    /** Whether nothing is wrong with a file so far. */
    boolean isClean(InputFile file) {
        return !told.containsKey(file);
    }

    void orThrow() {
        List<InputError> errors = told.values().stream()
                .flatMap(ofFile -> ofFile.stream().sorted(Comparator.comparingLong(InputError::line)))
                .toList();
        if (!errors.isEmpty()) {
            throw new InputErrors(errors, untold);
        }
    }
}
