package org.xuncha.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xuncha.organisation.Actor;
import org.xuncha.organisation.Party;
import org.xuncha.rule.Objection;
import org.xuncha.testkit.rules.Scene;
import org.xuncha.testkit.rules.Trials;

/** A lead is handed over, receipted, and replied to or returned; and those who need not know cannot even find it. */
class LeadTest {
    private final Scene scene = Scene.at(Status.HANDED_OVER);

    @Test
    void a_lead_is_receipted_and_replied_to() {
        scene.does(scene.discipline, new ProblemAct.ReceiptLead());
        assertThat(scene.problem().lead().orElseThrow().receipt()).isPresent();
        assertThat(scene.problem().status()).isEqualTo(Status.HANDED_OVER);
        scene.does(scene.discipline, new ProblemAct.ReplyLead("已办结"));
        assertThat(scene.problem().status()).isEqualTo(Status.LEAD_SETTLED);
        assertThat(scene.problem().isRestricted()).isTrue();
        assertThat(scene.problem().lead().orElseThrow().reply().orElseThrow().text())
                .isEqualTo("已办结");
    }

    @Test
    void a_lead_that_is_returned_is_a_working_paper_again_and_no_lead() {
        scene.does(scene.discipline, new ProblemAct.ReturnLead());
        assertThat(scene.problem().status()).isEqualTo(Status.APPROVED);
        assertThat(scene.problem().isRestricted()).isFalse();
        assertThat(scene.problem().lead()).isEmpty();
        scene.does(scene.member, new ProblemAct.PutFacts("补贴名单未张贴"));
    }

    @ParameterizedTest
    @EnumSource(Move.class)
    void to_those_who_need_not_know_a_lead_is_as_if_it_were_not_there(Move move) {
        Scene nothing = Scene.inVillage();
        for (Actor actor : List.of(
                scene.village,
                scene.township,
                scene.organisation,
                Scene.actor("M-9", Party.TEAM_MEMBER, Scene.CITY),
                Scene.actor("DC-9", Party.DISCIPLINE_COMMISSION, Scene.OTHER_TOWNSHIP))) {
            var act = new Trials(scene, 0).of(move).get(0);
            var permitted = ProblemRules.permitted(scene.problem(), actor, scene.now(), scene.setting());
            if (move == Move.DRAFT_PAPER) {
                assertThat(scene.judge(act, actor).objections())
                        .extracting(Objection::rule)
                        .containsExactly(ProblemRule.BEGUN_ONCE);
            } else {
                String said = nothing.judge(act, actor).objections().get(0).message(Locale.CHINESE);
                assertThat(scene.judge(act, actor).objections())
                        .extracting(one -> one.message(Locale.CHINESE))
                        .containsExactly(said);
                assertThat(Objects.requireNonNull(permitted.get(move)).objections())
                        .extracting(one -> one.message(Locale.CHINESE))
                        .containsExactly(said);
            }
        }
    }

    @Test
    void who_needs_to_know_is_told_where_it_stands() {
        for (Actor actor : List.of(scene.leader, scene.member, scene.office, scene.group)) {
            assertThat(scene.judge(new ProblemAct.LockProblem(), actor).objections())
                    .extracting(Objection::rule)
                    .contains(ProblemRule.MOVE_FOLLOWS);
        }
    }

    @Test
    void it_is_hidden_from_all_but_who_found_it_who_has_it_and_who_answers_for_the_round() {
        for (Actor actor : List.of(scene.leader, scene.member, scene.office, scene.group, scene.discipline)) {
            assertThat(ProblemRules.isHidden(scene.problem(), actor, scene.setting()))
                    .isFalse();
        }
        for (Actor actor : List.of(
                scene.village,
                scene.township,
                scene.organisation,
                Scene.actor("M-9", Party.TEAM_MEMBER, Scene.CITY),
                Scene.actor("DC-9", Party.DISCIPLINE_COMMISSION, Scene.OTHER_TOWNSHIP))) {
            assertThat(ProblemRules.isHidden(scene.problem(), actor, scene.setting()))
                    .isTrue();
        }
        Scene open = Scene.at(Status.APPROVED);
        assertThat(ProblemRules.isHidden(open.problem(), open.village, open.setting()))
                .isFalse();
    }
}
