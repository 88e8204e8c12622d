package org.xuncha.example.baoshan.input;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** The rows of one file: RFC 4180, columns in any order, blank lines left out. */
final class Table {
    /** Put after the last line: if it is swallowed, a quote was never closed. NUL stands in no accepted text. */
    private static final String END = "\0";

    private static final CsvReader.CsvReaderBuilder CSV =
            CsvReader.builder().skipEmptyLines(false).allowExtraFields(true).allowMissingFields(true);

    private final InputFile file;
    private final Limits limits;
    private final Faults faults;

    Table(InputFile file, Limits limits, Faults faults) {
        this.file = file;
        this.limits = limits;
        this.faults = faults;
    }

    /** The header's row and those after it, cells without blanks around them; none of the two if the text is broken. */
    List<Line> lines(String text) {
        List<Line> lines = new ArrayList<>();
        long next = 1;
        try {
            Iterator<CsvRecord> records = CSV.ofCsvRecord(text + "\n" + END).iterator();
            while (records.hasNext()) {
                Line line = Line.of(records.next());
                next = line.next();
                if (line.cells().equals(List.of(END))) {
                    return lines;
                }
                if (!records.hasNext()) {
                    refuse(
                            line.number(),
                            Fault.QUOTING,
                            line.cells().get(line.cells().size() - 1));
                } else if (!line.isBlank()) {
                    lines.add(line);
                }
                if (lines.size() > limits.rows() + 1) {
                    refuse(line.number(), Fault.TOO_MANY_ROWS, String.format(">%,d", limits.rows()));
                    return List.of();
                }
            }
        } catch (CsvParseException e) {
            refuse(
                    next,
                    Fault.QUOTING,
                    String.valueOf(
                            e.getCause() == null ? e.getMessage() : e.getCause().getMessage()));
        }
        return List.of();
    }

    private void refuse(long line, Fault fault, String found) {
        faults.add(file, line, "", fault, found.replace(END, ""), Map.of("rows", String.format("%,d", limits.rows())));
    }

    /**
     * One line as it stands in the file.
     *
     * @param number where it begins
     * @param next where the next one begins
     * @param cells its cells
     */
    record Line(long number, long next, List<String> cells) {
        static Line of(CsvRecord record) {
            long inside = record.getFields().stream().mapToLong(Line::breaks).sum();
            long number = record.getStartingLineNumber();
            return new Line(
                    number,
                    number + inside + 1,
                    record.getFields().stream().map(Line::stripped).toList());
        }

        boolean isBlank() {
            return cells.stream().allMatch(String::isEmpty);
        }

        private static String stripped(String cell) {
            return cell.equals(END) ? cell : cell.replace("\r\n", "\n").strip();
        }

        private static long breaks(String cell) {
            return cell.replace("\r\n", "\n")
                    .chars()
                    .filter(c -> c == '\n' || c == '\r')
                    .count();
        }
    }
}
