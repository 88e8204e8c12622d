package org.xuncha.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.xuncha.Baoshan.ELSEWHERE;
import static org.xuncha.Baoshan.VILLAGE;
import static org.xuncha.Refusals.assertRefusedBy;
import static org.xuncha.staffing.Desk.AT_HOME;
import static org.xuncha.staffing.Desk.DAY;
import static org.xuncha.staffing.Desk.L1;
import static org.xuncha.staffing.Desk.L3;
import static org.xuncha.staffing.Desk.L4;
import static org.xuncha.staffing.Desk.ONE;
import static org.xuncha.staffing.Desk.group;
import static org.xuncha.staffing.Desk.office;
import static org.xuncha.staffing.Desk.spouse;
import static org.xuncha.staffing.Desk.village;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.xuncha.organisation.Party;
import org.xuncha.policy.FactKind;
import org.xuncha.policy.RecusalKind;
import org.xuncha.policy.RecusalLineBuilder;
import org.xuncha.policy.RecusalPolicy;
import org.xuncha.policy.WaiverType;
import org.xuncha.recusal.FactId;
import org.xuncha.recusal.RecusalFact;
import org.xuncha.recusal.RecusalRule;
import org.xuncha.recusal.Waiver;
import org.xuncha.rule.Label;
import org.xuncha.staffing.StaffingAct.GrantWaiver;
import org.xuncha.staffing.StaffingAct.RecordFacts;
import org.xuncha.staffing.StaffingReport.Row;

class StaffingReportTest {
    @Test
    void everybody_stands_against_every_team_with_his_reasons() {
        List<Row> rows = Desk.ready().report().rows().toList();
        assertThat(rows).hasSize(8 * 2);
        assertThat(rows.stream().filter(row -> !row.verdict().isAccepted()))
                .hasSize(2)
                .allSatisfy(row -> {
                    assertThat(row.person()).isEqualTo(AT_HOME);
                    assertRefusedBy(row.verdict(), RecusalRule.DISPERSAL);
                });
    }

    @Test
    void the_report_is_made_again_from_what_was_known_then_and_from_what_is_known_now() {
        Desk desk = Desk.authorised();
        List<Row> then = desk.report().rows().toList();
        LocalDate later = DAY.plusDays(10);
        desk.does(new RecordFacts(List.of(spouse("s", L1, VILLAGE).known(later).build())), office(later));
        assertThat(desk.report().asKnownOn(DAY).rows()).containsExactlyElementsOf(then);
        assertThat(desk.report().asKnownOn(later.minusDays(1)).rows()).containsExactlyElementsOf(then);
        assertThat(desk.report().rows().toList()).isNotEqualTo(then);
        assertRefusedBy(desk.report().row(L1, ONE).verdict(), RecusalRule.KIN);
        assertRefusedBy(desk.report().asKnownOn(later).row(L1, ONE).verdict(), RecusalRule.KIN);
    }

    @Test
    void facts_about_kin_are_withheld_in_the_report_for_who_may_not_see_them() {
        Desk desk = Desk.ready().learns(spouse("s", L1, VILLAGE));
        Row shown = desk.report()
                .rowsFor(village(DAY).actor())
                .filter(row -> row.person().equals(L1) && row.team().equals(ONE))
                .findFirst()
                .orElseThrow();
        assertRefusedBy(shown.verdict(), RecusalRule.WITHHELD);
        assertThat(desk.report().rowsFor(group(DAY).actor()))
                .containsExactlyElementsOf(desk.report().rows().toList());
    }

    @Test
    void what_is_waived_is_reported() {
        Desk desk = Desk.ready()
                .does(
                        new GrantWaiver(
                                FactId.of("home:L-5"), "HOME_COUNTY", WaiverType.SPECIAL_NEED, DAY, DAY.plusDays(1)),
                        group(DAY));
        Row row = desk.report().row(AT_HOME, ONE);
        assertThat(row.verdict().isAccepted()).isTrue();
        assertThat(row.waived())
                .singleElement()
                .satisfies(bar -> assertThat(bar.waiver()).isPresent());
    }

    @Test
    void a_waived_bar_of_kin_is_withheld_too() {
        Desk desk = Desk.ready().learns(spouse("s", L1, VILLAGE));
        RecusalPolicy mild = new RecusalPolicy(
                List.of(new RecusalLineBuilder()
                        .code("KIN")
                        .kind(RecusalKind.KIN)
                        .label(new Label("亲属回避", "Kin"))
                        .addFacts(FactKind.SPOUSE)
                        .within(0)
                        .atLeast(0)
                        .addWaivable(WaiverType.REMOTE_TIE)
                        .build()),
                Set.of(),
                Set.of(Party.LEADING_GROUP));
        Waiver waiver = new Waiver(
                FactId.of("s"),
                "KIN",
                WaiverType.REMOTE_TIE,
                "两地分居多年",
                group(DAY).actor(),
                DAY,
                DAY.plusDays(9));
        Staffing staffing = desk.staffing().withFacts(desk.staffing().facts().waive(waiver));
        StaffingReport report = StaffingReport.of(staffing, mild, DAY);
        assertThat(report.row(L1, ONE).waived()).hasSize(1);
        assertThat(report.rowsFor(group(DAY).actor()))
                .anySatisfy(row -> assertThat(row.waived()).hasSize(1));
        assertThat(report.rowsFor(village(DAY).actor()))
                .allSatisfy(row -> assertThat(row.waived()).isEmpty());
    }

    @Test
    void a_fact_learned_later_names_the_placements_it_touches() {
        Desk desk = Desk.authorised();
        RecusalFact touching = spouse("a", L1, VILLAGE).build();
        RecusalFact beside = spouse("b", L3, ELSEWHERE).build();
        RecusalFact ofNobodyPlaced = spouse("c", L4, VILLAGE).build();
        assertThat(desk.report().recheck(List.of(touching, beside, ofNobodyPlaced)))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.person()).isEqualTo(L1);
                    assertThat(row.team()).isEqualTo(ONE);
                    assertRefusedBy(row.verdict(), RecusalRule.KIN);
                });
        assertThat(desk.report().recheck(List.of(beside))).isEmpty();
        assertThat(desk.report().barredPlacements()).isEmpty();
        desk.does(new RecordFacts(List.of(touching)));
        assertThat(desk.report().barredPlacements()).extracting(Row::person).containsExactly(L1);
        assertThat(desk.report()
                        .recheck(List.of(spouse("d", L1, VILLAGE)
                                .kind(FactKind.CLASSMATE)
                                .build())))
                .singleElement()
                .satisfies(row -> assertRefusedBy(row.verdict(), RecusalRule.KIN, RecusalRule.PRIOR_DEALING));
    }

    @Test
    void a_fact_that_only_adds_up_with_another_touches_too() {
        Desk desk = Desk.authorised()
                .learns(spouse("a", L1, VILLAGE)
                        .kind(FactKind.POST)
                        .from(LocalDate.of(2001, 1, 1))
                        .to(LocalDate.of(2002, 12, 31)));
        RecusalFact more = spouse("b", L1, VILLAGE)
                .kind(FactKind.POST)
                .from(LocalDate.of(2004, 1, 1))
                .to(LocalDate.of(2004, 12, 31))
                .build();
        assertThat(desk.report().barredPlacements()).isEmpty();
        assertThat(desk.report().recheck(List.of(more)))
                .singleElement()
                .satisfies(row -> assertThat(row.verdict().objections()).hasSize(2));
    }

    @Test
    void there_is_no_row_for_an_unknown_team() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Desk.ready().report().row(L1, TeamId.of("9")));
    }
}
