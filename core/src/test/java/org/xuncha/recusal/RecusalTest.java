package org.xuncha.recusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xuncha.recusal.Sample.COMMON;
import static org.xuncha.recusal.Sample.COUNTY;
import static org.xuncha.recusal.Sample.DAY;
import static org.xuncha.recusal.Sample.FAR_VILLAGE;
import static org.xuncha.recusal.Sample.LEADER;
import static org.xuncha.recusal.Sample.NEXT_VILLAGE;
import static org.xuncha.recusal.Sample.OTHER;
import static org.xuncha.recusal.Sample.TOWNSHIP;
import static org.xuncha.recusal.Sample.VILLAGE;
import static org.xuncha.recusal.Sample.aLine;
import static org.xuncha.recusal.Sample.aPost;
import static org.xuncha.recusal.Sample.aTie;
import static org.xuncha.recusal.Sample.asLeader;
import static org.xuncha.recusal.Sample.asMember;
import static org.xuncha.recusal.Sample.codes;
import static org.xuncha.recusal.Sample.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.AreaLevel;
import org.xuncha.organisation.PersonId;
import org.xuncha.organisation.TeamPost;
import org.xuncha.policy.FactKind;
import org.xuncha.policy.RecusalKind;
import org.xuncha.rule.Objection;

class RecusalTest {
    private static Facts home(AreaCode area) {
        return Facts.of(RecusalFact.home(FactId.of("home"), LEADER, area, "干部人事档案", LocalDate.of(2020, 1, 1)));
    }

    @Test
    void a_leader_from_home_is_barred_from_the_whole_county() {
        assertThat(codes(home(VILLAGE), COMMON, asLeader(NEXT_VILLAGE))).containsExactly("HOME_COUNTY");
        assertThat(codes(home(COUNTY), COMMON, asLeader(VILLAGE))).containsExactly("HOME_COUNTY");
        assertThat(codes(home(COUNTY), COMMON, asMember(VILLAGE))).containsExactly("HOME_COUNTY");
        assertThat(codes(home(COUNTY), COMMON, asLeader(FAR_VILLAGE))).isEmpty();
    }

    @Test
    void a_home_above_the_county_bars_as_it_is() {
        assertThat(codes(home(AreaCode.of("530500000000")), COMMON, asLeader(FAR_VILLAGE)))
                .containsExactly("HOME_COUNTY");
    }

    @Test
    void a_reviewer_from_home_may_review() {
        assertThat(codes(home(COUNTY), COMMON, Question.about(LEADER, TeamPost.REVIEWER, Set.of(VILLAGE), DAY)))
                .isEmpty();
    }

    @Test
    void who_works_there_is_barred_leader_or_member() {
        Facts facts = Facts.of(aPost("post").build());
        assertThat(codes(facts, COMMON, asLeader(VILLAGE))).containsExactly("WORKED_THERE");
        assertThat(codes(facts, COMMON, asMember(VILLAGE))).containsExactly("WORKS_THERE");
    }

    @Test
    void a_leader_who_worked_there_within_three_years_is_barred_to_the_day() {
        Facts last = Facts.of(aPost("post")
                .from(LocalDate.of(2018, 9, 1))
                .to(LocalDate.of(2018, 10, 15))
                .build());
        Facts before = Facts.of(aPost("post")
                .from(LocalDate.of(2018, 9, 1))
                .to(LocalDate.of(2018, 10, 14))
                .build());
        assertThat(codes(last, COMMON, asLeader(VILLAGE))).containsExactly("WORKED_THERE");
        assertThat(codes(before, COMMON, asLeader(VILLAGE))).isEmpty();
        assertThat(codes(last, COMMON, asMember(VILLAGE))).isEmpty();
    }

    @Test
    void a_leader_who_worked_there_for_three_years_is_barred_for_ever_to_the_day() {
        LocalDate from = LocalDate.of(2001, 3, 1);
        Facts enough =
                Facts.of(aPost("post").from(from).to(LocalDate.of(2004, 2, 29)).build());
        Facts tooShort =
                Facts.of(aPost("post").from(from).to(LocalDate.of(2004, 2, 28)).build());
        assertThat(codes(enough, COMMON, asLeader(VILLAGE))).containsExactly("WORKED_THERE");
        assertThat(codes(tooShort, COMMON, asLeader(VILLAGE))).isEmpty();
    }

