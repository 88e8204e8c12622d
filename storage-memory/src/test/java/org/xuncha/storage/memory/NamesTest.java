package org.xuncha.storage.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xuncha.office.Office;
import org.xuncha.office.OfficeRule;
import org.xuncha.problem.Problem;
import org.xuncha.problem.ProblemAct.ApprovePaper;
import org.xuncha.problem.ProblemId;
import org.xuncha.problem.ProblemRule;
import org.xuncha.record.Act;
import org.xuncha.record.Dossier;
import org.xuncha.record.Entry;
import org.xuncha.record.Line;
import org.xuncha.record.NameAct;
import org.xuncha.record.NameAct.TakeName;
import org.xuncha.record.Stamp;
import org.xuncha.record.Subject;
import org.xuncha.round.Phase;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Refused;
import org.xuncha.storage.Append;
import org.xuncha.storage.Sight;

/** What only one may bear in a round is on record with whoever bears it, and moves with the round. */
class NamesTest {
    private static final String EVIDENCE = "EVIDENCEDIGEST";
    private static final String NUMBER = "FORMALNUMBER";
    private static final String LIST = "LISTINORDER";

    private final MemoryStorage storage = new MemoryStorage();
    private final OneRound round = new OneRound(storage, "2021-1");

    @BeforeEach
    void two_problems_of_one_village_have_the_same_evidence() {
        round.locked("P-1", OneRound.VILLAGE, 1);
        round.locked("P-2", OneRound.VILLAGE, 2);
        round.enter(Phase.REPORT);
        round.enter(Phase.FEEDBACK);
        round.rectifying("P-1", OneRound.VILLAGE);
        round.rectifying("P-2", OneRound.VILLAGE);
        round.does("P-1", OneRound.branch(OneRound.VILLAGE), OneRound.evidence(7, OneRound.DAY));
        round.does("P-2", OneRound.branch(OneRound.VILLAGE), OneRound.evidence(7, OneRound.DAY));
    }

    @Test
    void a_name_is_taken_once_with_the_act_and_under_its_mandate() {
        assertThat(names(storage, EVIDENCE))
                .singleElement()
                .satisfies(lines -> assertThat(dossier(lines).entries())
                        .singleElement()
                        .satisfies(entry -> {
                            assertThat(entry.act()).isEqualTo(new TakeName(OneRound.VILLAGE.value()));
                            assertThat(entry.stamp().actor()).isEqualTo(OneRound.branch(OneRound.VILLAGE));
                            assertThat(entry.stamp().by().reason()).isEqualTo("按程序办理");
                        }));
    }

    @Test
    void a_round_that_is_moved_takes_its_names_along() {
        byte[] file = file(storage);
        MemoryStorage there = new MemoryStorage();
        Office.of(there, round.clock).bringIn(new ByteArrayInputStream(file));
        assertThat(file(there)).isEqualTo(file);
        assertThat(names(there, EVIDENCE)).isEqualTo(names(storage, EVIDENCE));
    }

    @Test
    void a_round_in_which_a_name_is_missing_or_borne_by_another_is_not_brought_in() {
        assertNotBroughtIn(EVIDENCE, lines -> List.of(), "-", OneRound.VILLAGE.value());
        assertNotBroughtIn(EVIDENCE, taken(OneRound.OTHER.value()), OneRound.OTHER.value(), OneRound.VILLAGE.value());
    }

    @Test
    void a_number_is_a_name_that_is_borne_by_the_problem_whose_paper_was_approved() {
        assertThat(names(storage, NUMBER))
                .extracting(lines -> lines.get(0).subject().key())
                .containsExactly("[2021]保巡-1组-1号", "[2021]保巡-1组-2号");
        assertThat(names(storage, NUMBER))
                .extracting(lines -> dossier(lines).entries().get(0).act())
                .containsExactly(new TakeName("P-1"), new TakeName("P-2"));
        assertNotBroughtIn(NUMBER, taken("P-9"), "P-9", "P-1");
    }

    @Test
    void a_round_kept_before_numbers_and_lists_were_names_gets_them_as_if_it_had_always_had_them() {
        MemoryStorage listed = new MemoryStorage();
        OneRound issued = new OneRound(listed, "2021-1");
        issued.locked("P-1", OneRound.VILLAGE, 1);
        issued.enter(Phase.REPORT);
        issued.enter(Phase.FEEDBACK);
        issued.office.issueLists(issued.id, OneRound.VILLAGE, issued.by(OneRound.OFFICE));
        assertThat(names(listed, NUMBER)).hasSize(1);
        assertThat(names(listed, LIST))
                .extracting(lines -> lines.get(0).subject().key())
                .containsExactly("PROBLEM/" + OneRound.VILLAGE + "/1", "RESPONSIBILITY/" + OneRound.VILLAGE + "/1");
        byte[] file =
                file(copied(listed, record -> isName(record, NUMBER) || isName(record, LIST) ? List.of() : record));
        assertThat(new String(file, StandardCharsets.UTF_8)).doesNotContain(NUMBER, LIST);
        MemoryStorage there = new MemoryStorage();
        Office.of(there, round.clock).bringIn(new ByteArrayInputStream(file));
        assertThat(file(there)).isEqualTo(file(listed));
    }

