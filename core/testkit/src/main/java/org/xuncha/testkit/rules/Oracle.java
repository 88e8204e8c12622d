package org.xuncha.testkit.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xuncha.calendar.Anchor;
import org.xuncha.calendar.AnchorEvent;
import org.xuncha.calendar.Deadline;
import org.xuncha.calendar.DeadlineChange;
import org.xuncha.calendar.TimeLimit;
import org.xuncha.organisation.Actor;
import org.xuncha.organisation.AreaLevel;
import org.xuncha.organisation.Party;
import org.xuncha.organisation.PersonId;
import org.xuncha.policy.Channel;
import org.xuncha.policy.Policy;
import org.xuncha.problem.LocalRules;
import org.xuncha.problem.Move;
import org.xuncha.problem.ProblemRules;
import org.xuncha.problem.Status;
import org.xuncha.record.Act;
import org.xuncha.rectification.Evidence;
import org.xuncha.rectification.Measure;
import org.xuncha.rectification.Outcome;
import org.xuncha.rectification.RectificationAct;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Verdict;
import org.xuncha.testkit.rules.Walk.Step;

/**
 * A second, small model of a problem's life, written without the library's rules and folds: it foretells whether an act
 * is accepted and where the problem stands afterwards. Only dates are counted by the library's calendar. Where model and
 * library differ, one of them is wrong.
 */
public final class Oracle {
    final Policy policy;
    final AreaLevel level;
    final Scene scene;

    Status status = Status.DRAFT;
    Instant last;
    boolean reopened;
    final Set<Channel> channels = new HashSet<>();

    /** Whether it is linked to an earlier problem. */
    boolean linked;

    /** When the facts were put last. */
    LocalDate put = LocalDate.MIN;

    /** Of the immediate lane: the last act, who did it, and when. */
    @Nullable
    Act lane;

    @Nullable
    PersonId laneBy;

    LocalDate laneOn = LocalDate.MIN;

    /** Of what was contested: whether it waits for an answer, and whether it was upheld and not followed yet. */
    boolean contested;

    boolean upheld;

    /** Of a lead: who has it, and whether he receipted it. */
    @Nullable
    Party receiver;

    boolean receipted;

    /** Since when each duty is borne, and who was named for it, in that order: who was named last counts. */
    final Map<String, LocalDate> dutySince = new HashMap<>();

    final Map<String, List<RectificationAct.AssignDuty>> named = new HashMap<>();

    LocalDate since = LocalDate.MIN;
    List<Measure> plan = List.of();

    /** What was agreed in this attempt and amended since. */
    final List<Measure> amended = new ArrayList<>();

    @Nullable
    PersonId submitter;

    LocalDate submitted = LocalDate.MIN;

    int reviews;
    final Map<String, PersonId> owners = new HashMap<>();
    final Map<String, RectificationAct.ReportMeasure> reports = new HashMap<>();
    final List<Evidence> evidence = new ArrayList<>();
    final Set<String> digests = new HashSet<>();
    final Map<String, List<DeadlineChange>> changes = new HashMap<>();
    final Map<String, PersonId> keepers = new HashMap<>();

    /** Who had a hand in the present attempt, and when last: never any of its judges. */
    final Map<PersonId, LocalDate> hands = new HashMap<>();

    final List<Actor> approvals = new ArrayList<>();

    @Nullable
    LocalDate struckOff;

    final Set<LocalDate> held = new HashSet<>();
    LocalDate reported = LocalDate.MIN;
    RectificationAct.@Nullable RecordSatisfaction satisfaction;
    RectificationAct.@Nullable PublishResult publication;
    boolean withheld;

    /** A model of the problem that was drafted in a scene, before anything else is done to it. */
    public Oracle(Scene scene) {
        this.scene = scene;
        this.policy = scene.policy;
        this.level = scene.addressee.level();
        this.last = scene.dossier().entries().get(0).stamp().at();
    }

    /**
     * Follows a life that began by a draft, and compares every verdict of the library's rules, and every status and
     * deadline, with what the model foretells.
     *
     * @throws AssertionError naming the first step in which they differ
     */
    public static void check(Walk life) {
        Oracle oracle = new Oracle(life.scene());
        for (Step step : life.steps()) {
            Verdict library = bare(step);
            boolean foretold = oracle.allows(step);
            if (knows(step.move()) && foretold != library.isAccepted()) {
                throw differs(life, step, "the model " + (foretold ? "allows" : "refuses") + ", the rules: " + library);
            }
            if (!step.done()) {
                continue;
            }
            oracle.follow(step);
            if (oracle.status != step.after().status()) {
                throw differs(life, step, "the model says " + oracle.status);
            }
            Optional<LocalDate> due = step.after()
                    .remedy()
                    .map(remedy -> remedy.deadline(oracle.policy.rectification(), OracleRules.CALENDAR)
                            .due());
            if (!oracle.due().equals(due)) {
                throw differs(life, step, "the model is due " + oracle.due() + ", the rules " + due);
            }
        }
    }

