package org.xuncha.testkit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.xuncha.problem.Move;
import org.xuncha.problem.ProblemRule;
import org.xuncha.problem.Status;
import org.xuncha.record.Act;
import org.xuncha.rectification.RectificationAct;
import org.xuncha.rectification.RectificationRule;
import org.xuncha.rule.Rule;

/** The generators reach everything that the rules know of; what they cannot make yet is named here. */
class TrialsTest {
    /** Rules on the draft: a walk begins after it. */
    private static final Set<Rule> ON_DRAFTS = Set.of(
            ProblemRule.BEGUN,
            ProblemRule.TEAM_OF_ADDRESSEE,
            ProblemRule.HANDLERS_ENOUGH,
            ProblemRule.HANDLERS_DISTINCT,
            ProblemRule.HANDLER_AUTHORISED,
            ProblemRule.HANDLER_NOT_BARRED);

    /** Random policies have a duty and a party that closes on every level, and name who takes leads, and proofs. */
    private static final Set<Rule> ON_EMPTY_POLICIES = Set.of(
            ProblemRule.DUTY_BORNE,
            ProblemRule.CLOSER_NAMED,
            ProblemRule.LEAD_RECEIVER_NAMED,
            RectificationRule.PROOFS_NAMED);

    /** A scene knows of no other problems. */
    private static final Set<Rule> ON_OTHERS = Set.of(
            ProblemRule.EARLIER_FOUND,
            ProblemRule.EARLIER_OF_ADDRESSEE,
            ProblemRule.EARLIER_FITS,
            ProblemRule.EVIDENCE_OF_ONE_ADDRESSEE,
            ProblemRule.NUMBER_ONCE,
            ProblemRule.FEEDBACK_IN_ORDER);

    /** Rules on what was recorded already: no act breaks them. */
    private static final Set<Rule> ON_RECORDS = Set.of(ProblemRule.RECORD_LEGAL);

    @Test
    void every_kind_of_act_is_tried() {
        Trials trials = new Trials(Scene.inVillage().drafted(), 1);
        assertThat(Arrays.stream(Move.values()).filter(move -> trials.of(move).isEmpty()))
                .as("kinds of act that Trials cannot make yet")
                .isEmpty();
    }

    @Test
    void the_oracle_knows_every_kind_of_act() {
        assertThat(Arrays.stream(Move.values()).filter(move -> !Oracle.knows(move)))
                .as("kinds of act that the oracle does not know yet")
                .isEmpty();
    }

    @Test
    void every_rule_is_broken_alone_by_some_life() {
        Set<String> wanted = new TreeSet<>();
        Stream.concat(Arrays.stream(ProblemRule.values()), Arrays.stream(RectificationRule.values()))
                .filter(rule -> !ON_DRAFTS.contains(rule)
                        && !ON_EMPTY_POLICIES.contains(rule)
                        && !ON_RECORDS.contains(rule)
                        && !ON_OTHERS.contains(rule))
                .map(Rule::code)
                .forEach(wanted::add);
        for (long seed = 0; seed < 2000 && !wanted.isEmpty(); seed++) {
            Walk life = new Walk(new Scene(AnyPolicy.of(seed), Scene.VILLAGE), seed);
            if (seed % 2 == 1) { // what ends a life is tried seldom where nothing leads to it
                life.before(Status.values()[(int) (seed / 2) % Status.values().length]);
            }
            life.tries(160);
            wanted.removeAll(AlmostLegal.of(life).keySet());
        }
        assertThat(wanted).as("rules that no life breaks alone").isEmpty();
    }

    @Test
    void the_same_seed_walks_the_same_way_and_a_longer_walk_begins_like_a_shorter() {
        for (long seed = 0; seed < 20; seed++) {
            Walk walk = new Walk(new Scene(AnyPolicy.of(seed), Scene.COUNTY), seed).tries(60);
            Walk longer = new Walk(new Scene(AnyPolicy.of(seed), Scene.COUNTY), seed).tries(90);
            Act[] begun = walk.steps().stream().map(Walk.Step::act).toArray(Act[]::new);
            assertThat(begun).isNotEmpty();
            assertThat(longer.steps().stream().map(Walk.Step::act)).startsWith(begun);
        }
    }

    /** Found by walks: the model let a problem end that was rightly contested and not withdrawn. */
    @Test
    void the_oracle_knows_that_what_was_rightly_contested_is_not_consolidated() {
        Oracle.check(new Walk(new Scene(AnyPolicy.of(207), Scene.VILLAGE), 207).tries(160));
    }

    /** Found by walks: who was rightly contested contested again, was found wrong, and lost what he had been right in. */
    @Test
    void the_oracle_knows_that_what_was_rightly_contested_is_not_contested_again() {
        Oracle.check(new Walk(new Scene(AnyPolicy.of(14), Scene.VILLAGE), 14).tries(160));
    }

    /** Found by a build: by chance of the dice every duty was tried for somebody who had agreed to the strike-off. */
    @Test
    void whatever_the_dice_a_duty_is_tried_for_somebody_who_judges_nothing() {
        Scene scene = Scene.inVillage().drafted();
        for (long seed = 0; seed < 100; seed++) {
            RectificationAct.AssignDuty first = (RectificationAct.AssignDuty)
                    new Trials(scene, seed).of(Move.ASSIGN_DUTY).get(0);
            assertThat(first.person().value()).as("seed " + seed).matches("TC-[3-8]");
        }
    }
}
