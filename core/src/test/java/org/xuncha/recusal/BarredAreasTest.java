package org.xuncha.recusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.xuncha.recusal.Sample.COMMON;
import static org.xuncha.recusal.Sample.COUNTY;
import static org.xuncha.recusal.Sample.DAY;
import static org.xuncha.recusal.Sample.LEADER;
import static org.xuncha.recusal.Sample.OTHER;
import static org.xuncha.recusal.Sample.VILLAGE;
import static org.xuncha.recusal.Sample.aTie;
import static org.xuncha.recusal.Sample.aWaiver;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.PersonId;
import org.xuncha.organisation.TeamPost;
import org.xuncha.policy.FactKind;
import org.xuncha.rule.InvalidValue;

/** The areas from which somebody is barred are those of the bars that stand, without their reasons. */
class BarredAreasTest {
    private static final RecusalFact HOME =
            RecusalFact.home(FactId.of("home"), LEADER, VILLAGE, "干部人事档案", LocalDate.of(2020, 1, 1));
    private static final RecusalFact TIE = aTie(FactKind.SPOUSE).build();
    private static final Facts FACTS = Facts.of(HOME, TIE);

    private static List<AreaCode> barred(Facts facts, PersonId person, LocalDate day) {
        return new BarredAreas(facts, COMMON, TeamPost.LEADER, day).of(person);
    }

    @Test
    void a_home_in_a_village_bars_from_its_whole_county_and_every_other_bar_from_its_own_area() {
        assertThat(barred(FACTS, LEADER, DAY)).contains(COUNTY).hasSizeGreaterThan(1);
        assertThat(barred(FACTS, OTHER, DAY)).isEmpty();
    }

    @Test
    void what_is_waived_bars_from_no_area_as_long_as_the_waiver_holds() {
        Facts waived = FACTS.waive(aWaiver(HOME.id(), "HOME_COUNTY"));
        assertThat(barred(waived, LEADER, DAY)).doesNotContain(COUNTY).isNotEmpty();
        assertThat(barred(waived, LEADER, LocalDate.of(2022, 1, 1))).contains(COUNTY);
    }

    @Test
    void the_areas_are_those_of_the_bars_that_are_told_with_reasons() {
        for (Facts facts : List.of(FACTS, FACTS.waive(aWaiver(HOME.id(), "HOME_COUNTY")))) {
            assertThat(barred(facts, LEADER, DAY))
                    .containsExactlyElementsOf(Recusal.bars(facts, COMMON, LEADER, TeamPost.LEADER, DAY).stream()
                            .filter(Bar::stands)
                            .map(Bar::area)
                            .toList());
        }
    }

    @Test
    @SuppressWarnings("NullAway") // what is wrong is tried
    void a_question_names_who_and_when() {
        assertThatThrownBy(() -> Question.about(null, TeamPost.LEADER, Set.of(VILLAGE), DAY))
                .isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> Question.about(LEADER, TeamPost.LEADER, Set.of(VILLAGE), null))
                .isInstanceOf(InvalidValue.class);
    }
}
