package org.xuncha.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.xuncha.calendar.Deadline;
import org.xuncha.calendar.WorkingCalendar;
import org.xuncha.organisation.Party;
import org.xuncha.organisation.PersonId;
import org.xuncha.policy.Policy;
import org.xuncha.policy.RectificationPolicy;
import org.xuncha.record.Act;
import org.xuncha.record.Canonical;
import org.xuncha.record.Dossier;
import org.xuncha.record.Entry;
import org.xuncha.record.Line;
import org.xuncha.rectification.Attempt;
import org.xuncha.rectification.FiledEvidence;
import org.xuncha.rectification.Progress;
import org.xuncha.rectification.RectificationAct;
import org.xuncha.rectification.Remedy;
import org.xuncha.rectification.Signature;
import org.xuncha.rule.Verdict;
import org.xuncha.testkit.rules.Scene;
import org.xuncha.testkit.rules.Trials;
import org.xuncha.testkit.rules.Walk;

/** What holds for every history that the rules let happen, under several policies. */
class HistoryProperties {
    private static final WorkingCalendar CALENDAR = WorkingCalendar.stateCouncil();

    static Walk walk(long seed) {
        List<Policy> policies = List.of(
                Scene.policy().build(),
                Scene.rectification(all -> all.planReviewers(List.of()).closersInOrder(false)),
                Scene.rectification(all -> all.closers(List.of(Party.INSPECTION_OFFICE))
                        .closersDistinct(false)
                        .rechecks(1)),
                Scene.finding(all -> all.factsConfirmed(false).channels(2)));
        var addressees = List.of(Scene.VILLAGE, Scene.TOWNSHIP, Scene.COUNTY);
        int choice = Math.floorMod(seed, 12);
        return new Walk(new Scene(policies.get(choice % 4), addressees.get(choice / 4)), seed).tries(160);
    }

    @Property(tries = 50)
    void what_stands_is_what_the_kept_lines_add_up_to(@ForAll long seed) {
        Scene scene = walk(seed).scene();
        List<Line> lines = scene.dossier().entries().stream().map(Entry::line).toList();
        Dossier<Act> read = Dossier.read(scene.dossier().subject(), Act.class, Problem.ACTS, lines);
        Problem replayed = null;
        for (Entry<Act> entry : read.entries()) {
            replayed = Problem.after(replayed, entry, scene.round());
        }
        assertThat(replayed).isEqualTo(scene.problem());
        assertThat(Canonical.read(Problem.class, Canonical.write(scene.problem())))
                .isEqualTo(scene.problem());
    }

    @Property(tries = 50)
    void an_act_leads_where_the_page_says_and_a_refused_one_nowhere(@ForAll long seed) {
        for (Walk.Step step : walk(seed).steps()) {
            Move move = Move.of(step.act());
            if (!step.done()) {
                assertThat(step.after()).isSameAs(step.before());
            } else if (move.to().isEmpty()) {
                assertThat(step.after().status()).isEqualTo(step.before().status());
            } else {
                assertThat(move.to()).contains(step.after().status());
            }
        }
    }

    @Property(tries = 50)
    void nothing_follows_on_an_end(@ForAll long seed) {
        for (Walk.Step step : walk(seed).steps()) {
            if (step.before().status().isEnd()) {
                assertThat(step.done()).isFalse();
            }
        }
    }

    @Property(tries = 50)
    void nothing_is_struck_off_without_every_party_each_through_another_and_uninvolved_person(@ForAll long seed) {
        Walk walk = walk(seed);
        RectificationPolicy policy = walk.scene().policy.rectification();
        for (Walk.Step step : walk.steps()) {
            if (step.after().status() != Status.STRUCK_OFF) {
                continue;
            }
            Attempt attempt = step.after().remedy().orElseThrow().present();
            List<Signature> approvals = attempt.closing().approvals();
            List<Party> closers = policy.closersOf(step.after().level());
            assertThat(approvals.stream().map(Signature::party)).containsExactlyInAnyOrderElementsOf(closers);
            if (policy.closersInOrder()) {
                assertThat(approvals.stream().map(Signature::party)).containsExactlyElementsOf(closers);
            }
            Set<PersonId> persons =
                    new HashSet<>(approvals.stream().map(Signature::person).toList());
            assertThat(persons).hasSameSizeAs(approvals);
            assertThat(persons).doesNotContainAnyElementsOf(rectifiers(attempt));
        }
    }

