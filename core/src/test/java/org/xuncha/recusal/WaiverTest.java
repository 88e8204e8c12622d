package org.xuncha.recusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.xuncha.recusal.Sample.COMMON;
import static org.xuncha.recusal.Sample.COUNTY;
import static org.xuncha.recusal.Sample.DAY;
import static org.xuncha.recusal.Sample.LEADER;
import static org.xuncha.recusal.Sample.VILLAGE;
import static org.xuncha.recusal.Sample.aTie;
import static org.xuncha.recusal.Sample.aWaiver;
import static org.xuncha.recusal.Sample.actor;
import static org.xuncha.recusal.Sample.asLeader;
import static org.xuncha.recusal.Sample.codes;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.xuncha.organisation.OrganisationRule;
import org.xuncha.organisation.Party;
import org.xuncha.organisation.TeamPost;
import org.xuncha.policy.FactKind;
import org.xuncha.policy.WaiverType;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Refused;
import org.xuncha.rule.Verdict;

class WaiverTest {
    private static final FactId HOME = FactId.of("home");
    private static final Facts FACTS =
            Facts.of(RecusalFact.home(HOME, LEADER, COUNTY, "干部人事档案", LocalDate.of(2020, 1, 1)));
    private static final Waiver WAIVER = aWaiver(HOME, "HOME_COUNTY");

    private static Question on(LocalDate day) {
        return Question.about(LEADER, TeamPost.LEADER, Set.of(VILLAGE), day);
    }

    private static Waiver because(WaiverType type) {
        return new Waiver(HOME, "HOME_COUNTY", type, "理由", WAIVER.approver(), WAIVER.granted(), WAIVER.until());
    }

    private static void refusedBy(RecusalRule rule, Verdict verdict) {
        assertThat(verdict.objections()).extracting(Objection::rule).containsExactly(rule);
        for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.CHINESE}) {
            assertThat(verdict.objections().get(0).message(locale)).doesNotContain("{");
        }
    }

    @Test
    void a_waiver_lifts_its_bar_from_its_first_to_its_last_day() {
        Facts waived = FACTS.waive(WAIVER);
        assertThat(codes(waived, COMMON, on(LocalDate.of(2021, 9, 30)))).hasSize(1);
        assertThat(codes(waived, COMMON, on(LocalDate.of(2021, 10, 1)))).isEmpty();
        assertThat(codes(waived, COMMON, on(LocalDate.of(2021, 12, 31)))).isEmpty();
        assertThat(codes(waived, COMMON, on(LocalDate.of(2022, 1, 1)))).hasSize(1);
    }

    @Test
    void a_waived_bar_is_still_told() {
        assertThat(Recusal.waived(FACTS.waive(WAIVER), COMMON, on(DAY)))
                .singleElement()
                .satisfies(bar -> assertThat(bar.waiver()).contains(WAIVER));
        assertThat(Recusal.waived(FACTS, COMMON, on(DAY))).isEmpty();
    }

    @Test
    void a_waiver_lifts_no_other_bar() {
        Facts facts =
                FACTS.and(java.util.List.of(aTie(FactKind.SPOUSE).build())).waive(WAIVER);
        assertThat(codes(facts, COMMON, asLeader(VILLAGE))).containsExactly("NEAR_KIN");
        Facts otherLine = FACTS.waive(aWaiver(HOME, "SAME_OBJECT"));
        assertThat(codes(otherLine, COMMON, asLeader(VILLAGE))).containsExactly("HOME_COUNTY");
        Facts otherFact = FACTS.waive(aWaiver(FactId.of("else"), "HOME_COUNTY"));
        assertThat(codes(otherFact, COMMON, asLeader(VILLAGE))).containsExactly("HOME_COUNTY");
    }

    @Test
    void a_hard_line_is_not_lifted_even_by_a_waiver_on_record() {
        RecusalFact spouse = aTie(FactKind.SPOUSE).build();
        assertThat(codes(Facts.of(spouse).waive(aWaiver(spouse.id(), "NEAR_KIN")), COMMON, asLeader(VILLAGE)))
                .containsExactly("NEAR_KIN");
        assertThat(codes(FACTS.waive(because(WaiverType.REMOTE_TIE)), COMMON, asLeader(VILLAGE)))
                .containsExactly("HOME_COUNTY");
    }

    @Test
    void a_waiver_is_granted_for_a_fact_on_record() {
        assertThat(Recusal.mayWaive(FACTS, COMMON, WAIVER).isAccepted()).isTrue();
        refusedBy(RecusalRule.FACT_KNOWN, Recusal.mayWaive(Facts.none(), COMMON, WAIVER));
        refusedBy(RecusalRule.FACT_KNOWN, Recusal.mayWaive(FACTS.withdraw(HOME, DAY), COMMON, WAIVER));
    }

    @Test
    void a_waiver_names_a_line_of_the_policy() {
        refusedBy(RecusalRule.LINE_KNOWN, Recusal.mayWaive(FACTS, COMMON, aWaiver(HOME, "NOWHERE")));
    }

    @Test
    void a_hard_line_and_a_ground_that_is_not_admitted_are_refused() {
        RecusalFact spouse = aTie(FactKind.SPOUSE).build();
        refusedBy(RecusalRule.WAIVABLE, Recusal.mayWaive(Facts.of(spouse), COMMON, aWaiver(spouse.id(), "NEAR_KIN")));
        Verdict ground = Recusal.mayWaive(FACTS, COMMON, because(WaiverType.REMOTE_TIE));
        refusedBy(RecusalRule.WAIVABLE, ground);
        assertThat(ground.objections().get(0).message(Locale.ENGLISH))
                .endsWith("it admits: special need of the work, nobody else can serve.");
    }

    @Test
    void nobody_waives_a_bar_of_his_own() {
        Waiver own = new Waiver(
                HOME,
                "HOME_COUNTY",
                WaiverType.SPECIAL_NEED,
                "理由",
                actor(LEADER.value(), Party.LEADING_GROUP),
                WAIVER.granted(),
                WAIVER.until());
        refusedBy(RecusalRule.NOT_OWN_WAIVER, Recusal.mayWaive(FACTS, COMMON, own));
    }

    @Test
    void a_waiver_does_not_end_before_it_begins() {
        assertThatThrownBy(() -> new Waiver(
                        HOME, "HOME_COUNTY", WaiverType.SPECIAL_NEED, "理由", WAIVER.approver(), DAY, DAY.minusDays(1)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.objections().get(0).rule())
                                .isEqualTo(OrganisationRule.FROM_BEFORE_TO));
    }
}
