package org.xuncha.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xuncha.rule.Refused;

class AreasTest {
    private static final Area CITY = area("530500000000", "保山市");
    private static final Area COUNTY = area("530502000000", "隆阳区");
    private static final Area TOWNSHIP = area("530502100000", "板桥镇");
    private static final Area VILLAGE = area("530502100201", "某村");

    private static Area area(String code, String name) {
        return new Area(AreaCode.of(code), name);
    }

    @Test
    void a_tree_knows_what_lies_in_and_above_an_area() {
        Areas areas = Areas.of(List.of(VILLAGE, TOWNSHIP, CITY, COUNTY));
        assertThat(areas.in(COUNTY.code())).containsExactly(COUNTY, TOWNSHIP, VILLAGE);
        assertThat(areas.above(VILLAGE.code())).containsExactly(TOWNSHIP, COUNTY, CITY);
        assertThat(areas.on(AreaLevel.VILLAGE)).containsExactly(VILLAGE);
    }

    @Test
    void a_code_that_stands_twice_is_refused_with_both_names() {
        assertThatThrownBy(() -> Areas.of(List.of(CITY, COUNTY, area("530502000000", "隆阳县"))))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.message(Locale.CHINESE)).contains("530502000000", "隆阳区", "隆阳县"));
    }

    @Test
    void an_area_without_its_parent_is_refused_by_name() {
        assertThatThrownBy(() -> Areas.of(List.of(CITY, COUNTY, VILLAGE)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.objections())
                                .singleElement()
                                .satisfies(objection ->
                                        assertThat(objection.facts()).containsEntry("parent", TOWNSHIP.code())));
    }

    @Test
    void an_unknown_area_is_refused() {
        assertThatThrownBy(() -> Areas.of(List.of(CITY)).get(COUNTY.code())).isInstanceOf(Refused.class);
    }

    @Test
    void who_is_secretary_and_head_in_one_holds_a_dual_post() {
        PersonId one = PersonId.of("P-1");
        LocalDate from = LocalDate.of(2021, 3, 1);
        Posts posts = Posts.of(List.of(
                new Post(one, VILLAGE.code(), "党总支书记", from, Optional.empty()),
                new Post(one, VILLAGE.code(), "村委会主任", from.plusDays(10), Optional.empty())));
        assertThat(posts.dualHolders("党总支书记", "村委会主任", from.plusDays(9))).isEmpty();
        assertThat(posts.dualHolders("党总支书记", "村委会主任", from.plusDays(10))).containsExactly(one);
        assertThat(posts.holder(VILLAGE.code(), "党总支书记", from)).contains(one);
        assertThat(posts.of(one, from.minusDays(1))).isEmpty();
    }

    @Test
    void a_post_that_ends_before_it_begins_is_refused_with_its_dates() {
        LocalDate from = LocalDate.of(2021, 3, 1);
        assertThatThrownBy(
                        () -> new Post(PersonId.of("P-1"), VILLAGE.code(), "书记", from, Optional.of(from.minusDays(1))))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("2021-02-28")
                .hasMessageContaining("2021-03-01");
    }
}