    @Test
    void posts_in_the_same_area_add_up_and_days_that_overlap_count_once() {
        RecusalFact two = aPost("a").from(day(2001, 1, 1)).to(day(2002, 12, 31)).build();
        RecusalFact oneMore =
                aPost("b").from(day(2005, 1, 1)).to(day(2005, 12, 31)).build();
        RecusalFact within =
                aPost("b").from(day(2002, 1, 1)).to(day(2002, 12, 31)).build();
        RecusalFact inside =
                aPost("b").from(day(2001, 2, 1)).to(day(2001, 3, 1)).build();
        RecusalFact elsewhere = aPost("b")
                .area(NEXT_VILLAGE)
                .from(day(2005, 1, 1))
                .to(day(2005, 12, 31))
                .build();
        assertThat(codes(Facts.of(two, oneMore), COMMON, asLeader(VILLAGE)))
                .containsExactly("WORKED_THERE", "WORKED_THERE");
        assertThat(codes(Facts.of(two, within), COMMON, asLeader(VILLAGE))).isEmpty();
        assertThat(codes(Facts.of(two, inside), COMMON, asLeader(VILLAGE))).isEmpty();
        assertThat(codes(Facts.of(two, elsewhere), COMMON, asLeader(VILLAGE, NEXT_VILLAGE)))
                .isEmpty();
    }

    @Test
    void facts_add_up_in_whatever_order_they_were_recorded_but_only_with_their_like() {
        var line = policy(List.of(aLine("LONG", FactKind.POST).atLeast(36).build()));
        RecusalFact early =
                aPost("a").from(day(2001, 1, 1)).to(day(2002, 12, 31)).build();
        RecusalFact late =
                aPost("b").from(day(2005, 1, 1)).to(day(2005, 12, 31)).build();
        RecusalFact otherKind = aPost("b")
                .kind(FactKind.INTEREST)
                .from(day(2005, 1, 1))
                .to(day(2005, 12, 31))
                .build();
        assertThat(codes(Facts.of(late, early), line, asLeader(VILLAGE))).hasSize(2);
        assertThat(codes(Facts.of(early, otherKind), line, asLeader(VILLAGE))).isEmpty();
    }

    @Test
    void days_that_have_not_come_do_not_add_up() {
        var line = policy(List.of(aLine("LONG", FactKind.POST).atLeast(36).build()));
        RecusalFact past =
                aPost("a").from(day(2001, 1, 1)).to(day(2002, 12, 31)).build();
        RecusalFact future =
                aPost("b").from(day(2022, 1, 1)).to(day(2025, 12, 31)).build();
        RecusalFact present =
                aPost("b").from(day(2021, 9, 1)).to(day(2025, 12, 31)).build();
        assertThat(codes(Facts.of(past, future), line, asLeader(VILLAGE))).isEmpty();
        assertThat(Recusal.whyBarred(Facts.of(past, present), line, asLeader(VILLAGE)))
                .extracting(bar -> bar.fact().id().value())
                .containsExactly("b");
        RecusalFact andMore =
                aPost("b").from(day(2020, 10, 16)).to(day(2025, 12, 31)).build();
        assertThat(codes(Facts.of(past, andMore), line, asLeader(VILLAGE))).hasSize(2);
        RecusalFact oneDayLess =
                aPost("b").from(day(2020, 10, 17)).to(day(2025, 12, 31)).build();
        assertThat(codes(Facts.of(past, oneDayLess), line, asLeader(VILLAGE))).hasSize(1);
    }

    @Test
    void ties_to_different_people_do_not_add_up() {
        var line = policy(List.of(aLine("LONG", FactKind.CO_WORK).atLeast(36).build()));
        RecusalFact two = aTie(FactKind.CO_WORK)
                .from(day(2001, 1, 1))
                .to(day(2002, 12, 31))
                .build();
        RecusalFactBuilder oneMore =
                aTie(FactKind.CO_WORK).id(FactId.of("b")).from(day(2005, 1, 1)).to(day(2005, 12, 31));
        assertThat(codes(Facts.of(two, oneMore.build()), line, asLeader(VILLAGE)))
                .hasSize(2);
        assertThat(codes(Facts.of(two, oneMore.other(PersonId.of("V-02")).build()), line, asLeader(VILLAGE)))
                .isEmpty();
    }

    @Test
    void a_post_without_a_beginning_lasted_long_enough() {
        Facts facts = Facts.of(new RecusalFactBuilder()
                .id(FactId.of("old"))
                .person(LEADER)
                .kind(FactKind.POST)
                .area(VILLAGE)
                .what("")
                .to(day(1999, 1, 1))
                .source("档案")
                .known(day(2020, 1, 1))
                .build());
        assertThat(codes(facts, COMMON, asLeader(VILLAGE))).containsExactly("WORKED_THERE");
    }

