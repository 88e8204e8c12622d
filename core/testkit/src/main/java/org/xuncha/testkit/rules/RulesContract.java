package org.xuncha.testkit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.xuncha.office.Answer;
import org.xuncha.office.Order;
import org.xuncha.policy.Policy;
import org.xuncha.problem.LocalRules;
import org.xuncha.problem.Move;
import org.xuncha.problem.Problem;
import org.xuncha.problem.ProblemRules;
import org.xuncha.problem.Status;
import org.xuncha.record.Act;
import org.xuncha.record.Entry;
import org.xuncha.round.Phase;
import org.xuncha.rule.Verdict;
import org.xuncha.storage.Storage;
import org.xuncha.testkit.rules.Walk.Step;

/**
 * What holds for every problem under a place's policy and the rules of its own, proven on random lives. A place proves
 * itself by a class that extends this one; each property runs as a test of its own.
 */
public abstract class RulesContract {
    private final Arbitrary<Policy> policies;
    private final LocalRules local;

    /** Proves one policy. One without fields of subject matter gets a field for the trial. */
    protected RulesContract(Policy policy, LocalRules local) {
        this(Arbitraries.just(policy), local);
    }

    /** Proves many policies at once. Those without fields of subject matter get a field for the trial. */
    protected RulesContract(Arbitrary<Policy> policies, LocalRules local) {
        this.policies = policies.map(Lives::withFields);
        this.local = local;
    }

    /** A store that holds nothing yet: one property sends every act through an office. */
    protected abstract Storage open();

    /** Lives under the policy and the rules to be proven. */
    @Provide
    public Arbitrary<Walk> lives() {
        return Lives.under(policies, local);
    }

    /** The beginnings of such lives: each was led to a status by acts that may be done. */
    @Provide
    public Arbitrary<Walk> standing() {
        return Lives.standing(policies, local);
    }

    /** Histories under them that are legal up to one act, which breaks one rule. */
    @Provide
    public Arbitrary<AlmostLegal> almostLegal() {
        return Lives.almostLegal(policies, local);
    }

    @Property(tries = 30)
    void what_stands_is_what_the_kept_lines_add_up_to(@ForAll("lives") Walk life) {
        Invariants.replayed(life);
    }

    @Property(tries = 30)
    void an_act_leads_where_the_page_of_moves_says_and_a_refused_one_nowhere(@ForAll("lives") Walk life) {
        Invariants.moves(life);
    }

    @Property(tries = 30)
    void nothing_follows_on_an_end(@ForAll("lives") Walk life) {
        Invariants.ends(life);
    }

    @Property(tries = 30)
    void nothing_is_struck_off_without_every_party_each_without_a_hand_in_it(@ForAll("lives") Walk life) {
        Invariants.closings(life);
    }

    @Property(tries = 30)
    void within_an_attempt_a_deadline_moves_only_by_an_extension_or_a_resumption_and_only_away_and_its_original_stays(
            @ForAll("lives") Walk life) {
        Invariants.deadlines(life);
    }

    @Property(tries = 30)
    void a_handover_keeps_every_deadline(@ForAll("lives") Walk life) {
        Invariants.handovers(life);
    }

    @Property(tries = 30)
    void an_amended_plan_keeps_what_was_done_and_every_deadline(@ForAll("lives") Walk life) {
        Invariants.amendments(life);
    }

    @Property(tries = 30)
    void somebody_answers_for_every_duty_on_every_day_since_the_feedback(@ForAll("lives") Walk life) {
        Invariants.duties(life);
    }

    @Property(tries = 30)
    void a_reopened_problem_keeps_nothing_that_was_approved_and_counts_the_recurrence(@ForAll("lives") Walk life) {
        Invariants.reopenings(life);
    }

    @Property(tries = 40)
    void what_is_permitted_is_what_no_rule_refuses_whatever_the_act_says(@ForAll("standing") Walk life) {
        Invariants.permitted(life);
    }

    @Property(tries = 60)
    void what_is_permitted_can_be_done_by_some_act_of_its_kind(@ForAll("standing") Walk life) {
        Invariants.possible(life);
    }

    @Property(tries = 60)
    void the_oracle_foretells_every_verdict_and_where_the_problem_stands(@ForAll("lives") Walk life) {
        Oracle.check(life);
    }

    @Property(tries = 120)
    void where_a_problem_stands_the_oracle_foretells_what_anybody_may_do(@ForAll("standing") Walk life) {
        Oracle.sweep(life);
    }

    @Property(tries = 30)
    void rules_of_a_place_only_add_objections_and_judge_alike_when_asked_again(@ForAll("lives") Walk life) {
        Invariants.local(life);
    }

    @Property(tries = 30)
    void who_is_refused_is_told_why_in_whole_sentences_of_both_languages(@ForAll("lives") Walk life) {
        Invariants.texts(life);
    }

    @Property(tries = 60)
    void an_almost_legal_history_is_stopped_by_the_one_rule_it_breaks(@ForAll("almostLegal") AlmostLegal almost) {
        Step step = almost.step();
        Verdict verdict = ProblemRules.judge(step.before(), step.act(), step.stamp(), step.setting());
        assertThat(verdict.objections().get(0).rule()).isEqualTo(almost.rule());
        Problem before = null;
        for (Entry<Act> entry : step.history().entries()) {
            before = Problem.after(before, entry, step.setting().basis().round());
        }
        assertThat(before).isEqualTo(step.before());
    }

    @Property(tries = 5)
    void through_an_office_every_act_is_judged_alike_and_one_command_is_one_entry(@ForAll("lives") Walk life) {
        try (Storage store = open()) {
            Played played = new Played(store, fresh(life), local);
            Entry<Act> draft = life.scene().dossier().entries().get(0);
            played.send(played.order(draft.act(), draft.stamp(), Phase.FIELD, "draft"));
            int done = 1;
            for (Step step : life.steps()) {
                if (step.barred() && !step.done()) {
                    continue; // in the office's round recusal has nothing against anybody
                }
                Order<?> order = played.order(step.act(), step.stamp(), step.phase(), "c-" + done);
                Answer<?> answer = played.send(order);
                assertThat(answer.verdict().isAccepted()).as(step.toString()).isEqualTo(step.done());
                assertThat(answer.state().stream()).allMatch(step.after()::equals); // a lead is not shown to everybody
                if (step.done()) {
                    assertThat(played.send(order).repeated()).isTrue();
                    done++;
                }
            }
            int lines = store.read(transaction ->
                    transaction.records().of(Scene.PROBLEM.in(Scene.ROUND)).size());
            assertThat(lines).isEqualTo(done);
        }
    }

    private Scene fresh(Walk life) {
        return new Scene(life.scene().policy, life.scene().addressee, local);
    }

    /** A rule that nobody can satisfy would keep every property above, because nothing would ever be done. */
    @Property(tries = 3)
    void a_problem_can_be_struck_off_at_all(@ForAll("policies") Policy policy) {
        assertThat(Stream.iterate(0, seed -> seed < 400, seed -> seed + 1)
                        .map(seed -> new Walk(new Scene(policy, Scene.VILLAGE, local), seed).onward(200))
                        .filter(life -> life.done(Move.DECIDE_CLOSING)
                                .anyMatch(step -> step.after().status() == Status.STRUCK_OFF))
                        .findFirst())
                .isPresent();
    }

    @Provide
    Arbitrary<Policy> policies() {
        return policies;
    }
}
