package org.xuncha.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xuncha.rule.InvalidValue;

class AreaCodeTest {

    @ParameterizedTest
    @CsvSource({
        "530000000000,PROVINCE",
        "530500000000,PREFECTURE",
        "530502000000,COUNTY",
        "530502100000,TOWNSHIP",
        "530502100201,VILLAGE",
        "442000000000,PREFECTURE",
        "442000101000,TOWNSHIP"
    })
    void the_last_part_that_is_not_zero_gives_the_level(String code, AreaLevel level) {
        assertThat(AreaCode.of(code).level()).isEqualTo(level);
    }

    @Test
    void a_township_of_a_city_without_counties_lies_under_its_prefecture() {
        assertThat(AreaCode.of("442000101000").parent()).contains(AreaCode.of("442000000000"));
        assertThat(AreaCode.of("442000101000").at(AreaLevel.COUNTY)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5305", "53050000000a", "053050000000", "5305000000000", "５30500000000"})
    void what_is_not_twelve_digits_is_no_code(String value) {
        assertThatThrownBy(() -> AreaCode.of(value)).isInstanceOf(InvalidValue.class);
    }

    @Property
    void every_area_above_covers_the_area(@ForAll("codes") AreaCode code) {
        assertThat(code.covers(code)).isTrue();
        code.parent().ifPresent(parent -> {
            assertThat(parent.level()).isLessThan(code.level());
            assertThat(parent.covers(code)).isTrue();
            assertThat(code.covers(parent)).isFalse();
        });
    }

    @Property
    void an_area_is_its_own_on_its_own_level(@ForAll("codes") AreaCode code) {
        assertThat(code.at(code.level())).contains(code);
    }

    @Provide
    static Arbitrary<AreaCode> codes() {
        Arbitrary<Integer> small = Arbitraries.integers().between(0, 3);
        return Combinators.combine(Arbitraries.integers().between(11, 65), small, small, small, small)
                .as((province, prefecture, county, township, village) -> AreaCode.of(
                        String.format("%02d%02d%02d%03d%03d", province, prefecture, county, township, village)));
    }
}
