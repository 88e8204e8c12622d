package org.xuncha.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.xuncha.office.Office;
import org.xuncha.organisation.Actor;
import org.xuncha.organisation.AreaCode;
import org.xuncha.record.Act;
import org.xuncha.record.Entry;
import org.xuncha.record.Mandate;
import org.xuncha.rectification.RectificationAct.DecideClosing;
import org.xuncha.round.Phase;
import org.xuncha.round.RoundRule;
import org.xuncha.rule.Label;
import org.xuncha.rule.LocalRule;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Refused;
import org.xuncha.rule.Rule;
import org.xuncha.rule.Verdict;
import org.xuncha.storage.Sight;
import org.xuncha.storage.Storage;
import org.xuncha.testkit.PlainStores;
import org.xuncha.testkit.rules.Played;
import org.xuncha.testkit.rules.Scene;

/** Rules that a place has besides the library's: they refuse more, everywhere, and allow nothing. */
class LocalRulesTest {
    private static final LocalRule NEVER_ON_WORKING_DAYS = new LocalRule(
            "NEVER_ON_WORKING_DAYS", new Label("{day}是工作日，不得办理。", "{day} is a working day; nothing is done then."));

    private static final LocalRules REFUSES =
            asked -> Verdict.of(Objection.by(NEVER_ON_WORKING_DAYS).with("day", asked.day()));

    /** Refuses one kind of act. */
    private static LocalRules not(Move move) {
        return asked -> asked.move() == move ? REFUSES.judge(asked) : Verdict.accepted();
    }

    private static Stream<Rule> rules(Verdict verdict) {
        return verdict.objections().stream().map(Objection::rule);
    }

    @Test
    void a_rule_of_a_place_says_its_own_sentence_under_its_own_code() {
        Scene scene = new Scene(Scene.policy().build(), Scene.VILLAGE, REFUSES);
        Objection objection =
                scene.judge(scene.draft(), scene.member).objections().get(0);
        assertThat(objection.rule().code()).isEqualTo("local.never_on_working_days");
        assertThat(objection.message(Locale.CHINESE)).isEqualTo("2021-04-20是工作日，不得办理。");
        assertThat(objection.message(Locale.ENGLISH)).isEqualTo("2021-04-20 is a working day; nothing is done then.");
    }

    @Test
    void it_is_asked_about_the_draft_and_about_what_follows() {
        Scene scene = new Scene(Scene.policy().build(), Scene.VILLAGE, not(Move.DRAFT_PAPER));
        assertThat(rules(scene.judge(scene.draft(), scene.member))).containsExactly(NEVER_ON_WORKING_DAYS);
        assertThat(rules(ProblemRules.mayDraft(Scene.VILLAGE, scene.member, scene.now(), scene.setting())))
                .containsExactly(NEVER_ON_WORKING_DAYS);
        Scene later = new Scene(Scene.policy().build(), Scene.VILLAGE, not(Move.ISSUE_PROBLEM)).locked();
        later.on(Scene.FEEDBACK).enter(Phase.FEEDBACK);
        assertThat(rules(later.judge(new ProblemAct.IssueProblem("1"), later.office)))
                .containsExactly(NEVER_ON_WORKING_DAYS);
    }

    @Test
    void it_stands_beside_what_the_library_has_against_an_act() {
        Scene scene = new Scene(Scene.policy().build(), Scene.VILLAGE, not(Move.LOCK_PROBLEM)).approved();
        assertThat(rules(scene.judge(new ProblemAct.LockProblem(), scene.leader)))
                .containsExactly(ProblemRule.CHANNELS_ENOUGH, ProblemRule.ORGANISATION_HEARD, NEVER_ON_WORKING_DAYS);
    }

    @Test
    void it_is_not_asked_where_the_page_of_moves_has_nothing() {
        LocalRules throwing = asked -> {
            throw new IllegalStateException("asked about " + asked.move());
        };
        Scene scene = new Scene(
                        Scene.policy().build(),
                        Scene.VILLAGE,
                        asked -> asked.move() == Move.ISSUE_PROBLEM ? throwing.judge(asked) : Verdict.accepted())
                .drafted();
        assertThat(rules(scene.judge(new ProblemAct.IssueProblem("1"), scene.office)))
                .contains(ProblemRule.MOVE_FOLLOWS);
        Scene nothing = new Scene(Scene.policy().build(), Scene.VILLAGE, throwing);
        assertThat(rules(nothing.judge(nothing.draft(), nothing.office))).containsExactly(RoundRule.PARTY_MAY);
    }

