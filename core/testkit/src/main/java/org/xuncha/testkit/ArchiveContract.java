package org.xuncha.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.xuncha.office.Archive;
import org.xuncha.office.Examination;
import org.xuncha.office.Office;
import org.xuncha.office.OfficeRule;
import org.xuncha.organisation.Party;
import org.xuncha.record.CommandId;
import org.xuncha.record.Line;
import org.xuncha.record.RecordRule;
import org.xuncha.record.Root;
import org.xuncha.record.Subject;
import org.xuncha.round.Phase;
import org.xuncha.round.Round;
import org.xuncha.round.RoundRule;
import org.xuncha.round.Seal;
import org.xuncha.rule.Refused;
import org.xuncha.rule.Rule;
import org.xuncha.storage.Append;
import org.xuncha.storage.ProblemFile;
import org.xuncha.storage.Storage;

/** A round is sealed and looked through, erased where the law demands it, taken out and brought in elsewhere. */
public interface ArchiveContract extends StorageProof {

    private static Office office(Storage store) {
        return ArchivedRound.office(store);
    }

    private static Archive archive(Storage store) {
        return office(store).archive(ArchivedRound.ROUND);
    }

    private static void assertRefused(ThrowingCallable work, Rule rule) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.objections())
                                .extracting(objection -> objection.rule())
                                .contains(rule));
    }

    private static byte[] file(Storage store) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        archive(store).writeTo(out);
        return out.toByteArray();
    }

    @Test
    default void the_kinds_of_subject_in_a_round_are_listed_in_order() {
        try (Storage store = open()) {
            for (String kind : List.of("PAPER", "ROUND", "PASSAGE", "A", "PAPERS")) {
                StorageProof.append(store, Given.first(new Subject(Given.ROUND, kind, "k"), "c-" + kind));
            }
            StorageProof.append(store, Given.first(new Subject(Given.OTHER_ROUND, "B", "k"), "c-B"));
            assertThat(store.<List<String>>read(
                            transaction -> transaction.records().kinds(Given.ROUND)))
                    .containsExactly("A", "PAPER", "PAPERS", "PASSAGE", "ROUND");
        }
    }

    @Test
    default void a_sealed_round_holds_and_is_as_the_root_on_paper_says() {
        try (Storage store = open()) {
            ArchivedRound.play(store);
            Seal seal = archive(store).seal(ArchivedRound.byOffice("seal"));
            Root copied = Root.parse(seal.root().printed().replace(' ', '-'));
            assertThat(copied).isEqualTo(seal.root());
            ArchivedRound.goOn(store);
            Examination examination = archive(store).verify(copied);
            assertThat(examination.faults()).isEmpty();
            assertThat(examination.paper()).contains(true);
            assertThat(examination.isWhole()).isTrue();
            assertThat(archive(store).seals().all()).containsExactly(seal);
            Root other = new Root("0".repeat(64));
            assertThat(archive(store).verify(other).isWhole()).isFalse();
        }
    }

    @Test
    default void a_seal_asked_for_again_is_the_same_seal() {
        try (Storage store = open()) {
            ArchivedRound.play(store);
            Seal seal = archive(store).seal(ArchivedRound.byOffice("seal"));
            ArchivedRound.goOn(store);
            assertThat(archive(store).seal(ArchivedRound.byOffice("seal"))).isEqualTo(seal);
            Seal second = archive(store).seal(ArchivedRound.byOffice("seal-2"));
            assertThat(second.root()).isNotEqualTo(seal.root());
            assertThat(archive(store).verify(second.root()).sealed()).containsExactly(seal.root(), second.root());
        }
    }

    @Test
    default void only_the_authority_over_the_whole_round_seals_and_erases() {
        try (Storage store = open()) {
            ArchivedRound.play(store);
            assertRefused(() -> archive(store).seal(ArchivedRound.by(Party.TEAM_LEADER, "s-1")), RoundRule.PARTY_MAY);
            assertRefused(() -> archive(store).seal(ArchivedRound.ofTheCounty("s-2")), RoundRule.WHOLE_ROUND);
            assertRefused(
                    () -> archive(store)
                            .erase(
                                    ArchivedRound.PASSAGE,
                                    1,
                                    Set.of("content.matter"),
                                    "《个人信息保护法》",
                                    ArchivedRound.by(Party.DISCIPLINE_COMMISSION, "e-1")),
                    RoundRule.PARTY_MAY);
            assertThat(archive(store).seals().all()).isEmpty();
        }
    }

    @Test
    default void an_erased_text_is_gone_and_the_chain_and_the_seal_hold() {
        try (Storage store = open()) {
            ArchivedRound.play(store);
            Seal seal = archive(store).seal(ArchivedRound.byOffice("seal"));
            Line before = StorageProof.record(store, ArchivedRound.PASSAGE).get(0);
            assertThat(before.text()).contains(ArchivedRound.PERSONAL);
            for (int i = 0; i < 2; i++) {
                archive(store)
                        .erase(
                                ArchivedRound.PASSAGE,
                                1,
                                Set.of("content.matter"),
                                "《个人信息保护法》",
                                ArchivedRound.byOffice("erase"));
            }
            List<Line> lines = StorageProof.record(store, ArchivedRound.PASSAGE);
            assertThat(lines).hasSize(3);
            assertThat(lines.get(0)).isEqualTo(before.withText(lines.get(0).text()));
            assertThat(lines).noneMatch(line -> line.text().contains(ArchivedRound.PERSONAL));
            Optional<Line> found = store.read(
                    transaction -> transaction.records().byCommand(ArchivedRound.ROUND, CommandId.of("send")));
            assertThat(found).contains(lines.get(0));
            Examination examination = archive(store).verify(seal.root());
            assertThat(examination.isWhole()).as("%s", examination.faults()).isTrue();
            assertThat(examination.erased()).singleElement().satisfies(erased -> {
                assertThat(erased.entry()).isEqualTo(1);
                assertThat(erased.by()).isEqualTo(3);
                assertThat(erased.message(Locale.CHINESE)).contains("个人信息保护法").doesNotContain("{");
            });
        }
    }

    @Test
    default void what_remains_of_a_line_stands_where_the_line_stood_and_nowhere_else() {
        Subject problem = Given.aProblem("P-1");
        Append first = Given.several(problem, List.of(), List.of("c-1", "c-2"));
        Append erasure = Given.erasure(problem, first.lines(), 1, "c-3");
        try (Storage store = open()) {
            StorageProof.append(store, first);
            StorageProof.append(store, Given.first(Given.aProblem("P-2"), "c-4"));
            StorageProof.append(store, erasure);
            List<Line> lines = StorageProof.record(store, problem);
            assertThat(lines)
                    .containsExactly(
                            erasure.remaining().get(0),
                            first.lines().get(1),
                            erasure.lines().get(0));
            assertThat(StorageProof.command(store, "c-1")).contains(lines.get(0));
            assertThat(StorageProof.file(store, problem).map(ProblemFile::lines))
                    .contains(lines);
            Given.dossier(problem, lines);
        }
    }

    @Test
    default void codes_and_keys_are_never_erased() {
        try (Storage store = open()) {
            ArchivedRound.play(store);
            for (String part :
                    List.of("content.form", "by.actor.person", "content.no", "matter", "content", "by.command")) {
                assertRefused(
                        () -> archive(store)
                                .erase(
                                        ArchivedRound.PASSAGE,
                                        1,
                                        Set.of(part),
                                        "《个人信息保护法》",
                                        ArchivedRound.byOffice("e")),
                        RecordRule.TEXT_ERASABLE);
            }
            assertThat(StorageProof.record(store, ArchivedRound.PASSAGE)).hasSize(2);
        }
    }

    @Test
    default void a_round_brought_in_elsewhere_goes_out_byte_for_byte() {
        try (Storage here = fixture().open("a");
                Storage there = fixture().open("b")) {
            ArchivedRound.play(here);
            archive(here).seal(ArchivedRound.byOffice("seal"));
            archive(here)
                    .erase(
                            ArchivedRound.PASSAGE,
                            1,
                            Set.of("content.matter", "by.reason"),
                            "《个人信息保护法》",
                            ArchivedRound.byOffice("erase"));
            ArchivedRound.goOn(here);
            byte[] file = file(here);
            assertThat(office(there).bringIn(new ByteArrayInputStream(file))).isEqualTo(ArchivedRound.ROUND);
            assertThat(file(there)).isEqualTo(file);
            assertThat(archive(there).verify().isWhole()).isTrue();
            assertThat(office(there).round(ArchivedRound.ROUND))
                    .isEqualTo(office(here).round(ArchivedRound.ROUND));
            assertRefused(() -> office(there).bringIn(new ByteArrayInputStream(file)), OfficeRule.ROUND_NEW);
        }
    }

    /** Eighty places at which the file is cut, and eighty bits that are turned over. */
    @Test
    default void a_file_that_was_cut_or_changed_is_refused_and_nothing_of_it_is_kept() {
        Random dice = new Random(2021);
        try (Storage here = fixture().open("a");
                Storage there = fixture().open("b")) {
            ArchivedRound.play(here);
            byte[] file = file(here);
            for (int i = 0; i < 80; i++) {
                byte[] cut = Arrays.copyOf(file, i == 0 ? file.length - 1 : dice.nextInt(file.length));
                byte[] flipped = file.clone();
                flipped[dice.nextInt(file.length)] ^= (byte) (1 << dice.nextInt(8));
                for (byte[] bad : List.of(cut, flipped)) {
                    assertThatThrownBy(() -> office(there).bringIn(new ByteArrayInputStream(bad)))
                            .isInstanceOfAny(Refused.class, IllegalArgumentException.class);
                }
            }
            assertThat(StorageProof.isEmpty(there)).isTrue();
            office(there).bringIn(new ByteArrayInputStream(file));
        }
    }

    @Test
    default void a_forged_entry_with_a_sound_chain_is_named_by_its_line() {
        try (Storage here = fixture().open("a");
                Storage there = fixture().open("b")) {
            ArchivedRound.play(here);
            StorageProof.append(
                    here, ArchivedRound.forged(StorageProof.record(here, Round.subject(ArchivedRound.ROUND))));
            byte[] file = file(here);
            List<String> lines =
                    new String(file, StandardCharsets.UTF_8).lines().toList();
            int line = 1;
            while (!lines.get(line - 1).contains("forged")) {
                line++;
            }
            long expected = line;
            assertThatThrownBy(() -> office(there).bringIn(new ByteArrayInputStream(file)))
                    .isInstanceOfSatisfying(Refused.class, refused -> {
                        assertThat(refused.objections().get(0).rule()).isEqualTo(OfficeRule.FILE_LINE_STANDS);
                        assertThat(refused.objections().get(0).facts()).containsEntry("line", expected);
                        assertThat(refused.objections().get(1).rule()).isEqualTo(RoundRule.PHASE_IN_ORDER);
                        assertThat(refused.message(Locale.CHINESE)).contains("第" + expected + "行", "未导入");
                    });
            assertThat(StorageProof.isEmpty(there)).isTrue();
            assertThat(ArchivedRound.FORGED_PHASE).isEqualTo(Phase.CLOSED);
        }
    }
}
