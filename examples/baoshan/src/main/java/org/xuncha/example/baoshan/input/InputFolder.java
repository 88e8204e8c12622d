package org.xuncha.example.baoshan.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads the folder of a round. */
public final class InputFolder {
    private final Path folder;
    private final Limits limits;
    private final Faults faults;
    private final Known known = new Known();

    private InputFolder(Path folder, Limits limits) {
        this.folder = folder;
        this.limits = limits;
        this.faults = new Faults(limits);
    }

    /**
     * Everything in the folder, within {@link Limits#DEFAULT}.
     *
     * @throws InputErrors naming what is wrong in all its files, if anything is
     * @throws UncheckedIOException if a file cannot be read at all
     */
    public static Input read(Path folder) {
        return read(folder, Limits.DEFAULT);
    }

    /** Everything in the folder, within these limits; as {@link #read(Path)}. */
    public static Input read(Path folder, Limits limits) {
        return new InputFolder(folder, limits).read();
    }

    private Input read() {
        List<AreaRow> areas = rows(InputFile.AREAS, AreaRow::of);
        RoundSettings round = round();
        List<FocusRow> focus = rows(InputFile.FOCUS, FocusRow::of);
        List<NamedRow> fields = rows(InputFile.FIELDS, NamedRow::of);
        List<NamedRow> situations = rows(InputFile.SITUATIONS, NamedRow::of);
        List<PartyRow> parties = rows(InputFile.PARTIES, PartyRow::of);
        List<DutyRow> duties = rows(InputFile.DUTIES, DutyRow::of);
        List<OrganisationRow> organisations = rows(InputFile.ORGANISATIONS, OrganisationRow::of);
        List<TeamRow> teams = rows(InputFile.TEAMS, TeamRow::of);
        new Coverage(organisations, teams, known, faults).check();
        Input input = new Input(
                round,
                areas,
                focus,
                fields,
                situations,
                parties,
                duties,
                organisations,
                teams,
                rows(InputFile.POOL, PoolRow::of),
                rows(InputFile.FACTS, FactRow::of),
                rows(InputFile.PAST_TEAMS, PastTeamRow::of),
                rows(InputFile.QUESTIONS, QuestionRow::of),
                rows(InputFile.ANSWERS, AnswerRow::of),
                rows(InputFile.DISMISSALS, DismissalRow::of),
                rows(InputFile.PROBLEMS, ProblemRow::of),
                rows(InputFile.IMMEDIATE, ImmediateRow::of),
                rows(InputFile.MEASURES, row -> MeasureRow.of(row, round.feedback())),
                rows(InputFile.EVIDENCE, EvidenceRow::of),
                rows(InputFile.REPORTS, ReportRow::of),
                rows(InputFile.RECHECKS, RecheckRow::of),
                rows(InputFile.COOPERATION, CooperationRow::of));
        faults.orThrow();
        return input;
    }

    private RoundSettings round() {
        Settings settings = new Settings(rows(InputFile.ROUND, row -> row), faults);
        if (!faults.isClean(InputFile.ROUND)) {
            return RoundSettings.of(new Settings(List.of(), new Faults(limits)));
        }
        RoundSettings round = RoundSettings.of(settings);
        settings.refuseUnknown();
        return round;
    }

    /** The rows of a file without fault, in its order. */
    private <R> List<R> rows(InputFile file, Function<Row, R> reader) {
        List<R> rows = new ArrayList<>();
        Map<String, Long> names = new HashMap<>();
        Map<String, Long> keys = new HashMap<>();
        for (Row row : table(file)) {
            R read = reader.apply(row);
            refuseTwice(file, row, keys);
            if (row.isSound()) {
                rows.add(read);
                names.putIfAbsent(row.joined(file.named()), row.number());
            }
        }
        if (faults.isClean(file)) {
            known.put(file, names);
        }
        return List.copyOf(rows);
    }

    private static void refuseTwice(InputFile file, Row row, Map<String, Long> keys) {
        if (!file.key().isEmpty()) {
            String key = row.joined(file.key());
            Long before = keys.putIfAbsent(key, row.number());
            if (before != null && !key.isBlank()) {
                String last = file.key().get(file.key().size() - 1);
                row.fault(last, Fault.DUPLICATE, Map.of("key", file.key(), "line", before));
            }
        }
    }

    private List<Row> table(InputFile file) {
        Optional<String> text = text(file);
        List<Table.Line> lines =
                text.map(new Table(file, limits, faults)::lines).orElse(List.of());
        if (lines.isEmpty()) {
            if (faults.isClean(file)) {
                faults.add(file, 0, "", Fault.NO_HEADER, "", Map.of("columns", file.columns()));
            }
            return List.of();
        }
        Header header = new Header(file, lines.get(0), faults);
        if (lines.size() == 1 && file.isNeeded()) {
            faults.add(file, 0, "", Fault.NO_ROWS, "", Map.of());
        }
        if (!faults.isClean(file)) {
            return List.of();
        }
        return lines.stream()
                .skip(1)
                .filter(line -> fits(file, header, line))
                .map(line -> new Row(file, header, line, known, faults))
                .toList();
    }

    private boolean fits(InputFile file, Header header, Table.Line line) {
        int count = line.cells().size();
        Optional<String> longest = line.cells().stream()
                .filter(cell -> cell.length() > limits.lineBytes())
                .findFirst();
        if (count != header.size()) {
            faults.add(
                    file,
                    line.number(),
                    "",
                    Fault.CELL_COUNT,
                    String.valueOf(count),
                    Map.of("count", header.size(), "columns", file.columns()));
        }
        longest.ifPresent(cell ->
                faults.add(file, line.number(), "", Fault.CELL_TOO_LONG, cell, Map.of("max", limits.lineBytes())));
        return count == header.size() && longest.isEmpty();
    }

    private Optional<String> text(InputFile file) {
        try {
            return new TextFile(folder, file, limits, faults).read();
        } catch (IOException e) {
            throw new UncheckedIOException(file.fileName(), e);
        }
    }
}