    @Test
    void a_post_that_begins_later_does_not_bar_yet() {
        Facts facts = Facts.of(aPost("post").from(DAY.plusDays(1)).build());
        assertThat(codes(facts, COMMON, asLeader(VILLAGE))).isEmpty();
        assertThat(codes(Facts.of(aPost("post").from(DAY).build()), COMMON, asLeader(VILLAGE)))
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = FactKind.class,
            names = {"SPOUSE", "DIRECT_KIN"})
    void near_kin_bar_everybody_reviewers_included(FactKind kind) {
        Facts facts = Facts.of(aTie(kind).build());
        assertThat(codes(facts, COMMON, asLeader(VILLAGE))).containsExactly("NEAR_KIN");
        assertThat(codes(facts, COMMON, asMember(VILLAGE))).containsExactly("NEAR_KIN");
        assertThat(codes(facts, COMMON, Question.about(LEADER, TeamPost.REVIEWER, Set.of(VILLAGE), DAY)))
                .containsExactly("NEAR_KIN");
    }

    @ParameterizedTest
    @EnumSource(
            value = FactKind.class,
            names = {"COLLATERAL_KIN", "CLOSE_AFFINITY"})
    void wider_kin_bar_leaders_only(FactKind kind) {
        Facts facts = Facts.of(aTie(kind).build());
        assertThat(codes(facts, COMMON, asLeader(VILLAGE))).containsExactly("WIDER_KIN");
        assertThat(codes(facts, COMMON, asMember(VILLAGE))).isEmpty();
    }

    @Test
    void kin_who_left_the_post_bar_no_longer() {
        Facts facts = Facts.of(aTie(FactKind.SPOUSE).to(DAY.minusDays(1)).build());
        assertThat(codes(facts, COMMON, asLeader(VILLAGE))).isEmpty();
        assertThat(codes(Facts.of(aTie(FactKind.SPOUSE).to(DAY).build()), COMMON, asLeader(VILLAGE)))
                .hasSize(1);
    }

