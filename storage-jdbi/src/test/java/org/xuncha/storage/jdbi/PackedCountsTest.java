package org.xuncha.storage.jdbi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.AreaLevel;
import org.xuncha.storage.Tally;

/** Cells in whatever order become counts in theirs, and what is no cell is named. */
class PackedCountsTest {
    @Test
    void cells_of_one_kind_are_summed_up_and_put_in_order() {
        assertThat(counts("530502100201 VILLAGE B F ISSUED NOT_DONE 3;530502100000 TOWNSHIP B F DRAFT NOT_DONE 1;"
                        + "530502100201 COUNTY B F ISSUED NOT_DONE 4;530502100201 VILLAGE B F ISSUED NOT_DONE 2;"
                        + "530502100201 VILLAGE A F ISSUED NOT_DONE 5"))
                .containsExactly(
                        tally("530502100000", AreaLevel.TOWNSHIP, "B", "DRAFT", 1),
                        tally("530502100201", AreaLevel.COUNTY, "B", "ISSUED", 4),
                        tally("530502100201", AreaLevel.VILLAGE, "A", "ISSUED", 5),
                        tally("530502100201", AreaLevel.VILLAGE, "B", "ISSUED", 5))
                .isSortedAccordingTo(Tally.ORDER);
    }

    @Test
    void cells_of_another_outcome_are_of_another_kind() {
        assertThat(counts("530502100201 VILLAGE A F STRUCK_OFF STAGED 1;530502100201 VILLAGE A F STRUCK_OFF DONE 2"))
                .extracting(Tally::outcome, Tally::problems)
                .containsExactly(tuple("DONE", 2L), tuple("STAGED", 1L));
    }

    @Test
    void cells_that_come_kind_by_kind_are_the_same() {
        PackedCounts counts = new PackedCounts()
                .take("VILLAGE B F ISSUED NOT_DONE", "530502100202 3;530502100201 2;530502100202 4")
                .take("TOWNSHIP B F DRAFT NOT_DONE", "530502100000 1");
        assertThat(counts.tallies())
                .containsExactly(
                        tally("530502100000", AreaLevel.TOWNSHIP, "B", "DRAFT", 1),
                        tally("530502100201", AreaLevel.VILLAGE, "B", "ISSUED", 2),
                        tally("530502100202", AreaLevel.VILLAGE, "B", "ISSUED", 7));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "530502100201", "530502100201 3", "530502100201 VILLAGE A F X 3", "530502100201 VILLAGE A F X Y Z 3",
                "530502100201 VILLAGE A F X Y three", "5305 VILLAGE A F X Y 3", "530502100201 HAMLET A F X Y 3", ";"
            })
    void what_is_no_cell_is_refused(String cells) {
        assertThatThrownBy(() -> counts(cells)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"530502100201", "3 530502100201", "530502100201 VILLAGE A F X Y 3"})
    void what_is_no_cell_of_one_kind_is_refused(String cells) {
        assertThatThrownBy(() -> new PackedCounts().take("VILLAGE A F X Y", cells))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Tally> counts(String cells) {
        return new PackedCounts().take("", cells).tallies();
    }

    private static Tally tally(String addressee, AreaLevel level, String focus, String status, long problems) {
        return new Tally(AreaCode.of(addressee), level, focus, "F", status, "NOT_DONE", problems);
    }
}
