package org.xuncha.example.baoshan.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xuncha.example.baoshan.input.Finding;
import org.xuncha.example.baoshan.input.ImmediateRow;
import org.xuncha.example.baoshan.input.MeasureRow;
import org.xuncha.example.baoshan.input.ProblemRow;
import org.xuncha.example.baoshan.input.ReportRow;
import org.xuncha.example.baoshan.input.Review;
import org.xuncha.example.baoshan.output.Overview;
import org.xuncha.example.baoshan.output.Overview.Standing;
import org.xuncha.example.baoshan.story.Scene;
import org.xuncha.office.Office;
import org.xuncha.record.Subject;
import org.xuncha.storage.Storage;
import org.xuncha.storage.memory.MemoryStorage;

/** A county, a township and a village in the midst of rectification, when problems stand in every kind of status. */
final class HalfwayTest {
    private static final Played PLAYED = Played.whole();
    private static final List<String> ADDRESSEES = List.of("530502000000", "530502104000", "530502104203");
    private static final LocalDate DAY = LocalDate.of(2021, 9, 3);

    @TempDir
    static Path folder;

    private static Overview page;
    private static Written written;

    @BeforeAll
    static void play() {
        AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
        Storage storage = new MemoryStorage();
        Office office = Office.of(storage, now::get);
        Instant end =
                DAY.plusDays(1).atStartOfDay(PLAYED.input().round().zone()).toInstant();
        for (Scene scene : PLAYED.story().scenes()) {
            if (scene.at().isBefore(end) && isWanted(scene)) {
                now.set(scene.at());
                scene.play(office);
            }
        }
        Seen seen = Seen.of(office, storage, PLAYED.input(), PLAYED.story().round(), DAY);
        Counts counts = new Counts(seen);
        Locale locale = Locale.ENGLISH;
        Called called = new Called(seen, locale);
        page = new Pictures(seen, counts, called, new Sentences(seen, counts, called, locale), locale).overview();
        Results.of(office, storage, PLAYED.input(), PLAYED.story().round(), DAY).write(folder, locale);
        written = new Written(folder);
    }

    private static boolean isWanted(Scene scene) {
        if (scene instanceof Scene.Issue issue) {
            return ADDRESSEES.contains(issue.addressee().value());
        }
        Subject subject = ((Scene.Act) scene).order().subject();
        return switch (subject.kind()) {
            case "PROBLEM" -> isOurs(subject.key());
            case "PAPER" -> subject.key().matches(".*〕[123]号");
            default -> true;
        };
    }

    private static boolean isOurs(String problem) {
        return ADDRESSEES.stream().anyMatch(addressee -> problem.startsWith("P-" + addressee));
    }

    @Test
    void what_is_struck_off_is_what_was_accepted_by_that_day() {
        List<String> accepted = reports(report -> report.outcome() == Review.ACCEPTED && isPast(report.decided()));
        assertThat(accepted).isNotEmpty().hasSizeLessThan(locked());
        assertThat(written.rows("problems").stream()
                        .filter(row -> row.getField("status").matches("STRUCK_OFF|CONSOLIDATED"))
                        .map(row -> row.getField("id")))
                .containsExactlyInAnyOrderElementsOf(accepted);
        assertThat(standing(Standing.STRUCK_OFF) + standing(Standing.CONSOLIDATED))
                .isEqualTo(accepted.size());
        assertThat(page.headlines())
                .filteredOn(headline -> headline.figure() == Overview.Figure.STRUCK_OFF)
                .singleElement()
                .satisfies(headline -> assertThat(headline.count()).isEqualTo(accepted.size()));
    }

    @Test
    void every_problem_stands_somewhere() {
        assertThat(Written.count(written.rows("problems"), "status"))
                .isEqualTo(written.figures("problems_by_status"))
                .hasSizeGreaterThan(2);
        int all = page.counties().stream()
                .flatMap(county -> county.counts().values().stream())
                .mapToInt(Integer::intValue)
                .sum();
        assertThat(all).isEqualTo(locked()).isEqualTo(written.rows("problems").size());
        assertThat(standing(Standing.RECTIFYING)).isPositive();
    }

    @Test
    void a_measure_is_not_done_before_its_day() {
        long done = PLAYED.input().measures().stream()
                .filter(row -> isOurs(row.problem()))
                .map(MeasureRow::done)
                .filter(day -> day.filter(HalfwayTest::isPast).isPresent())
                .count();
        assertThat(Written.count(written.rows("measures"), "status"))
                .isEqualTo(written.figures("measures_by_status"))
                .containsEntry("done", String.valueOf(done))
                .containsKey("not_done");
    }

    @Test
    void figures_of_a_part_are_not_those_of_the_whole() {
        long immediate = PLAYED.input().immediate().stream()
                .map(ImmediateRow::problem)
                .filter(HalfwayTest::isOurs)
                .count();
        assertThat(written.figures())
                .containsEntry("problems", String.valueOf(locked()))
                .containsEntry("immediate", String.valueOf(immediate))
                .containsEntry("papers", "9")
                .containsEntry("villages", "30")
                .containsEntry("day", DAY.toString())
                .doesNotContainKey("overdue_after_deadline");
        assertThat(written.figures("papers_by_kind").values()).containsOnly("3");
    }

    @Test
    void reports_returned_by_that_day_are_counted_and_later_ones_are_not() {
        List<String> returned = reports(report -> report.outcome() == Review.RETURNED && isPast(report.decided()));
        assertThat(written.figures()).containsEntry("reports_returned", String.valueOf(returned.size()));
    }

    private static List<String> reports(Predicate<ReportRow> wanted) {
        return PLAYED.input().reports().stream()
                .filter(report -> isOurs(report.problem()))
                .filter(wanted)
                .map(ReportRow::problem)
                .collect(Collectors.toList());
    }

    private static boolean isPast(LocalDate day) {
        return !day.isAfter(DAY);
    }

    private static int locked() {
        return (int) PLAYED.input().problems().stream()
                .filter(row -> row.outcome() == Finding.LOCKED)
                .map(ProblemRow::id)
                .filter(HalfwayTest::isOurs)
                .count();
    }

    private static int standing(Standing standing) {
        return page.counties().stream()
                .mapToInt(county -> county.counts().getOrDefault(standing, 0))
                .sum();
    }
}