    /** The second takes the number of the first, at another instant or at the same, and its own stands nowhere. */
    @ParameterizedTest
    @CsvSource({"true, true", "true, false", "false, true", "false, false"})
    void a_round_in_which_two_problems_bear_one_number_is_not_brought_in(boolean named, boolean together) {
        List<Entry<Act>> first = problem(storage.read(transaction ->
                        transaction.records().of(ProblemId.of("P-1").in(round.id))))
                .entries();
        byte[] file = file(copied(storage, record -> {
            if (isName(record, NUMBER)) {
                return named && record.get(0).subject().key().equals(numberOf(1)) ? record : List.of();
            }
            if (!record.get(0).subject().equals(ProblemId.of("P-2").in(round.id))) {
                return record;
            }
            Dossier<Act> second = Dossier.empty(record.get(0).subject(), Act.class);
            for (Entry<Act> entry : problem(record).entries()) {
                Stamp stamp = together && entry.seq() <= 2
                        ? new Stamp(
                                entry.stamp().by(),
                                first.get((int) entry.seq() - 1).stamp().at())
                        : entry.stamp();
                second = second.with(
                        entry.act() instanceof ApprovePaper ? new ApprovePaper(numberOf(1)) : entry.act(), stamp);
            }
            return second.lines();
        }));
        assertRefused(
                file,
                objection -> assertThat(objection)
                        .isEqualTo(Objection.by(ProblemRule.NUMBER_ONCE)
                                .with("number", numberOf(1))
                                .with("problem", ProblemId.of("P-1"))));
    }

    private static String numberOf(int problem) {
        return "[2021]保巡-1组-" + problem + "号";
    }

    private static Dossier<Act> problem(List<Line> lines) {
        return Dossier.read(lines.get(0).subject(), Act.class, Problem.ACTS, lines);
    }

    private static boolean isName(List<Line> record, String kind) {
        return record.get(0).subject().kind().equals(kind);
    }

    private static UnaryOperator<List<Line>> taken(String holder) {
        return lines -> Dossier.empty(lines.get(0).subject(), NameAct.class)
                .with(new TakeName(holder), dossier(lines).entries().get(0).stamp())
                .lines();
    }

    private void assertNotBroughtIn(String kind, UnaryOperator<List<Line>> change, String found, String expected) {
        assertRefused(
                file(copied(storage, record -> isName(record, kind) ? change.apply(record) : record)), objection -> {
                    assertThat(objection.rule()).isEqualTo(OfficeRule.NAME_BORNE);
                    assertThat(objection.facts()).containsEntry("found", found).containsEntry("expected", expected);
                });
    }

    private void assertRefused(byte[] file, Consumer<Objection> why) {
        MemoryStorage there = new MemoryStorage();
        assertThatThrownBy(() -> Office.of(there, round.clock).bringIn(new ByteArrayInputStream(file)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.objections()).last().satisfies(why::accept));
        assertThat(Office.of(there, round.clock).rounds()).isEmpty();
    }

    /** The same round in another store, but for some records. */
    private MemoryStorage copied(MemoryStorage from, UnaryOperator<List<Line>> change) {
        List<Append> appends = from.read(here -> {
            List<Append> all = new ArrayList<>();
            for (String kind : here.records().kinds(round.id)) {
                for (List<Line> record : here.records().ofKind(round.id, kind, "", 100)) {
                    List<Line> lines = change.apply(record);
                    Subject subject = record.get(0).subject();
                    if (!lines.isEmpty()) {
                        all.add(new Append(subject, 0, lines, here.problems().find(subject, Sight.everything())));
                    }
                }
            }
            return all;
        });
        MemoryStorage copy = new MemoryStorage();
        copy.write(to -> {
            to.records().appendAll(appends);
            return to;
        });
        return copy;
    }

    private byte[] file(MemoryStorage store) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Office.of(store, round.clock).archive(round.id).writeTo(out);
        return out.toByteArray();
    }

    private List<List<Line>> names(MemoryStorage store, String kind) {
        return store.read(transaction -> transaction.records().ofKind(round.id, kind, "", 10));
    }

    private static Dossier<NameAct> dossier(List<Line> lines) {
        return Dossier.read(lines.get(0).subject(), NameAct.class, lines);
    }
}
