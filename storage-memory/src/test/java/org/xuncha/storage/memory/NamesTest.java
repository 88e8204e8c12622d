package org.xuncha.storage.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xuncha.office.Office;
import org.xuncha.office.OfficeRule;
import org.xuncha.record.Dossier;
import org.xuncha.record.Line;
import org.xuncha.record.NameAct;
import org.xuncha.record.NameAct.TakeName;
import org.xuncha.record.Stamp;
import org.xuncha.record.Subject;
import org.xuncha.round.Phase;
import org.xuncha.rule.Refused;
import org.xuncha.storage.Append;
import org.xuncha.storage.Sight;

/** What only one may bear in a round is on record with whoever bears it, and moves with the round. */
class NamesTest {
    private static final String KIND = "EVIDENCEDIGEST";

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
        assertThat(names(storage))
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
        assertThat(names(there)).isEqualTo(names(storage));
    }

    @Test
    void a_round_in_which_a_name_is_missing_or_borne_by_another_is_not_brought_in() {
        assertNotBroughtIn(lines -> List.of(), "-", OneRound.VILLAGE.value());
        assertNotBroughtIn(
                lines -> {
                    Stamp stamp = dossier(lines).entries().get(0).stamp();
                    return Dossier.empty(lines.get(0).subject(), NameAct.class)
                            .with(new TakeName(OneRound.OTHER.value()), stamp)
                            .lines();
                },
                OneRound.OTHER.value(),
                OneRound.VILLAGE.value());
    }

    private void assertNotBroughtIn(UnaryOperator<List<Line>> change, String found, String expected) {
        byte[] file = file(copied(change));
        MemoryStorage there = new MemoryStorage();
        assertThatThrownBy(() -> Office.of(there, round.clock).bringIn(new ByteArrayInputStream(file)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.objections()).last().satisfies(objection -> {
                            assertThat(objection.rule()).isEqualTo(OfficeRule.NAME_BORNE);
                            assertThat(objection.facts())
                                    .containsEntry("found", found)
                                    .containsEntry("expected", expected);
                        }));
        assertThat(Office.of(there, round.clock).rounds()).isEmpty();
    }

    /** The same round in another store, but for its names. */
    private MemoryStorage copied(UnaryOperator<List<Line>> change) {
        List<Append> appends = storage.read(from -> {
            List<Append> all = new ArrayList<>();
            for (String kind : from.records().kinds(round.id)) {
                for (List<Line> record : from.records().ofKind(round.id, kind, "", 100)) {
                    List<Line> lines = kind.equals(KIND) ? change.apply(record) : record;
                    Subject subject = record.get(0).subject();
                    if (!lines.isEmpty()) {
                        all.add(new Append(subject, 0, lines, from.problems().find(subject, Sight.everything())));
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

    private List<List<Line>> names(MemoryStorage store) {
        return store.read(transaction -> transaction.records().ofKind(round.id, KIND, "", 10));
    }

    private static Dossier<NameAct> dossier(List<Line> lines) {
        return Dossier.read(lines.get(0).subject(), NameAct.class, lines);
    }
}