    private static Set<PersonId> rectifiers(Attempt attempt) {
        Set<PersonId> persons = new HashSet<>();
        attempt.work().progress().stream()
                .map(Progress::reported)
                .map(Signature::person)
                .forEach(persons::add);
        attempt.work().evidence().stream()
                .map(FiledEvidence::filed)
                .map(Signature::person)
                .forEach(persons::add);
        persons.add(attempt.closing().completion().orElseThrow().reported().person());
        return persons;
    }

    @Property(tries = 50)
    void within_an_attempt_a_deadline_only_grows_and_its_original_stays(@ForAll long seed) {
        Walk walk = walk(seed);
        RectificationPolicy policy = walk.scene().policy.rectification();
        Deadline last = null;
        LocalDate since = null;
        for (Walk.Step step : walk.steps()) {
            Remedy remedy = step.after().remedy().orElse(null);
            if (remedy == null) {
                continue;
            }
            Deadline deadline = remedy.deadline(policy, CALENDAR);
            if (last != null && remedy.present().since().equals(since)) {
                boolean extended = step.done()
                        && step.act() instanceof RectificationAct.ExtendDeadline extend
                        && extend.measure().isEmpty();
                boolean resumed = step.done()
                        && step.act() instanceof RectificationAct.ResumeDeadline resume
                        && resume.measure().isEmpty();
                assertThat(deadline.original()).isEqualTo(last.original());
                assertThat(deadline.due().isAfter(last.due())).isEqualTo(extended || resumed);
                assertThat(deadline.history().subList(0, last.history().size())).isEqualTo(last.history());
            }
            last = deadline;
            since = remedy.present().since();
        }
    }

    @Property(tries = 50)
    void a_reopened_problem_keeps_nothing_that_was_approved_and_counts_the_recurrence(@ForAll long seed) {
        for (Walk.Step step : walk(seed).steps()) {
            if (!step.done() || !(step.act() instanceof RectificationAct.ReopenProblem)) {
                continue;
            }
            Remedy before = step.before().remedy().orElseThrow();
            Remedy after = step.after().remedy().orElseThrow();
            assertThat(after.present().planning().approvals()).isEmpty();
            assertThat(after.present().closing().approvals()).isEmpty();
            assertThat(after.present().work().evidence()).isEmpty();
            assertThat(after.recurrences()).isEqualTo(before.recurrences()).isPositive();
            assertThat(after.earlier()).endsWith(before.present());
            assertThat(after.feedback()).isEqualTo(before.feedback());
        }
    }

    @Property(tries = 50)
    void somebody_answers_for_every_duty_on_every_day_since_the_feedback(@ForAll long seed) {
        Walk walk = walk(seed);
        walk.scene().problem().remedy().ifPresent(remedy -> {
            Set<String> duties = new HashSet<>();
            remedy.duties().forEach(duty -> duties.add(duty.duty()));
            assertThat(duties).isNotEmpty();
            for (LocalDate day = remedy.feedback(); !day.isAfter(walk.scene().today()); day = day.plusDays(1)) {
                List<String> borne = new ArrayList<>();
                remedy.answerable(day).forEach(duty -> borne.add(duty.duty()));
                assertThat(borne).containsExactlyInAnyOrderElementsOf(duties);
            }
            assertThat(remedy.answerable(remedy.feedback().minusDays(1))).isEmpty();
        });
    }

    @Property(tries = 50)
    void what_is_permitted_is_what_no_state_rule_refuses(@ForAll long seed) {
        Scene scene = walk(seed).scene();
        for (var actor : Walk.actors(scene)) {
            var permitted = ProblemRules.permitted(scene.problem(), actor, scene.now(), scene.setting());
            for (Act act : new Trials(scene, seed).all()) {
                Verdict before = Objects.requireNonNull(permitted.get(Move.of(act)));
                Verdict judged = scene.judge(act, actor);
                assertThat(judged.objections()).containsAll(before.objections());
            }
        }
    }
}
