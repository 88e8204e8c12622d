package org.xuncha.recusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.xuncha.recusal.Sample.COMMON;
import static org.xuncha.recusal.Sample.COUNTY;
import static org.xuncha.recusal.Sample.DAY;
import static org.xuncha.recusal.Sample.LEADER;
import static org.xuncha.recusal.Sample.TOWNSHIP;
import static org.xuncha.recusal.Sample.VILLAGE;
import static org.xuncha.recusal.Sample.aPost;
import static org.xuncha.recusal.Sample.aTie;
import static org.xuncha.recusal.Sample.aWaiver;
import static org.xuncha.recusal.Sample.asLeader;
import static org.xuncha.recusal.Sample.codes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.xuncha.calendar.CalendarRule;
import org.xuncha.organisation.Area;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.Areas;
import org.xuncha.organisation.OrganisationRule;
import org.xuncha.organisation.PersonId;
import org.xuncha.policy.FactKind;
import org.xuncha.record.Canonical;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Refused;
import org.xuncha.rule.Rule;
import org.xuncha.rule.Verdict;

class FactsTest {
    private static void refusedBy(Rule rule, ThrowingCallable making) {
        assertThatThrownBy(making).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.objections()).extracting(Objection::rule).containsExactly(rule);
            assertThat(refused.message(Locale.CHINESE)).doesNotContain("{");
            assertThat(refused.message(Locale.ENGLISH)).doesNotContain("{");
        });
    }

    @Test
    void a_fact_that_ends_before_it_begins_is_refused() {
        refusedBy(
                OrganisationRule.FROM_BEFORE_TO,
                () -> aPost("post").from(DAY).to(DAY.minusDays(1)).build());
        assertThat(aPost("post").from(DAY).to(DAY).build().to()).contains(DAY);
    }

    @Test
    void no_day_of_a_fact_is_out_of_reach() {
        for (LocalDate day : List.of(LocalDate.of(1899, 12, 31), LocalDate.of(3000, 1, 1))) {
            refusedBy(CalendarRule.DAY_IN_REACH, () -> aPost("post").from(day).build());
            refusedBy(CalendarRule.DAY_IN_REACH, () -> aPost("post").to(day).build());
            refusedBy(CalendarRule.DAY_IN_REACH, () -> aPost("post").known(day).build());
        }
    }

    @Test
    void nobody_is_his_own_kin() {
        refusedBy(
                RecusalRule.NOT_ONESELF,
                () -> aTie(FactKind.SPOUSE).other(LEADER).build());
    }

    @Test
    void a_tie_names_the_other_person() {
        refusedBy(
                RecusalRule.TIE_NAMES_OTHER,
                () -> aPost("tie").kind(FactKind.CLASSMATE).build());
    }

    @Test
    void a_fact_about_an_unknown_area_is_found_among_all() {
        Areas areas = Areas.of(List.of(new Area(COUNTY, "县"), new Area(TOWNSHIP, "镇"), new Area(VILLAGE, "村")));
        RecusalFact known = aPost("a").build();
        RecusalFact unknown = aPost("b").area(AreaCode.of("530521101999")).build();
        Verdict verdict = Recusal.areasKnown(List.of(known, unknown), areas);
        assertThat(verdict.objections()).singleElement().satisfies(objection -> {
            assertThat(objection.rule()).isEqualTo(OrganisationRule.AREA_KNOWN);
            assertThat(objection.facts()).containsEntry("fact", unknown.id()).containsEntry("area", unknown.area());
        });
    }

    @Test
    void a_fact_is_recorded_once() {
        RecusalFact fact = aPost("a").build();
        assertThat(Recusal.mayRecord(Facts.none(), List.of(fact), DAY).isAccepted())
                .isTrue();
        for (Verdict twice : List.of(
                Recusal.mayRecord(Facts.of(fact), List.of(fact), DAY),
                Recusal.mayRecord(Facts.none(), List.of(fact, fact), DAY))) {
            refusedBy(RecusalRule.FACT_ONCE, twice::orThrow);
        }
    }

    @Test
    void a_withdrawn_identity_is_not_used_again() {
        RecusalFact fact = aPost("a").build();
        refusedBy(
                RecusalRule.FACT_ONCE,
                () -> Recusal.mayRecord(Facts.of(fact).withdraw(fact.id(), DAY), List.of(fact), DAY)
                        .orThrow());
    }

    @Test
    void a_fact_is_not_known_before_its_time() {
        RecusalFact fact = aPost("a").known(DAY).build();
        assertThat(Recusal.mayRecord(Facts.none(), List.of(fact), DAY).isAccepted())
                .isTrue();
        refusedBy(
                RecusalRule.KNOWN_BY_NOW,
                () -> Recusal.mayRecord(Facts.none(), List.of(fact), DAY.minusDays(1))
                        .orThrow());
    }

    @Test
    void only_a_fact_on_record_is_withdrawn_and_only_once() {
        RecusalFact fact = aPost("a").build();
        assertThat(Recusal.mayWithdraw(Facts.of(fact), fact.id()).isAccepted()).isTrue();
        refusedBy(
                RecusalRule.FACT_KNOWN,
                () -> Recusal.mayWithdraw(Facts.none(), fact.id()).orThrow());
        refusedBy(
                RecusalRule.FACT_KNOWN,
                () -> Recusal.mayWithdraw(Facts.of(fact).withdraw(fact.id(), DAY), fact.id())
                        .orThrow());
    }

    @Test
    void a_withdrawn_fact_bars_no_longer_but_is_remembered_as_known_until_then() {
        RecusalFact fact = aPost("a").known(LocalDate.of(2021, 3, 1)).build();
        Facts facts = Facts.of(fact).withdraw(fact.id(), LocalDate.of(2021, 6, 1));
        assertThat(codes(facts, COMMON, asLeader(VILLAGE))).isEmpty();
        assertThat(codes(facts.asKnownOn(LocalDate.of(2021, 2, 28)), COMMON, asLeader(VILLAGE)))
                .isEmpty();
        assertThat(codes(facts.asKnownOn(LocalDate.of(2021, 3, 1)), COMMON, asLeader(VILLAGE)))
                .hasSize(1);
        assertThat(codes(facts.asKnownOn(LocalDate.of(2021, 5, 31)), COMMON, asLeader(VILLAGE)))
                .hasSize(1);
        assertThat(codes(facts.asKnownOn(LocalDate.of(2021, 6, 1)), COMMON, asLeader(VILLAGE)))
                .isEmpty();
    }

    @Test
    void a_waiver_that_came_later_was_not_known_then() {
        RecusalFact home = RecusalFact.home(FactId.of("home"), LEADER, COUNTY, "档案", LocalDate.of(2020, 1, 1));
        Facts facts = Facts.of(home).waive(aWaiver(home.id(), "HOME_COUNTY"));
        assertThat(codes(facts.asKnownOn(LocalDate.of(2021, 9, 30)), COMMON, asLeader(VILLAGE)))
                .hasSize(1);
        assertThat(codes(facts.asKnownOn(LocalDate.of(2021, 10, 1)), COMMON, asLeader(VILLAGE)))
                .isEmpty();
    }

    @Test
    void facts_are_found_by_person_and_by_identity() {
        RecusalFact mine = aPost("a").build();
        RecusalFact theirs = aPost("b").person(PersonId.of("L-02")).build();
        Facts facts = Facts.of(mine, theirs).and(List.of(aPost("c").build()));
        assertThat(facts.of(LEADER)).extracting(fact -> fact.id().value()).containsExactly("a", "c");
        assertThat(facts.find(FactId.of("b"))).contains(theirs);
        assertThat(facts.withdraw(FactId.of("b"), DAY).find(FactId.of("b"))).isEmpty();
        assertThat(facts.all()).hasSize(3);
        assertThat(facts.of(PersonId.of("nobody"))).isEmpty();
    }

    @Test
    void a_hundred_thousand_facts_are_recorded_and_every_bad_one_is_named() {
        List<RecusalFact> many = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            many.add(aPost("f" + i).person(PersonId.of("P" + i % 1_300)).build());
        }
        Facts facts = Facts.none().and(many);
        assertThat(facts.of(PersonId.of("P7"))).hasSize(77);
        assertThat(Recusal.mayRecord(Facts.none(), many, DAY).isAccepted()).isTrue();
        assertThat(Recusal.mayRecord(facts, many, DAY).objections()).hasSize(100_000);
        Areas elsewhere = Areas.of(List.of(new Area(COUNTY, "县")));
        assertThat(Recusal.areasKnown(many, elsewhere).objections()).hasSize(100_000);
    }

    @Test
    void an_identity_is_its_text_and_stands_in_the_order_of_texts() {
        assertThat(FactId.of("a")).hasToString("a").isLessThan(FactId.of("b"));
    }

    @Test
    void facts_are_written_and_read_back_the_same() {
        Facts facts = Facts.of(aPost("a").build(), aTie(FactKind.SPOUSE).build())
                .withdraw(FactId.of("a"), DAY)
                .waive(aWaiver(FactId.of("tie"), "TIES"));
        assertThat(Canonical.read(Facts.class, Canonical.write(facts))).isEqualTo(facts);
    }
}
