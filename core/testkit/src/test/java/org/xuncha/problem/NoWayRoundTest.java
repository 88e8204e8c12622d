package org.xuncha.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xuncha.office.Answer;
import org.xuncha.office.Order;
import org.xuncha.office.Window;
import org.xuncha.organisation.Actor;
import org.xuncha.record.Act;
import org.xuncha.record.Dossier;
import org.xuncha.record.Mandate;
import org.xuncha.record.Stamp;
import org.xuncha.rectification.RectificationAct;
import org.xuncha.round.Phase;
import org.xuncha.rule.Refused;
import org.xuncha.storage.Append;
import org.xuncha.storage.Sight;
import org.xuncha.storage.Storage;
import org.xuncha.testkit.Given;
import org.xuncha.testkit.PlainStores;
import org.xuncha.testkit.rules.Played;
import org.xuncha.testkit.rules.Scene;

/** No bulk, no import and no adapter gets around a rule. */
class NoWayRoundTest {
    private static final Sight ALL = Sight.of(Scene.CITY);

    private final Scene scene = Scene.inVillage();

    private Mandate by(Actor actor, String command) {
        return scene.stamp(actor).by().forCommand(command);
    }

    private Order<Problem> order(Actor actor, ProblemAct act, String command) {
        return Order.on(Scene.ROUND, Scene.PROBLEM, act, by(actor, command));
    }

    private static long lines(Storage store) {
        return store.read(transaction ->
                transaction.records().of(Scene.PROBLEM.in(Scene.ROUND)).size());
    }

    @Test
    void many_acts_at_once_are_judged_one_by_one_and_answered_one_by_one() {
        try (Storage store = PlainStores.open()) {
            Played played = new Played(store, scene, LocalRules.NONE);
            List<Answer<?>> answers = played.office()
                    .performAll(List.of(
                            order(scene.member, scene.draft(), "draft"),
                            order(scene.leader, new ProblemAct.LockProblem(), "lock-too-early"),
                            order(scene.village, new ProblemAct.ApprovePaper(scene.number()), "approve-by-village"),
                            order(scene.leader, new ProblemAct.ApprovePaper(scene.number()), "approve"),
                            order(scene.leader, new ProblemAct.LockProblem(), "lock-unheard"),
                            order(scene.office, new ProblemAct.IssueProblem("1"), "issue-unlocked")));
            assertThat(answers)
                    .extracting(answer -> answer.verdict().isAccepted())
                    .containsExactly(true, false, false, true, false, false);
            assertThat(lines(store)).isEqualTo(2);
        }
    }

    @Test
    void lists_are_not_issued_of_what_is_not_locked_nor_before_the_feedback() {
        try (Storage store = PlainStores.open()) {
            Played played = new Played(store, scene, LocalRules.NONE);
            played.send(order(scene.member, scene.draft(), "draft"));
            assertThatThrownBy(() ->
                            played.office().issueLists(Scene.ROUND, Scene.VILLAGE, by(scene.office, "issue-early")))
                    .isInstanceOf(Refused.class);
            played.enter(Phase.FEEDBACK);
            assertThat(played.office().issueLists(Scene.ROUND, Scene.VILLAGE, by(scene.office, "issue")))
                    .isEmpty();
            assertThat(lines(store)).isOne();
        }
    }

    /** Entries that some adapter brings under, each in a chain that holds. */
    static Stream<Dossier<Act>> forged() {
        Scene drafted = Scene.inVillage().drafted();
        Scene locked = Scene.inVillage().locked();
        Scene reported = Scene.inVillage().reported();
        return Stream.of(
                Dossier.empty(Scene.PROBLEM.in(Scene.ROUND), Act.class)
                        .with(new ProblemAct.LockProblem(), drafted.stamp(drafted.leader)),
                drafted.dossier().with(new ProblemAct.LockProblem(), drafted.stamp(drafted.leader)),
                drafted.dossier().with(new ProblemAct.ApprovePaper("7"), drafted.stamp(drafted.village)),
                locked.dossier().with(new ProblemAct.IssueProblem("1"), locked.stamp(locked.office)),
                reported.dossier().with(new RectificationAct.ConfirmConsolidation(), reported.stamp(reported.office)),
                reported.dossier().with(Scene.agrees(), reported.stamp(reported.village)));
    }

    @ParameterizedTest
    @MethodSource("forged")
    void an_illegal_entry_in_the_store_is_named_on_reading_and_nothing_is_done_after_it(Dossier<Act> forged) {
        try (Storage store = PlainStores.open()) {
            Played played = new Played(store, scene, LocalRules.NONE);
            if (forged.version() > 9) {
                Stamp last = forged.entries().get((int) forged.version() - 1).stamp();
                played.clock()
                        .set(Scene.FEEDBACK
                                .atTime(8, 0)
                                .atZone(scene.policy.zone())
                                .toInstant());
                played.enter(Phase.FEEDBACK);
                played.clock().set(last.at());
            }
            Append past = Append.since(
                    0,
                    forged,
                    Given.aRow(forged.subject(), forged.version())
                            .addressee(Scene.VILLAGE)
                            .build());
            store.write(transaction -> {
                transaction.records().append(past);
                return past;
            });
            assertThatThrownBy(() -> seen(played).problem(Scene.PROBLEM))
                    .isInstanceOfSatisfying(Refused.class, refused -> {
                        assertThat(refused.objections().get(0).rule()).isEqualTo(ProblemRule.RECORD_LEGAL);
                        assertThat(refused.objections().get(0).facts()).containsEntry("seq", forged.version());
                        assertThat(refused.message(Locale.CHINESE)).doesNotContain("{");
                    });
            assertThatThrownBy(() -> played.send(order(scene.leader, new ProblemAct.DismissProblem(), "go-on")))
                    .isInstanceOf(Refused.class);
            assertThat(lines(store)).isEqualTo(forged.version());
        }
    }

    @Test
    void a_legal_record_that_another_adapter_kept_is_read() {
        Scene before = Scene.inVillage().locked();
        try (Storage store = PlainStores.open()) {
            Played played = new Played(store, scene, LocalRules.NONE);
            Append kept = Append.since(
                    0,
                    before.dossier(),
                    Given.aRow(before.dossier().subject(), before.dossier().version())
                            .addressee(Scene.VILLAGE)
                            .build());
            store.write(transaction -> {
                transaction.records().append(kept);
                return kept;
            });
            assertThat(seen(played).problem(Scene.PROBLEM)).contains(before.problem());
        }
    }

    private Window seen(Played played) {
        return played.office().window(Scene.ROUND, scene.office).seeing(ALL);
    }
}
