package org.xuncha.example.baoshan;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** The rows of a CSV file, read as anybody would read them who recounts: not by what wrote or runs them. */
record Sheet(List<Cells> rows) {

    /** One row. */
    record Cells(Map<String, String> byColumn) {
        String get(String column) {
            String cell = byColumn.get(column);
            if (cell == null) {
                throw new AssertionError("no column " + column + " in " + byColumn);
            }
            return cell;
        }

        int number(String column) {
            return Integer.parseInt(get(column));
        }

        List<String> list(String column) {
            return List.of(get(column).split(";", -1));
        }
    }

    static Sheet of(Path file) {
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file)) {
            List<Cells> rows =
                    reader.stream().map(row -> new Cells(row.getFieldsAsMap())).toList();
            assertThat(rows).as(file + " has rows").isNotEmpty();
            return new Sheet(rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Sheet where(String column, String value) {
        return where(row -> row.get(column).equals(value));
    }

    Sheet where(Predicate<Cells> fits) {
        return new Sheet(rows.stream().filter(fits).toList());
    }

    /** The one row with this value in this column. */
    Cells only(String column, String value) {
        Sheet found = where(column, value);
        assertThat(found.rows).as(column + " " + value).hasSize(1);
        return found.rows.get(0);
    }

    int size() {
        return rows.size();
    }

    List<String> column(String name) {
        return rows.stream().map(row -> row.get(name)).toList();
    }

    /** How many rows have each value of a column. */
    Map<String, Integer> count(String column) {
        return sum(column, row -> 1);
    }

    /** The sums of a column for each value of another. */
    Map<String, Integer> sum(String of, String by) {
        return sum(by, row -> row.number(of));
    }

    private Map<String, Integer> sum(String by, ToIntFunction<Cells> of) {
        return rows.stream()
                .collect(Collectors.groupingBy(row -> row.get(by), TreeMap::new, Collectors.summingInt(of)));
    }

    /** The level that the code of an area shows: 6 digits of the county, 3 of the township, 3 of the village. */
    static String level(String area) {
        assertThat(area).matches("[1-9][0-9]{11}").doesNotMatch("[0-9]{4}00000000");
        if (area.endsWith("000000")) {
            return "COUNTY";
        }
        return area.endsWith("000") ? "TOWNSHIP" : "VILLAGE";
    }
}
