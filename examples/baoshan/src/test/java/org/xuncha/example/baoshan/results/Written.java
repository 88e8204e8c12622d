package org.xuncha.example.baoshan.results;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files in a folder of results, read back as a stranger would. */
record Written(Path folder) {
    private static final Pattern ENTRY = Pattern.compile("\\s*\"(\\w+)\": (.*?),?");

    List<NamedCsvRecord> rows(String name) {
        return csv(folder.resolve("rows").resolve(name + ".csv"));
    }

    static List<NamedCsvRecord> csv(Path file) {
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file)) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How often each value stands in a column, in small letters. */
    static Map<String, String> count(List<NamedCsvRecord> rows, String column) {
        Map<String, Long> counts = rows.stream()
                .map(row -> row.getField(column).toLowerCase(java.util.Locale.ROOT))
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, one -> one.getValue().toString()));
    }

    String text(String name) {
        try {
            return Files.readString(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every file with its text. */
    Map<Path, String> texts() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .collect(Collectors.toMap(file -> folder.relativize(file), Written::read));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The figures by name, those in a group under {@code group.name}, as they are written. */
    Map<String, String> figures() {
        Map<String, String> figures = new TreeMap<>();
        Deque<String> groups = new ArrayDeque<>();
        for (String line : text("figures.json").lines().toList()) {
            Matcher entry = ENTRY.matcher(line);
            if (entry.matches() && entry.group(2).equals("{")) {
                groups.addLast(entry.group(1) + ".");
            } else if (entry.matches()) {
                figures.put(
                        String.join("", groups) + entry.group(1), entry.group(2).replace("\"", ""));
            } else if (line.strip().startsWith("}") && !groups.isEmpty()) {
                groups.removeLast();
            }
        }
        return figures;
    }

    /** The figures of a group. */
    Map<String, String> figures(String group) {
        return figures().entrySet().stream()
                .filter(one -> one.getKey().startsWith(group + "."))
                .collect(Collectors.toMap(one -> one.getKey().substring(group.length() + 1), Map.Entry::getValue));
    }
}
