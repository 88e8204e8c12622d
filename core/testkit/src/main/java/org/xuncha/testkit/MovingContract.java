package org.xuncha.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.xuncha.office.Archive;
import org.xuncha.office.Examination;
import org.xuncha.office.Office;
import org.xuncha.office.Place;
import org.xuncha.office.Window;
import org.xuncha.record.Line;
import org.xuncha.record.Root;
import org.xuncha.storage.ProblemQuery;
import org.xuncha.storage.ProblemRow;
import org.xuncha.storage.Storage;
import org.xuncha.storage.Transaction;

/** A round of every kind of record is moved, and whoever asks in the other store is answered alike. */
public interface MovingContract extends StorageProof {

    private static byte[] file(Office office) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        office.archive(Given.ROUND).writeTo(out);
        return out.toByteArray();
    }

    /** What was found is erased wherever it stands: in the problem, in what was put to the village, in the lists. */
    private static void erased(Archive archive) {
        for (Place place : archive.places(FedBack.finding().text())) {
            String command =
                    "erase-" + place.subject().kind() + "-" + place.subject().key() + "-" + place.entry();
            archive.erase(place.subject(), place.entry(), place.parts(), "《个人信息保护法》", FedBack.office(command));
        }
        assertThat(archive.places(FedBack.finding().text())).isEmpty();
    }

    /** Every instant at which something was done to a problem. */
    private static List<Instant> instants(Transaction transaction) {
        TreeSet<Instant> instants = new TreeSet<>();
        for (List<Line> lines : transaction.records().ofKind(Given.ROUND, ProblemRow.KIND, "", 10)) {
            lines.forEach(line -> instants.add(line.at()));
        }
        return List.copyOf(instants);
    }

    private static void assertAnsweredAlike(Office there, Office here) {
        assertThat(there.rounds()).isEqualTo(here.rounds());
        assertThat(there.round(Given.ROUND)).isEqualTo(here.round(Given.ROUND));
        assertAnsweredAlike(FedBack.window(there), FedBack.window(here));
    }

    private static void assertAnsweredAlike(Window there, Window here) {
        assertThat(there.rows(ProblemQuery.of(Given.ROUND), "", 10))
                .isEqualTo(here.rows(ProblemQuery.of(Given.ROUND), "", 10))
                .hasSize(2)
                .allMatch(row -> row.due().isPresent());
        assertThat(there.problems(ProblemQuery.of(Given.ROUND), "", 10))
                .isEqualTo(here.problems(ProblemQuery.of(Given.ROUND), "", 10));
        assertThat(there.count(ProblemQuery.of(Given.ROUND)))
                .isEqualTo(here.count(ProblemQuery.of(Given.ROUND)))
                .isNotEmpty();
        assertThat(there.papers()).isEqualTo(here.papers()).isNotEmpty();
        assertThat(there.letters(Given.VILLAGE))
                .isEqualTo(here.letters(Given.VILLAGE))
                .isPresent();
        assertThat(there.systemicProblem(Grown.SYSTEMIC))
                .isEqualTo(here.systemicProblem(Grown.SYSTEMIC))
                .isPresent();
        assertThat(there.evaluation(Given.VILLAGE))
                .isEqualTo(here.evaluation(Given.VILLAGE))
                .isPresent();
    }

    @Test
    default void a_round_of_every_kind_of_record_is_moved_with_rows_counts_and_its_past() {
        try (Storage here = fixture().open("a");
                Storage there = fixture().open("b")) {
            Grown.in(here);
            Office from = Grown.afterwards(here);
            Root paper = from.archive(Given.ROUND).seal(FedBack.office("seal")).root();
            erased(from.archive(Given.ROUND));
            byte[] file = file(from);
            Office to = Grown.afterwards(there);
            to.bringIn(() -> new ByteArrayInputStream(file));
            assertThat(file(to)).isEqualTo(file);
            Examination examination = to.archive(Given.ROUND).verify(paper);
            assertThat(examination.isWhole()).as("%s", examination.faults()).isTrue();
            assertThat(examination.erased()).hasSizeGreaterThan(2);
            assertThat(to.archive(Given.ROUND).judgeAgain()).isEmpty();
            assertAnsweredAlike(to, from);
            List<Instant> instants = here.read(MovingContract::instants);
            assertThat(instants).hasSizeGreaterThan(10);
            for (Instant instant : instants) {
                assertThat(FedBack.window(to).count(ProblemQuery.of(Given.ROUND), instant))
                        .as("%s", instant)
                        .isEqualTo(FedBack.window(from).count(ProblemQuery.of(Given.ROUND), instant))
                        .isNotEmpty();
            }
        }
    }
}
