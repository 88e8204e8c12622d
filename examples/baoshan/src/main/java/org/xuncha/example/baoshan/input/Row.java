package org.xuncha.example.baoshan.input;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.xuncha.organisation.AreaCode;
import org.xuncha.rule.Label;

/**
 * One row, asked for its cells by column and type. A cell that does not fit is noted as a fault and answered by a
 * stand-in, so that all faults of a row are found; a row with a fault is never kept.
 */
final class Row {
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]*");
    private static final Pattern ID = Pattern.compile("[^\\s/]+");
    private static final int LONGEST_CODE = 40;
    private static final int LONGEST_ID = 40;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
    private static final Pattern AREA = Pattern.compile("[1-9][0-9]{11}");

    private final InputFile file;
    private final Header header;
    private final Table.Line line;
    private final Known known;
    private final Faults faults;
    private boolean sound = true;

    Row(InputFile file, Header header, Table.Line line, Known known, Faults faults) {
        this.file = file;
        this.header = header;
        this.line = line;
        this.known = known;
        this.faults = faults;
    }

    boolean isSound() {
        return sound;
    }

    long number() {
        return line.number();
    }

    String cell(String column) {
        return header.cell(column, line.cells());
    }

    /** The cells of several columns, with a blank between them. */
    String joined(List<String> columns) {
        return columns.stream().map(this::cell).collect(Collectors.joining(" "));
    }

    void fault(String column, Fault fault, Map<String, Object> facts) {
        sound = false;
        faults.add(file, line.number(), column, fault, cell(column), facts);
    }

    String text(String column, int longest) {
        return checked(column, text -> !text.isEmpty() && text.length() <= longest, Fault.TEXT, Map.of("max", longest));
    }

    /** A text that may be missing; then it is empty. */
    String textIfAny(String column, int longest) {
        return cell(column).isEmpty() ? "" : text(column, longest);
    }

    Label label() {
        return new Label(standIn(text("zh", 200)), standIn(text("en", 200)));
    }

    String code(String column) {
        return code(column, LONGEST_CODE);
    }

    String code(String column, int longest) {
        return word(column, CODE, longest, Fault.CODE);
    }

    String id(String column) {
        return id(column, LONGEST_ID);
    }

    String id(String column, int longest) {
        return word(column, ID, longest, Fault.ID);
    }

    private String word(String column, Pattern pattern, int longest, Fault fault) {
        return checked(
                column,
                word -> word.length() <= longest && pattern.matcher(word).matches(),
                fault,
                Map.of("max", longest));
    }

    AreaCode area(String column) {
        return area(column, cell(column));
    }

    /** An area code that stands in another file. */
    AreaCode area(String column, InputFile in) {
        AreaCode code = area(column);
        if (AREA.matcher(cell(column)).matches()) {
            reference(column, in);
        }
        return code;
    }

    List<AreaCode> areas(String column, InputFile in) {
        return references(column, in).stream().map(code -> area(column, code)).toList();
    }

    private AreaCode area(String column, String code) {
        if (!AREA.matcher(code).matches()) {
            fault(column, Fault.AREA_CODE, Map.of());
            return AreaCode.of("100000000000");
        }
        return AreaCode.of(code);
    }

    LocalDate date(String column) {
        return parsed(column, Dates::date, Fault.DATE, LocalDate.EPOCH);
    }

    Optional<LocalDate> dateIfAny(String column) {
        return cell(column).isEmpty() ? Optional.empty() : Optional.of(date(column));
    }

    /** A value read by a function that gives nothing if the text does not fit. */
    <T> T parsed(String column, Function<String, Optional<T>> reader, Fault fault, T standIn) {
        return reader.apply(cell(column)).orElseGet(() -> {
            fault(column, fault, Map.of());
            return standIn;
        });
    }

    boolean yes(String column) {
        return yesIfAny(column).orElse(false);
    }

    /** Yes or no, or nothing if the cell is empty. */
    Optional<Boolean> yesIfAny(String column) {
        return switch (cell(column)) {
            case "yes", "是" -> Optional.of(true);
            case "no", "否" -> Optional.of(false);
            case "" -> Optional.empty();
            default -> {
                fault(column, Fault.YES_NO, Map.of());
                yield Optional.empty();
            }
        };
    }

    int number(String column, int least, int most) {
        String cell = cell(column);
        if (NUMBER.matcher(cell).matches()) {
            int number = Integer.parseInt(cell);
            if (number >= least && number <= most) {
                return number;
            }
        }
        fault(column, Fault.NUMBER, Map.of("least", least, "most", most));
        return least;
    }

    <E extends Enum<E>> E one(String column, Class<E> type) {
        return one(column, cell(column), type);
    }

    /** Several words of a kind, at least one. */
    <E extends Enum<E>> List<E> many(String column, Class<E> type) {
        List<String> words = list(column);
        if (words.isEmpty()) {
            one(column, type);
        }
        return words.stream().map(word -> one(column, word, type)).toList();
    }

    private <E extends Enum<E>> E one(String column, String word, Class<E> type) {
        List<E> all = Arrays.asList(type.getEnumConstants());
        return all.stream().filter(one -> one.name().equals(word)).findFirst().orElseGet(() -> {
            fault(
                    column,
                    Fault.ONE_OF,
                    Map.of("words", all.stream().map(Enum::name).toList()));
            return all.get(0);
        });
    }

    /** What stands between the semicolons, each once; may be empty. */
    List<String> list(String column) {
        if (cell(column).isEmpty()) {
            return List.of();
        }
        List<String> all =
                Arrays.stream(cell(column).split("[;；]", -1)).map(String::strip).toList();
        if (all.contains("") || all.stream().distinct().count() < all.size()) {
            fault(column, Fault.LIST, Map.of());
        }
        return all;
    }

    /** A name that stands in another file. */
    String reference(String column, InputFile in) {
        return checked(column, name -> !name.isEmpty() && known.allows(in, name), Fault.UNKNOWN_REFERENCE, facts(in));
    }

    /** A number that stands in another file under the name of the cells of the first column and of this one. */
    int numberUnder(String first, String column, InputFile in) {
        int number = number(column, 1, 99);
        if (sound && !known.allows(in, cell(first) + " " + number)) {
            fault(column, Fault.UNKNOWN_REFERENCE, facts(in));
        }
        return number;
    }

    Optional<String> referenceIfAny(String column, InputFile in) {
        return cell(column).isEmpty() ? Optional.empty() : Optional.of(reference(column, in));
    }

    /** Names that stand in another file; may be empty. */
    List<String> references(String column, InputFile in) {
        List<String> names = new ArrayList<>();
        for (String name : list(column)) {
            if (known.allows(in, name)) {
                names.add(name);
            } else {
                sound = false;
                faults.add(file, line.number(), column, Fault.UNKNOWN_REFERENCE, name, facts(in));
            }
        }
        return List.copyOf(names);
    }

    /** Notes a fault if a date that could be read lies before another, which stands in a file under a name. */
    void notBefore(String column, LocalDate date, String otherFile, String name, LocalDate other) {
        if (!date.equals(LocalDate.EPOCH) && date.isBefore(other)) {
            fault(column, Fault.NOT_BEFORE, Map.of("file", otherFile, "name", name, "date", other));
        }
    }

    private String checked(String column, Function<String, Boolean> fits, Fault fault, Map<String, Object> facts) {
        String cell = cell(column);
        if (!fits.apply(cell)) {
            fault(column, fault, facts);
        }
        return cell;
    }

    private static Map<String, Object> facts(InputFile in) {
        return Map.of("file", in.fileName());
    }

    private static String standIn(String text) {
        return text.isEmpty() || text.length() > 200 ? "?" : text;
    }
}
