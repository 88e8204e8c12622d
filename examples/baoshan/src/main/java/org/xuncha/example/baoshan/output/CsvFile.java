package org.xuncha.example.baoshan.output;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A CSV file (RFC 4180, UTF-8) with a header, whose cells are all {@link InertCell inert}. */
final class CsvFile {
    private CsvFile() {}

    /** Writes the file; without byte order mark, as programs like it. */
    static void write(Path file, List<String> header, Stream<List<String>> rows) {
        write(file, "", header, rows);
    }

    /** Writes the file with a byte order mark, without which spreadsheets on Chinese systems show UTF-8 garbled. */
    static void writeForSpreadsheets(Path file, List<String> header, Stream<List<String>> rows) {
        write(file, "\uFEFF", header, rows);
    }

    private static void write(Path file, String mark, List<String> header, Stream<List<String>> rows) {
        WholeFile.write(file, out -> {
            out.write(mark);
            try (CsvWriter csv =
                    CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out)) {
                csv.writeRecord(header);
                rows.forEach(row -> csv.writeRecord(checked(header, row)));
            }
        });
    }

    private static List<String> checked(List<String> header, List<String> row) {
        if (row.size() != header.size()) {
            throw new IllegalArgumentException(row.size() + " cells under " + header);
        }
        return row.stream().map(InertCell::of).toList();
    }
}
