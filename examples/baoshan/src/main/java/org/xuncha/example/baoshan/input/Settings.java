package org.xuncha.example.baoshan.input;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.xuncha.rule.Label;

/** The rows of {@code round.csv} by setting. Every setting is asked for once; what is left over is unknown. */
final class Settings {
    private final Map<String, Row> rows = new TreeMap<>();
    private final Map<String, Row> left = new TreeMap<>();
    private final Map<String, LocalDate> days = new TreeMap<>();
    private final Faults faults;

    Settings(List<Row> rows, Faults faults) {
        rows.forEach(row -> this.rows.put(row.cell("setting"), row));
        this.left.putAll(this.rows);
        this.faults = faults;
    }

    <T> T get(String setting, Function<Row, T> reader, T standIn) {
        Row row = rows.get(setting);
        left.remove(setting);
        if (row == null) {
            faults.add(InputFile.ROUND, 0, "", Fault.MISSING_SETTING, "", Map.of("setting", setting));
            return standIn;
        }
        return reader.apply(row);
    }

    /** A day that does not lie before that of another setting. */
    LocalDate day(String setting, String after) {
        LocalDate day = get(setting, row -> row.date("value"), LocalDate.EPOCH);
        days.put(setting, day);
        LocalDate earlier = days.getOrDefault(after, day);
        Row row = rows.get(setting);
        if (row != null) {
            row.notBefore("value", day, InputFile.ROUND.fileName(), after, earlier);
        }
        return day;
    }

    int number(String setting, int least, int most) {
        return get(setting, row -> row.number("value", least, most), least);
    }

    /** A text with a hole for a running number. */
    String pattern(String setting) {
        return get(
                setting,
                row -> {
                    String pattern = row.text("value", 60);
                    if (row.isSound() && !pattern.contains("{no}")) {
                        row.fault("value", Fault.PATTERN, Map.of("hole", "{no}"));
                    }
                    return pattern;
                },
                "{no}");
    }

    Label label(String setting) {
        return new Label(name(setting + "_zh"), name(setting + "_en"));
    }

    private String name(String setting) {
        String name = get(setting, row -> row.text("value", 100), "?");
        return name.isEmpty() || name.length() > 100 ? "?" : name;
    }

    void refuseUnknown() {
        left.values().forEach(row -> row.fault("setting", Fault.UNKNOWN_SETTING, Map.of("settings", rows.keySet())));
    }
}
