package org.xuncha.example.baoshan.output;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.AreaLevel;
import org.xuncha.policy.ListKind;

/** The rows from which anybody can recount the round, one file each. */
public final class RowFiles {
    private final Path folder;

    /** Row files in this folder, which is made if it is missing. */
    public RowFiles(Path folder) {
        this.folder = folder;
    }

    /** Writes {@code staffing.csv}. */
    public void staffing(Stream<StaffingLine> lines) {
        write(
                "staffing",
                List.of("person", "role", "home_county", "team", "covered_counties"),
                lines.map(line -> List.of(
                        line.person,
                        line.role,
                        line.homeCounty.value(),
                        line.team,
                        String.join(
                                ";",
                                line.coveredCounties.stream()
                                        .map(AreaCode::value)
                                        .toList()))));
    }

    /** Writes {@code problems.csv}. */
    public void problems(Stream<ProblemLine> lines) {
        write(
                "problems",
                List.of("id", "addressee", "level", "focus", "field", "immediate", "status"),
                lines.map(line -> List.of(
                        line.id,
                        line.addressee.value(),
                        line.addressee.level().name(),
                        line.focus,
                        line.field,
                        String.valueOf(line.immediate),
                        line.status)));
    }

    /** Writes {@code measures.csv}. */
    public void measures(Stream<MeasureLine> lines) {
        write(
                "measures",
                List.of("problem", "owner", "standard", "deadline", "status"),
                lines.map(line ->
                        List.of(line.problem, line.owner, line.standard, line.deadline.toString(), line.status)));
    }

    /** Writes {@code papers.csv}. */
    public void papers(Stream<PaperLine> lines) {
        write(
                "papers",
                List.of("number", "kind", "addressee", "level", "items"),
                lines.map(line -> List.of(
                        line.number,
                        line.kind.name(),
                        line.addressee.value(),
                        line.addressee.level().name(),
                        String.valueOf(line.items))));
    }

    /** Writes {@code acts.csv}. */
    public void acts(Stream<ActLine> lines) {
        write(
                "acts",
                List.of("subject", "seq", "act", "actor", "at"),
                lines.map(line ->
                        List.of(line.subject, String.valueOf(line.seq), line.act, line.actor, line.at.toString())));
    }

    private void write(String name, List<String> header, Stream<List<String>> rows) {
        CsvFile.write(folder.resolve(name + ".csv"), header, rows);
    }

    /**
     * Who serves where.
     *
     * @param person the person's key
     * @param role as what the person is seconded
     * @param homeCounty the home county
     * @param team the team's key
     * @param coveredCounties the counties in which the team inspects
     */
    public record StaffingLine(
            String person, String role, AreaCode homeCounty, String team, List<AreaCode> coveredCounties) {}

    /**
     * One problem. Its level is that of its addressee.
     *
     * @param id its key
     * @param addressee who must put it right
     * @param focus code of the focus
     * @param field code of the field
     * @param immediate whether it was put right at once
     * @param status how far it has come
     */
    public record ProblemLine(
            String id, AreaCode addressee, String focus, String field, boolean immediate, String status) {}

    /**
     * One measure.
     *
     * @param problem the problem's key
     * @param owner who answers for it
     * @param standard by what it is known to be complete
     * @param deadline its day
     * @param status how far it has come
     */
    public record MeasureLine(String problem, String owner, String standard, LocalDate deadline, String status) {}

    /**
     * One issued list.
     *
     * @param number its formal number
     * @param kind its kind
     * @param addressee to whom it was issued
     * @param items how many items stand on it
     */
    public record PaperLine(String number, ListKind kind, AreaCode addressee, int items) {

        /** The level of its addressee. */
        public AreaLevel level() {
            return addressee.level();
        }
    }

    /**
     * One recorded act.
     *
     * @param subject what it was done to
     * @param seq its place in the subject's record
     * @param act what was done
     * @param actor by whom
     * @param at when
     */
    public record ActLine(String subject, long seq, String act, String actor, Instant at) {}
}