    /**
     * Compares, where a life stands, what anybody may do with what the model foretells; of what is refused as well why.
     *
     * @throws AssertionError naming the first try in which they differ
     */
    public static void sweep(Walk life) {
        Oracle oracle = new Oracle(life.scene());
        life.steps().stream().filter(Step::done).forEach(oracle::follow);
        Sweep.of(life, step -> {
            Verdict library = bare(step);
            boolean foretold = oracle.allows(step);
            if (foretold != library.isAccepted()) {
                throw differs(life, step, "the model " + (foretold ? "allows" : "refuses") + ", the rules: " + library);
            }
            if (ProblemRules.isHidden(step.before(), step.actor(), step.setting()) != oracle.isHidden(step.actor())) {
                throw differs(life, step, "the model disagrees on whether it is hidden");
            }
            for (Objection objection : library.objections()) {
                if (!Reasons.hold(oracle, step, objection)) {
                    throw differs(life, step, "in the model that is no reason: " + objection);
                }
            }
        });
    }

    /** What the library's rules say, without those of a place. */
    private static Verdict bare(Step step) {
        LocalRules local = step.setting().local();
        return local == LocalRules.NONE
                ? step.verdict()
                : ProblemRules.judge(
                        step.before(), step.act(), step.stamp(), step.setting().with(LocalRules.NONE));
    }

    private static AssertionError differs(Walk life, Step step, String how) {
        return new AssertionError("%s%n%s by %s at %s on %s: %s%n%s"
                .formatted(
                        life,
                        step.act(),
                        step.actor(),
                        step.stamp().at(),
                        step.before().status(),
                        how,
                        step.before()));
    }

    /** Whether the model knows a kind of act. */
    public static boolean knows(Move move) {
        return OracleMoves.from(move) != null;
    }

    /** Whether the step will be accepted. */
    public boolean allows(Step step) {
        return OracleRules.allow(this, step);
    }

    /** Where the problem stands. */
    public Status status() {
        return status;
    }

    /** By when the present attempt ends, once feedback was given. */
    public Optional<LocalDate> due() {
        return status.isIssued() ? Optional.of(wholeDue()) : Optional.empty();
    }

    Deadline whole() {
        return changed(
                "", Deadline.of(anchor(), TimeLimit.of(policy.rectification().rectify()), OracleRules.CALENDAR));
    }

    LocalDate wholeDue() {
        return whole().due();
    }

    Deadline of(Measure measure) {
        return changed(measure.key(), set(measure));
    }

    Deadline set(Measure measure) {
        return Deadline.of(anchor(), measure.limit(), OracleRules.CALENDAR);
    }

    private Anchor anchor() {
        return (reopened ? AnchorEvent.REOPENING : AnchorEvent.FEEDBACK).on(since);
    }

    private Deadline changed(String key, Deadline original) {
        Deadline deadline = original;
        for (DeadlineChange change : changes.getOrDefault(key, List.of())) {
            deadline = deadline.changedBy(change);
        }
        return deadline;
    }

    /** Until when the facts that were put may be answered, where policy says so. */
    Optional<LocalDate> answerable() {
        return policy.finding().factsAnswer().map(term -> term.lastDayAfter(put, OracleRules.CALENDAR));
    }

    Optional<Measure> measure(String key) {
        return plan.stream().filter(one -> one.key().equals(key)).findFirst();
    }

    /** Takes note of a step that was accepted. */
    public void follow(Step step) {
        OracleFolds.follow(this, step);
    }

    PersonId owner(Measure measure) {
        return owners.getOrDefault(measure.key(), measure.owner());
    }

    /** Whether somebody rectified, promised to, or reported on it. */
    boolean hadAHand(PersonId person) {
        return lastHand(person) != null;
    }

    /** When he last did; who only promised to has done so since the attempt began. */
    @Nullable
    LocalDate lastHand(PersonId person) {
        LocalDate hand = hands.get(person);
        if (person.equals(submitter) && (hand == null || hand.isBefore(submitted))) {
            return submitted;
        }
        boolean promised = Stream.concat(plan.stream(), amended.stream())
                .anyMatch(measure -> measure.owner().equals(person));
        return hand == null && promised ? since : hand;
    }

    /** Whether a lead is as if it were not there. */
    boolean isHidden(Actor actor) {
        return OracleParties.isHidden(this, actor);
    }

    Outcome worst() {
        return reports.values().stream()
                .filter(report -> measure(report.measure()).isPresent())
                .map(RectificationAct.ReportMeasure::outcome)
                .max(Outcome::compareTo)
                .orElse(Outcome.DONE);
    }
}
