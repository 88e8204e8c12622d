package org.xuncha.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.xuncha.organisation.Actor;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.Party;
import org.xuncha.organisation.PersonId;
import org.xuncha.rule.Refused;
import org.xuncha.rule.Rule;

class DossierTest {
    private static final Subject SUBJECT = new Subject(RoundId.of("R"), "NOTE", "n-1");
    private static final Instant START = Instant.parse("2021-05-10T01:00:00Z");

    sealed interface NoteAct extends Act {
        record Write(String text) implements NoteAct {}

        record Measure(String what, Optional<String> why, List<String> parts, long amount) implements NoteAct {}

        record Nothing() implements NoteAct {}
    }

    private static Stamp stamp(int minute) {
        Actor actor = new Actor(PersonId.of("L-01"), Party.TEAM_LEADER, AreaCode.of("530500000000"));
        return new Stamp(
                new Mandate(actor, "巡察工作方案", "记录", CommandId.of("c-" + minute)), START.plusSeconds(60L * minute));
    }

    private static Dossier<NoteAct> written(int notes) {
        Dossier<NoteAct> dossier = Dossier.empty(SUBJECT, NoteAct.class);
        for (int i = 1; i <= notes; i++) {
            dossier = dossier.with(new NoteAct.Write("第" + i + "条"), stamp(i));
        }
        return dossier;
    }

    private static List<Line> lines(int notes) {
        return new ArrayList<>(
                written(notes).entries().stream().map(Entry::line).toList());
    }

    private static void assertRefused(ThrowingCallable reading, Rule rule, long seq) {
        assertThatThrownBy(reading).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.objections().get(0).rule()).isEqualTo(rule);
            assertThat(refused.objections().get(0).facts()).containsEntry("seq", seq);
        });
    }

    private static Line with(Line line, String text, String digest) {
        return new Line(line.subject(), line.seq(), line.command(), line.act(), line.actor(), line.at(), text, digest);
    }

    @Test
    void a_record_is_read_back_as_it_was_written() {
        Dossier<NoteAct> read = Dossier.read(SUBJECT, NoteAct.class, lines(5));
        assertThat(read.entries()).isEqualTo(written(5).entries());
        assertThat(read.digest()).isEqualTo(written(5).digest());
    }

    /** Texts that were hashed once must be written the same way for ever, the parts of an act by their names. */
    @Test
    void the_text_of_an_entry_stands_for_ever() {
        Dossier<NoteAct> dossier = Dossier.empty(SUBJECT, NoteAct.class)
                .with(new NoteAct.Measure("一", Optional.empty(), List.of("b", "a"), 7), stamp(1))
                .with(new NoteAct.Nothing(), stamp(2));
        assertThat(dossier.lines().get(0).text())
                .isEqualTo(
                        "{\"subject\":{\"round\":\"R\",\"kind\":\"NOTE\",\"key\":\"n-1\"},\"seq\":1,\"act\":\"Measure\","
                                + "\"content\":{\"amount\":7,\"parts\":[\"b\",\"a\"],\"what\":\"一\"},\"by\":{\"actor\":{"
                                + "\"person\":\"L-01\",\"party\":\"TEAM_LEADER\",\"area\":\"530500000000\"},"
                                + "\"authority\":\"巡察工作方案\",\"reason\":\"记录\",\"command\":\"c-1\"},"
                                + "\"at\":\"2021-05-10T01:01:00Z\",\"previous\":\"" + "0".repeat(64) + "\"}");
        assertThat(dossier.lines().get(1).text()).doesNotContain("content");
        assertThat(Dossier.read(SUBJECT, NoteAct.class, dossier.lines()).entries())
                .isEqualTo(dossier.entries());
    }

    @Property
    void a_changed_text_is_found_and_named(@ForAll @IntRange(min = 0, max = 6) int at) {
        List<Line> lines = lines(7);
        Line line = lines.get(at);
        lines.set(at, with(line, line.text().replace("第", "笫"), line.digest()));
        assertRefused(() -> Dossier.read(SUBJECT, NoteAct.class, lines), RecordRule.DIGEST_FITS_TEXT, at + 1L);
    }

    @Property
    void a_text_changed_together_with_its_digest_breaks_the_chain_after_it(@ForAll @IntRange(min = 0, max = 5) int at) {
        List<Line> lines = lines(7);
        String text = lines.get(at).text().replace("第", "笫");
        lines.set(at, with(lines.get(at), text, Dossier.digest(text)));
        assertRefused(() -> Dossier.read(SUBJECT, NoteAct.class, lines), RecordRule.CHAIN_UNBROKEN, at + 2L);
    }

    @Property
    void a_removed_entry_is_found_and_named(@ForAll @IntRange(min = 0, max = 5) int at) {
        List<Line> lines = lines(7);
        lines.remove(at);
        assertRefused(() -> Dossier.read(SUBJECT, NoteAct.class, lines), RecordRule.SEQUENCE_UNBROKEN, at + 1L);
    }

    @Property
    void reordered_entries_are_found_and_named(@ForAll @IntRange(min = 0, max = 5) int at) {
        List<Line> lines = lines(7);
        Collections.swap(lines, at, at + 1);
        assertRefused(() -> Dossier.read(SUBJECT, NoteAct.class, lines), RecordRule.SEQUENCE_UNBROKEN, at + 1L);
    }

    @Test
    void an_entry_of_another_record_is_found_and_named() {
        Subject other = new Subject(RoundId.of("R"), "NOTE", "n-2");
        assertRefused(() -> Dossier.read(other, NoteAct.class, lines(1)), RecordRule.ENTRY_OF_SUBJECT, 1L);
    }

    @Test
    void an_act_before_the_last_one_is_refused() {
        Dossier<NoteAct> dossier = written(3);
        assertRefused(() -> dossier.with(new NoteAct.Write("补记"), stamp(2)), RecordRule.TIME_GOES_ON, 4L);
    }

    @Test
    void an_entry_that_is_earlier_than_the_one_before_it_is_found_and_named() {
        Dossier<NoteAct> late = written(2);
        String text = late.with(new NoteAct.Write("补记"), stamp(3))
                .lines()
                .get(2)
                .text()
                .replace("01:03:00", "01:01:30");
        Line forged = Line.parse(text, Dossier.digest(text));
        List<Line> lines = List.of(late.lines().get(0), late.lines().get(1), forged);
        assertRefused(() -> Dossier.read(SUBJECT, NoteAct.class, lines), RecordRule.TIME_GOES_ON, 3L);
    }
}
