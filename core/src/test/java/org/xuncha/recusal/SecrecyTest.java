package org.xuncha.recusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xuncha.recusal.Sample.COMMON;
import static org.xuncha.recusal.Sample.DAY;
import static org.xuncha.recusal.Sample.GROUP;
import static org.xuncha.recusal.Sample.LEADER;
import static org.xuncha.recusal.Sample.TOWN;
import static org.xuncha.recusal.Sample.VILLAGE;
import static org.xuncha.recusal.Sample.aPost;
import static org.xuncha.recusal.Sample.aTie;
import static org.xuncha.recusal.Sample.actor;
import static org.xuncha.recusal.Sample.asLeader;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xuncha.organisation.Party;
import org.xuncha.policy.FactKind;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Verdict;

class SecrecyTest {
    private static final RecusalFact SPOUSE = aTie(FactKind.SPOUSE).build();
    private static final Verdict VERDICT =
            Recusal.judge(Facts.of(SPOUSE, aPost("post").build()), COMMON, asLeader(VILLAGE));

    @Test
    void facts_about_kin_are_withheld_from_who_need_not_know_and_nothing_else_is() {
        Verdict shown = Secrecy.shown(VERDICT, COMMON, TOWN);
        assertThat(shown.objections())
                .extracting(Objection::rule)
                .containsExactly(RecusalRule.WITHHELD, RecusalRule.POST);
        Objection withheld = shown.objections().get(0);
        assertThat(withheld.facts())
                .containsOnlyKeys("rule", "person", "covered", "line", "code", "day")
                .containsEntry("rule", "recusal.kin")
                .containsEntry("person", LEADER)
                .containsEntry("day", DAY)
                .containsEntry("code", "NEAR_KIN");
        assertThat(withheld.message(Locale.ENGLISH))
                .isEqualTo("L-01 must stand aside from 530521101201 on 2021-10-15 (Spouse and direct kin);"
                        + " the facts are withheld.");
        assertThat(withheld.message(Locale.CHINESE)).doesNotContain("V-01", "村党总支书记", "个人有关事项报告", "{");
    }

    @Test
    void who_needs_to_know_sees_all() {
        assertThat(Secrecy.shown(VERDICT, COMMON, GROUP).objections()).isEqualTo(VERDICT.objections());
    }

    @Test
    void everybody_sees_his_own() {
        assertThat(Secrecy.shown(VERDICT, COMMON, actor(LEADER.value(), Party.TEAM_LEADER))
                        .objections())
                .isEqualTo(VERDICT.objections());
    }

    @Test
    void an_accepted_verdict_stays_accepted() {
        assertThat(Secrecy.shown(Verdict.accepted(), COMMON, TOWN).isAccepted()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(FactKind.class)
    void kin_and_only_kin_is_secret(FactKind kind) {
        RecusalFact fact = aTie(kind).build();
        assertThat(Secrecy.maySee(COMMON, TOWN, fact))
                .isEqualTo(!List.of("SPOUSE", "DIRECT_KIN", "COLLATERAL_KIN", "CLOSE_AFFINITY")
                        .contains(kind.name()));
    }

    @Test
    void an_objection_of_another_rule_is_shown_as_it_is() {
        Objection plain = Objection.by(RecusalRule.FACT_KNOWN).with("fact", SPOUSE.id());
        assertThat(Secrecy.shown(Verdict.of(plain), COMMON, TOWN).objections()).containsExactly(plain);
    }

    @Test
    void facts_about_the_kin_of_others_are_left_out_for_who_need_not_know() {
        RecusalFact post = aPost("post").build();
        Facts facts = Facts.of(SPOUSE, post);
        assertThat(facts.shownTo(COMMON, TOWN).byPerson()).containsOnlyKeys(LEADER);
        assertThat(facts.shownTo(COMMON, TOWN).of(LEADER)).containsExactly(post);
        assertThat(facts.shownTo(COMMON, GROUP)).isEqualTo(facts);
        assertThat(facts.shownTo(COMMON, actor(LEADER.value(), Party.TEAM_LEADER)))
                .isEqualTo(facts);
    }
}