    @Test
    void an_interest_in_the_matter_bars_everybody() {
        Facts facts = Facts.of(
                aPost("interest").kind(FactKind.INTEREST).what("承包村集体鱼塘").build());
        assertThat(codes(facts, COMMON, asMember(VILLAGE))).containsExactly("INTEREST");
        assertThat(codes(facts, COMMON, asMember(NEXT_VILLAGE))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = FactKind.class,
            names = {"SUPERIOR_SUBORDINATE", "CO_WORK", "CLASSMATE"})
    void earlier_ties_bar_leaders_however_long_ago(FactKind kind) {
        Facts facts = Facts.of(aTie(kind).to(day(2011, 1, 1)).build());
        assertThat(codes(facts, COMMON, asLeader(VILLAGE))).containsExactly("TIES");
        assertThat(codes(facts, COMMON, asMember(VILLAGE))).isEmpty();
    }

    @Test
    void who_inspected_the_same_object_does_not_inspect_it_again_within_five_years() {
        RecusalFactBuilder earlier =
                aPost("past").kind(FactKind.EARLIER_INSPECTION).what("2016年第3轮");
        assertThat(codes(Facts.of(earlier.to(day(2016, 10, 15)).build()), COMMON, asMember(VILLAGE)))
                .containsExactly("SAME_OBJECT");
        assertThat(codes(Facts.of(earlier.to(day(2016, 10, 14)).build()), COMMON, asMember(VILLAGE)))
                .isEmpty();
    }

    @Test
    void a_fact_about_an_area_bars_from_everything_in_it_and_from_nothing_beside_or_above_it() {
        Facts township = Facts.of(aTie(FactKind.SPOUSE).area(TOWNSHIP).build());
        assertThat(codes(township, COMMON, asLeader(VILLAGE))).hasSize(1);
        assertThat(codes(township, COMMON, asLeader(TOWNSHIP))).hasSize(1);
        assertThat(codes(township, COMMON, asLeader(FAR_VILLAGE, NEXT_VILLAGE))).hasSize(1);
        assertThat(codes(township, COMMON, asLeader(COUNTY))).isEmpty();
        Facts village = Facts.of(aTie(FactKind.SPOUSE).build());
        assertThat(codes(village, COMMON, asLeader(NEXT_VILLAGE))).isEmpty();
        assertThat(codes(village, COMMON, asLeader(TOWNSHIP))).isEmpty();
    }

    @Test
    void a_line_may_widen_a_fact_to_the_township() {
        var wide = policy(
                List.of(aLine("WIDE", FactKind.SPOUSE).at(AreaLevel.TOWNSHIP).build()));
        Facts village = Facts.of(aTie(FactKind.SPOUSE).build());
        assertThat(codes(village, wide, asLeader(NEXT_VILLAGE))).containsExactly("WIDE");
        assertThat(codes(village, wide, asLeader(FAR_VILLAGE))).isEmpty();
    }

    @Test
    void kin_of_who_puts_the_problem_right_does_not_review_it_wherever_he_holds_his_post() {
        Question question = Question.about(LEADER, TeamPost.REVIEWER, Set.of(FAR_VILLAGE), DAY);
        Facts facts = Facts.of(aTie(FactKind.SPOUSE).build());
        assertThat(codes(facts, COMMON, question)).isEmpty();
        assertThat(codes(facts, COMMON, question.and(Set.of(OTHER)))).containsExactly("NEAR_KIN");
        assertThat(Recusal.judge(facts, COMMON, question.and(Set.of(OTHER)))
                        .objections()
                        .get(0)
                        .facts())
                .containsEntry("covered", Set.of(OTHER));
    }

    @Test
    void a_tie_recorded_for_the_other_person_bars_as_well() {
        Facts facts = Facts.of(
                aTie(FactKind.SPOUSE).person(OTHER).other(LEADER).build(),
                aTie(FactKind.SPOUSE)
                        .id(FactId.of("tie-2"))
                        .person(OTHER)
                        .other(PersonId.of("X"))
                        .build());
        Question question = Question.about(LEADER, TeamPost.REVIEWER, Set.of(FAR_VILLAGE), DAY);
        assertThat(Recusal.whyBarred(facts, COMMON, question.and(Set.of(OTHER))))
                .extracting(bar -> bar.fact().id().value())
                .containsExactly("tie");
        assertThat(codes(facts, COMMON, question.and(Set.of(PersonId.of("Y"))))).isEmpty();
    }

    @Test
    void what_is_no_tie_does_not_bar_from_people() {
        Facts facts =
                Facts.of(aPost("interest").kind(FactKind.INTEREST).other(OTHER).build());
        Question question = Question.about(LEADER, TeamPost.REVIEWER, Set.of(FAR_VILLAGE), DAY);
        assertThat(codes(facts, COMMON, question.and(Set.of(OTHER)))).isEmpty();
    }

    @Test
    void a_verdict_names_person_areas_line_fact_dates_and_source() {
        RecusalFact fact = aPost("post").build();
        Objection objection = Recusal.judge(Facts.of(fact), COMMON, asLeader(FAR_VILLAGE, VILLAGE))
                .objections()
                .get(0);
        assertThat(objection.rule()).isEqualTo(RecusalRule.POST);
        assertThat(objection.message(Locale.ENGLISH))
                .isEqualTo("L-01 must stand aside from 530521101201 on 2021-10-15 (Worked there within three years, or"
                        + " for at least three): post held, 驻村第一书记, in 530521101201, from 2010-01-01 to now; source:"
                        + " 干部任免审批表, known since 2020-01-01.");
        assertThat(objection.message(Locale.CHINESE))
                .isEqualTo("L-01在2021-10-15应当回避530521101201（“三年内任职或任职满三年回避”）：2010-01-01至今在530521101201任职，"
                        + "职务或岗位：驻村第一书记；来源：干部任免审批表，2020-01-01起掌握。");
    }

    @ParameterizedTest
    @EnumSource(RecusalKind.class)
    void every_kind_of_recusal_speaks_without_holes(RecusalKind kind) {
        var line = policy(
                List.of(aLine("ANY", FactKind.POST, FactKind.SPOUSE).kind(kind).build()));
        RecusalFact bare = new RecusalFactBuilder()
                .id(FactId.of("bare"))
                .person(LEADER)
                .kind(FactKind.POST)
                .area(VILLAGE)
                .what("")
                .source("档案")
                .known(DAY)
                .build();
        for (RecusalFact fact : List.of(bare, aTie(FactKind.SPOUSE).build())) {
            Objection objection = Recusal.judge(Facts.of(fact), line, asLeader(VILLAGE))
                    .objections()
                    .get(0);
            assertThat(objection.rule().name()).isEqualTo(kind.name());
            assertThat(objection.message(Locale.ENGLISH)).doesNotContain("{", "Optional");
            assertThat(objection.message(Locale.CHINESE)).doesNotContain("{", "Optional");
        }
    }

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }
}
