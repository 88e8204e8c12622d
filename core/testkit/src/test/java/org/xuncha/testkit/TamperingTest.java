package org.xuncha.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xuncha.office.Archive;
import org.xuncha.office.Examination;
import org.xuncha.office.OfficeRule;
import org.xuncha.record.Act;
import org.xuncha.record.Dossier;
import org.xuncha.record.Entry;
import org.xuncha.record.Head;
import org.xuncha.record.Line;
import org.xuncha.record.Mandate;
import org.xuncha.record.RecordRule;
import org.xuncha.record.Root;
import org.xuncha.record.Stamp;
import org.xuncha.record.Subject;
import org.xuncha.round.Round;
import org.xuncha.round.RoundAct;
import org.xuncha.round.SealAct;
import org.xuncha.round.SealAct.SealRound;
import org.xuncha.round.Seals;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Refused;
import org.xuncha.rule.Rule;

/** Somebody reaches into the store behind the library's back; whoever looks through the round is told where. */
class TamperingTest {
    private static final Subject ROUND = Round.subject(ArchivedRound.ROUND);

    private UnaryOperator<List<Line>> hand = lines -> lines;
    private final PlainStorage store = new PlainStorage() {
        @Override
        List<Line> given(List<Line> record) {
            return record.get(0).subject().equals(ROUND) ? hand.apply(new ArrayList<>(record)) : record;
        }
    };
    private final Archive archive = ArchivedRound.office(store).archive(ArchivedRound.ROUND);
    private Root paper = new Root("0".repeat(64));

    @BeforeEach
    void a_sealed_round_of_which_the_root_is_kept() {
        ArchivedRound.play(store);
        ArchivedRound.goOn(store);
        paper = archive.seal(ArchivedRound.byOffice("seal")).root();
        assertThat(archive.verify(paper).isWhole()).isTrue();
    }

    private Examination after(UnaryOperator<List<Line>> tampering) {
        hand = tampering;
        Examination examination = archive.verify(paper);
        assertThat(examination.isWhole()).isFalse();
        return examination;
    }