    @Test
    void what_it_permits_the_library_still_refuses() {
        Scene scene = new Scene(Scene.policy().build(), Scene.VILLAGE, asked -> Verdict.accepted()).drafted();
        assertThat(rules(scene.judge(new ProblemAct.LockProblem(), scene.leader)))
                .containsExactly(ProblemRule.MOVE_FOLLOWS);
    }

    @Test
    void of_several_rules_each_is_asked() {
        LocalRule other = new LocalRule("OTHER", new Label("另有规定。", "Another rule."));
        LocalRules both = REFUSES.and(asked -> Verdict.of(Objection.by(other)));
        Scene scene = new Scene(Scene.policy().build(), Scene.VILLAGE, both);
        assertThat(rules(scene.judge(scene.draft(), scene.member))).containsExactly(NEVER_ON_WORKING_DAYS, other);
    }

    @Test
    void asked_what_is_permitted_it_is_told_no_act_and_otherwise_the_act() {
        List<Asked> heard = new ArrayList<>();
        Scene scene = new Scene(Scene.policy().build(), Scene.VILLAGE, asked -> {
                    heard.add(asked);
                    return Verdict.accepted();
                })
                .drafted();
        Act act = new ProblemAct.ApprovePaper(scene.number());
        heard.clear();
        scene.judge(act, scene.leader);
        ProblemRules.permitted(scene.problem(), scene.leader, scene.now(), scene.setting());
        assertThat(heard.get(0).act()).contains(act);
        assertThat(heard.get(0).problem()).contains(scene.problem());
        assertThat(heard.get(0).policy()).isEqualTo(scene.policy);
        assertThat(heard)
                .filteredOn(asked -> asked.act().isEmpty())
                .extracting(Asked::move)
                .contains(Move.APPROVE_PAPER)
                .doesNotContain(Move.ISSUE_PROBLEM);
    }

    /** One order, many orders, the question what is permitted: an office has no door past the rules of its place. */
    @Test
    void an_office_holds_it_at_every_door() {
        Scene scene = Scene.inVillage().reported();
        try (Storage store = PlainStores.open()) {
            Played played = new Played(store, scene, not(Move.DECIDE_CLOSING));
            for (Entry<Act> entry : scene.dossier().entries()) {
                Phase phase =
                        entry.stamp().day(scene.policy.zone()).isBefore(Scene.FEEDBACK) ? Phase.FIELD : Phase.FEEDBACK;
                assertThat(played.send(played.order(entry.act(), entry.stamp(), phase, "c-" + entry.seq()))
                                .verdict()
                                .isAccepted())
                        .isTrue();
            }
            Office office = played.office();
            Actor closer = scene.township;
            Mandate by = scene.stamp(closer).by().forCommand("close");
            DecideClosing agrees = Scene.agrees();
            Sight all = Sight.of(AreaCode.of("530500000000"));
            assertThat(rules(Objects.requireNonNull(office.window(Scene.ROUND, closer)
                            .seeing(all)
                            .permitted(Scene.PROBLEM)
                            .get(Move.DECIDE_CLOSING))))
                    .containsExactly(NEVER_ON_WORKING_DAYS);
            assertThat(rules(played.send(played.order(agrees, scene.stamp(closer), Phase.FEEDBACK, "close"))
                            .verdict()))
                    .containsExactly(NEVER_ON_WORKING_DAYS);
            assertThatThrownBy(() -> office.perform(Scene.ROUND, Scene.PROBLEM, agrees, by))
                    .isInstanceOf(Refused.class);
            Problem closed = Office.of(store, played.clock()).perform(Scene.ROUND, Scene.PROBLEM, agrees, by);
            assertThat(closed.remedy().orElseThrow().present().closing().approvals())
                    .hasSize(1);
        }
    }
}
