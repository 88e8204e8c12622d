package org.xuncha.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.AreaLevel;
import org.xuncha.record.RoundId;
import org.xuncha.record.Subject;

/** A cursor says of every problem on which side of it that problem stands. */
class ProblemCursorTest {
    private static final AreaCode VILLAGE = AreaCode.of("530502100201");

    @Property
    void a_cursor_stands_where_its_problem_does_in_its_order(
            @ForAll ProblemOrder order, @ForAll("rows") ProblemRow at, @ForAll("rows") ProblemRow other) {
        ProblemCursor behind = ProblemCursor.first(order).after(at);
        assertThat(behind.order()).isEqualTo(order);
        assertThat(behind.isBefore(other)).isEqualTo(order.rows().compare(at, other) < 0);
        assertThat(ProblemCursor.first(order).isBefore(other)).isTrue();
    }

    @Provide
    Arbitrary<ProblemRow> rows() {
        return Combinators.combine(
                        Arbitraries.of("530502100201", "530502100202", "530502100000"),
                        Arbitraries.of("P-1", "P-10", "P-2", "p-1", "𠮷-1", "豈-1"))
                .as((area, key) -> new ProblemRow(
                        new Subject(RoundId.of("2026-1"), ProblemRow.KIND, key),
                        1,
                        AreaCode.of(area),
                        AreaLevel.VILLAGE,
                        "FOCUS",
                        "FIELD",
                        "OPEN",
                        "NOT_DONE",
                        false,
                        false,
                        "text",
                        Optional.empty()));
    }

    @Example
    void a_cursor_that_knows_half_of_where_it_stands_is_refused() {
        assertThatThrownBy(() -> new ProblemCursor(ProblemOrder.PLACE, Optional.empty(), "P-1"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ProblemCursor(ProblemOrder.PLACE, Optional.of(VILLAGE), ""))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ProblemCursor(ProblemOrder.KEY, Optional.of(VILLAGE), "P-1"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
