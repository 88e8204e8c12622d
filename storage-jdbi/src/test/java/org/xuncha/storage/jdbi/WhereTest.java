package org.xuncha.storage.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.xuncha.organisation.AreaCode;
import org.xuncha.record.RoundId;
import org.xuncha.storage.ProblemQuery;
import org.xuncha.storage.Sight;

/** An engine may find rows by a township, but not by a county: it would sort them all for one page. */
class WhereTest {
    @Test
    void a_county_or_more_is_a_condition_on_each_row() {
        assertThat(conditionOf("530502000000")).contains("CASE WHEN p.addressee BETWEEN ? AND ?");
        assertThat(conditionOf("530500000000")).contains("CASE WHEN p.addressee BETWEEN ? AND ?");
    }

    @Test
    void a_township_is_a_way_to_rows() {
        assertThat(conditionOf("530502100000")).contains("BETWEEN ? AND ?").doesNotContain("CASE");
    }

    @Test
    void a_village_is_named() {
        assertThat(conditionOf("530502100201")).contains("p.addressee IN (?)").doesNotContain("BETWEEN");
    }

    private static String conditionOf(String territory) {
        return Where.fits(ProblemQuery.of(RoundId.of("2026-1"), Sight.of(AreaCode.of(territory))), Dialect.POSTGRESQL)
                .sql();
    }
}
