package org.xuncha.example.baoshan.input;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** The names by which rows of files already read can be referred to. */
final class Known {
    private final Map<InputFile, Map<String, Long>> names = new EnumMap<>(InputFile.class);

    /** A file whose rows may be referred to from now on, by name, with the line of each. */
    void put(InputFile file, Map<String, Long> lines) {
        names.put(file, Map.copyOf(lines));
    }

    /** Whether nothing speaks against this name. A file with errors of its own may well have had it. */
    boolean allows(InputFile file, String name) {
        Map<String, Long> lines = names.get(file);
        return lines == null || lines.containsKey(name);
    }

    /** Where a name stands, or 0 if that is not known. */
    long line(InputFile file, String name) {
        return names.getOrDefault(file, new HashMap<>()).getOrDefault(name, 0L);
    }
}