    private static void assertNames(Examination examination, Rule rule, long seq) {
        Objection first = examination.faults().get(0);
        assertThat(first.rule()).isEqualTo(rule);
        assertThat(first.facts()).containsEntry("subject", ROUND).containsEntry("seq", seq);
        for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            assertThat(examination.sentences(locale)).noneMatch(sentence -> sentence.contains("{"));
        }
    }

    @Test
    void a_changed_entry_is_named() {
        Examination found = after(lines -> {
            lines.set(1, lines.get(1).withText(lines.get(1).text().replace("推进", "推後")));
            return lines;
        });
        assertNames(found, RecordRule.DIGEST_FITS_TEXT, 2);
        assertThat(found.paper()).as("the heads are as they were").contains(true);
    }

    @Test
    void a_changed_column_is_named() {
        assertNames(
                after(lines -> {
                    Line line = lines.get(1);
                    lines.set(
                            1,
                            new Line(
                                    line.subject(),
                                    line.seq(),
                                    line.command(),
                                    line.act(),
                                    "somebody-else",
                                    line.at(),
                                    line.text(),
                                    line.digest()));
                    return lines;
                }),
                RecordRule.COLUMNS_FIT_TEXT,
                2);
    }

    @Test
    void a_removed_entry_is_named() {
        assertNames(
                after(lines -> {
                    lines.remove(1);
                    return lines;
                }),
                RecordRule.SEQUENCE_UNBROKEN,
                2);
    }

    @Test
    void an_inserted_entry_is_named() {
        assertNames(
                after(lines -> {
                    lines.add(1, lines.get(1));
                    return lines;
                }),
                RecordRule.SEQUENCE_UNBROKEN,
                3);
    }

    @Test
    void reordered_entries_are_named() {
        assertNames(
                after(lines -> {
                    Collections.swap(lines, 1, 2);
                    return lines;
                }),
                RecordRule.SEQUENCE_UNBROKEN,
                2);
    }

    @Test
    void entries_removed_at_the_end_are_missed_by_the_seal() {
        Examination found = after(lines -> lines.subList(0, 2));
        assertThat(found.faults())
                .extracting(Objection::rule)
                .containsExactly(OfficeRule.SEALED_ENTRY_KEPT, OfficeRule.SEAL_HOLDS);
        assertThat(found.faults().get(0).facts())
                .containsEntry("subject", ROUND)
                .containsEntry("expected", 3L)
                .containsEntry("found", 2L);
        assertThat(found.paper()).contains(false);
    }

    @Test
    void a_record_removed_as_a_whole_is_missed_by_the_seal() {
        store.held().records().remove(ArchivedRound.PASSAGE);
        Examination found = archive.verify(paper);
        assertThat(found.faults().get(0).rule()).isEqualTo(OfficeRule.SEALED_ENTRY_KEPT);
        assertThat(found.faults().get(0).facts()).containsEntry("subject", ArchivedRound.PASSAGE);
        assertThat(found.paper()).contains(false);
    }

    @Test
    void an_erasure_that_nobody_recorded_is_a_change() {
        List<Line> record = new ArrayList<>(StorageProof.record(store, ArchivedRound.PASSAGE));
        record.set(0, record.get(0).withText(record.get(0).text().replace(ArchivedRound.PERSONAL, "■■■")));
        store.held().records().put(ArchivedRound.PASSAGE, record);
        assertThat(archive.verify(paper).faults())
                .extracting(Objection::rule)
                .containsExactly(RecordRule.DIGEST_FITS_TEXT);
    }

    @Test
    void a_damaged_round_is_not_sealed() {
        after(lines -> {
            lines.remove(1);
            return lines;
        });
        assertThatThrownBy(() -> archive.seal(ArchivedRound.byOffice("again"))).isInstanceOf(Refused.class);
        assertThat(archive.seals().all()).hasSize(1);
    }

    /** The same record with other reasons from an entry on, its chain made anew as only the library's own would be. */
    private static <A extends Act> List<Line> writtenAnew(
            List<Line> lines, Class<A> acts, long from, UnaryOperator<A> change) {
        Dossier<A> anew = Dossier.empty(lines.get(0).subject(), acts);
        for (Entry<A> entry : Dossier.read(lines.get(0).subject(), acts, lines).entries()) {
            Mandate by =
                    entry.seq() < from ? entry.stamp().by() : entry.stamp().by().because("另有原因");
            anew = anew.with(
                    change.apply(entry.act()), new Stamp(by, entry.stamp().at()));
        }
        return anew.lines();
    }

    /** The chain of a record that was written anew is sound, and so is one of which only the last entry was changed. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void a_record_written_anew_is_named_by_the_seal(long from) {
        Examination found = after(lines -> writtenAnew(lines, RoundAct.class, from, act -> act));
        assertThat(found.faults())
                .extracting(Objection::rule)
                .containsExactly(OfficeRule.SEALED_RECORD_SAME, OfficeRule.SEAL_HOLDS);
        assertThat(found.faults().get(0).facts())
                .containsEntry("subject", ROUND)
                .containsEntry("number", 1L)
                .containsEntry("entries", 3L);
        assertThat(found.paper()).contains(false);
    }

    @Test
    void a_seal_written_anew_with_another_head_is_named() {
        List<Line> seals = StorageProof.record(store, Seals.subject(ArchivedRound.ROUND));
        store.held().records().put(Seals.subject(ArchivedRound.ROUND), writtenAnew(seals, SealAct.class, 1, act -> {
            SealRound seal = (SealRound) act;
            Map<String, Map<String, Head>> heads = new HashMap<>(seal.heads());
            heads.put("ROUND", Map.of("round", new Head(3, "1".repeat(64))));
            return new SealRound(seal.root(), seal.records(), seal.entries(), heads);
        }));
        assertThat(archive.verify(paper).faults())
                .extracting(Objection::rule)
                .contains(OfficeRule.SEALED_RECORD_SAME, OfficeRule.SEAL_ADDS_UP);
    }
}
