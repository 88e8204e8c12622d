package org.xuncha.example.baoshan.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xuncha.office.Archive;
import org.xuncha.office.Examination;
import org.xuncha.office.Office;
import org.xuncha.office.OfficeRule;
import org.xuncha.office.Place;
import org.xuncha.office.Window;
import org.xuncha.organisation.Actor;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.Party;
import org.xuncha.organisation.PersonId;
import org.xuncha.record.CommandId;
import org.xuncha.record.Mandate;
import org.xuncha.record.RecordRule;
import org.xuncha.record.Root;
import org.xuncha.record.RoundId;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Rule;
import org.xuncha.storage.ProblemQuery;
import org.xuncha.storage.ProblemRow;
import org.xuncha.storage.Sight;
import org.xuncha.storage.Storage;
import org.xuncha.storage.jdbi.JdbiStorage;

/** The whole round goes through a file into another store, is sealed there, and every reach into it is found. */
class ArchivedTest {
    private static final Played PLAYED = Played.whole();
    private static final RoundId ROUND = PLAYED.story().round();

    @TempDir
    private Path folder;

    private Path database;
    private Root paper = new Root("0".repeat(64));

    private static Office office(Storage store) {
        return Office.of(store, Clock.fixed(Instant.parse("2030-01-01T00:00:00Z"), ZoneOffset.UTC));
    }

    private static byte[] file(Office office) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        office.archive(ROUND).writeTo(out);
        return out.toByteArray();
    }

    private static Mandate byOffice(String command) {
        Actor actor = new Actor(PersonId.of("O-1"), Party.INSPECTION_OFFICE, AreaCode.of("530500000000"));
        return new Mandate(actor, "封存办法", "轮次结束", CommandId.of(command));
    }

    @BeforeEach
    void the_round_is_brought_in_and_sealed() {
        database = folder.resolve("elsewhere.db");
        try (Storage store = JdbiStorage.sqlite(database)) {
            byte[] file = file(PLAYED.office());
            Office office = office(store);
            office.bringIn(new ByteArrayInputStream(file));
            assertThat(file(office)).isEqualTo(file);
            paper = office.archive(ROUND).seal(byOffice("seal")).root();
            Examination examination = office.archive(ROUND).verify(paper);
            assertThat(examination.isWhole()).as("%s", examination.faults()).isTrue();
        }
    }

    @Test
    void every_reach_into_the_store_is_found() throws SQLException {
        Map<String, Rule> reaches = new TreeMap<>(Map.of(
                "UPDATE xuncha_line SET line_text = REPLACE(line_text, '公示', '公布') WHERE kind = 'PROBLEM'",
                RecordRule.DIGEST_FITS_TEXT,
                "UPDATE xuncha_line SET actor = 'X' WHERE kind = 'PAPER' AND line_seq = 1",
                RecordRule.COLUMNS_FIT_TEXT,
                "DELETE FROM xuncha_line WHERE kind = 'PASSAGE' AND line_seq = 1",
                RecordRule.SEQUENCE_UNBROKEN,
                "DELETE FROM xuncha_line WHERE kind = 'PREPARATION' AND line_seq = 2",
                OfficeRule.SEALED_ENTRY_KEPT,
                "UPDATE xuncha_problem SET status_code = 'DRAFT' WHERE status_code = 'CONSOLIDATED'",
                OfficeRule.ROW_FITS_RECORD,
                "DELETE FROM xuncha_problem WHERE immediate = 1",
                OfficeRule.ROW_FITS_RECORD,
                "UPDATE xuncha_counts SET problems = problems + 1",
                OfficeRule.COUNTS_FIT_RECORDS));
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
                Statement statement = connection.createStatement()) {
            for (Map.Entry<String, Rule> reach : reaches.entrySet()) {
                statement.execute("ATTACH ':memory:' AS aside");
                for (String table : List.of("line", "problem", "counts")) {
                    statement.execute("CREATE TABLE aside." + table + " AS SELECT * FROM xuncha_" + table);
                }
                assertThat(statement.executeUpdate(reach.getKey()))
                        .as(reach.getKey())
                        .isPositive();
                assertThat(faults()).as(reach.getKey()).contains(reach.getValue());
                for (String table : List.of("line", "problem", "counts")) {
                    statement.execute("DELETE FROM xuncha_" + table);
                    statement.execute("INSERT INTO xuncha_" + table + " SELECT * FROM aside." + table);
                }
                statement.execute("DETACH aside");
            }
        }
        assertThat(faults()).isEmpty();
    }

    private Set<Rule> faults() {
        try (Storage store = JdbiStorage.sqlite(database)) {
            return office(store).archive(ROUND).verify(paper).faults().stream()
                    .map(Objection::rule)
                    .collect(Collectors.toSet());
        }
    }

    private static Window window(Office office) {
        return Seen.window(office, ROUND, Sight.everything());
    }

    @Test
    void counts_of_any_day_are_those_of_the_store_from_which_the_round_came() {
        ProblemQuery all = ProblemQuery.of(ROUND);
        try (Storage store = JdbiStorage.sqlite(database)) {
            for (int day = 0; day < 300; day += 7) {
                Instant asOf = Instant.parse("2021-04-01T12:00:00Z").plusSeconds(86_400L * day);
                assertThat(window(office(store)).count(all, asOf))
                        .isEqualTo(window(PLAYED.office()).count(all, asOf));
            }
            assertThat(window(office(store)).count(all, Instant.parse("2029-01-01T00:00:00Z")))
                    .isEqualTo(window(PLAYED.office()).count(all))
                    .isNotEmpty();
        }
    }

    @Test
    void a_finding_is_erased_in_row_record_and_lists_and_the_round_still_moves() {
        ProblemQuery all = ProblemQuery.of(ROUND);
        ProblemRow problem = window(PLAYED.office()).rows(all, "", 1).get(0);
        try (Storage store = JdbiStorage.sqlite(database);
                Storage third = JdbiStorage.sqlite(folder.resolve("third.db"))) {
            Archive archive = office(store).archive(ROUND);
            List<Place> places = archive.places(problem.text());
            assertThat(places)
                    .extracting(Place::subject)
                    .contains(problem.subject())
                    .hasSizeGreaterThan(1);
            for (Place place : places) {
                Mandate by = byOffice("erase-" + place.subject() + place.entry());
                archive.erase(place.subject(), place.entry(), place.parts(), "《个人信息保护法》", by);
            }
            assertThat(archive.places(problem.text())).isEmpty();
            assertThat(window(office(store)).rows(all, "", 1).get(0).text()).isEqualTo("■■■");
            Examination examination = archive.verify(paper);
            assertThat(examination.isWhole()).as("%s", examination.faults()).isTrue();
            byte[] file = file(office(store));
            office(third).bringIn(new ByteArrayInputStream(file));
            assertThat(file(office(third))).isEqualTo(file);
        }
    }
}
