package org.xuncha.testkit.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.xuncha.organisation.Actor;
import org.xuncha.problem.ImmediateStep;
import org.xuncha.problem.Move;
import org.xuncha.problem.Problem;
import org.xuncha.problem.Setting;
import org.xuncha.problem.Status;
import org.xuncha.record.Act;
import org.xuncha.record.Dossier;
import org.xuncha.record.Stamp;
import org.xuncha.round.Phase;
import org.xuncha.rule.Verdict;

/**
 * A random walk of one problem through its life: acts are tried, and what the rules let pass is done. Same seed, same
 * walk, whose beginning does not depend on its length.
 */
public final class Walk {
    /**
     * What was tried.
     *
     * @param history what had been done before: a legal history
     * @param before the problem before
     * @param act the act
     * @param stamp by whom and when
     * @param setting by what it was judged
     * @param verdict what the rules said
     * @param after the problem after; the same if it was refused
     */
    public record Step(
            Dossier<Act> history,
            Problem before,
            Act act,
            Stamp stamp,
            Setting setting,
            Verdict verdict,
            Problem after) {
        public Move move() {
            return Move.of(act);
        }

        public Actor actor() {
            return stamp.actor();
        }

        /** On which day, where the policy's zone holds. */
        public LocalDate day() {
            return stamp.day(setting.basis().round().policy().zone());
        }

        /** The phase of the round at that time. */
        public Phase phase() {
            return setting.basis().round().phase();
        }

        /** Whether recusal barred who acted. */
        public boolean barred() {
            return !setting.basis()
                    .recusal()
                    .apply(actor().person(), before.addressee())
                    .isAccepted();
        }

        public boolean done() {
            return verdict.isAccepted();
        }
    }

    /** How often something is tried after the end, or where nothing can be found that may be done. */
    private static final int BEYOND = 10;

    /** What ends a life early, bars it from its usual end, or takes it back: one time in twenty only. */
    private static final List<Move> SELDOM = List.of(
            Move.DISMISS_PROBLEM, Move.HAND_OVER_LEAD, Move.CONTEST_PROBLEM, Move.WITHDRAW_PROBLEM, Move.AMEND_PLAN);

    /** What goes on with putting right at once. */
    private static final List<Move> AT_ONCE = List.of(
            Move.DECIDE_IMMEDIATE,
            Move.RECORD_ORAL_ORDER,
            Move.NOTIFY_IMMEDIATE,
            Move.REPORT_IMMEDIATE,
            Move.CHECK_IMMEDIATE);

    private final Scene scene;
    private final long seed;
    private final Random random;
    private final Trials trials;
    private final List<Step> steps = new ArrayList<>();
    private final Mischief mischief;
    private final List<Move> known;

    /** A walk that begins with a drafted paper. */
    public Walk(Scene scene, long seed) {
        this.scene = scene;
        this.seed = seed;
        this.random = new Random(seed);
        this.trials = new Trials(scene, seed);
        scene.drafted();
        this.known = Arrays.stream(Move.values())
                .filter(move -> !trials.of(move).isEmpty())
                .toList();
        this.mischief = new Mischief(this, random);
    }

    /** Goes to a status by acts that may be done, as far as a way is found; a few more may be done there. */
    public Walk toward(Status target) {
        Way.lead(this, target, random);
        return this;
    }

    /** Goes so near to a status that one more act that may be done may lead there, as far as a way is found. */
    public Walk before(Status target) {
        Way.before(this, target, random);
        return this;
    }

    /** Tries that many acts, fewer if the life ends; about half of them are chosen among those that may be done. */
    public Walk tries(int times) {
        return go(times, false);
    }

    /** Does only what may be done, at most that many acts, as far as it is found soon. */
    public Walk onward(int times) {
        return go(times, true);
    }

    private Walk go(int times, boolean legal) {
        int idle = 0;
        for (int i = 0; i < times && idle < BEYOND; i++) {
            int before = steps.size();
            Days.pass(scene, random);
            tryOne(legal);
            boolean stuck = legal && steps.size() == before;
            idle = stuck || scene.problem().status().isEnd() ? idle + 1 : 0;
        }
        return this;
    }

    public Scene scene() {
        return scene;
    }

    /** Everything that was tried after the first draft. */
    public List<Step> steps() {
        return List.copyOf(steps);
    }

    /** What was done of some kind, each with the problem before and after. */
    public Stream<Step> done(Move move) {
        return steps.stream().filter(step -> step.done() && step.move() == move);
    }

    boolean stands(Status status) {
        return scene.problem().status() == status;
    }

    boolean lives() {
        return !scene.problem().status().isEnd();
    }

    Trials trials() {
        return trials;
    }

    /** Who may do something, each as the person that always stands for the party. */
    List<Actor> right(Move move) {
        return move.parties(scene.policy, scene.addressee.level()).stream()
                .map(scene::of)
                .toList();
    }

    /** What somebody may do where the problem stands, of some kinds. */
    List<Move> atHome(Predicate<Move> some) {
        return known.stream()
                .filter(move -> move.from().contains(scene.problem().status()))
                .filter(move ->
                        !move.parties(scene.policy, scene.addressee.level()).isEmpty())
                .filter(some)
                .toList();
    }

    /** Half of the time anything at all, otherwise something that may be done, if that is found soon. */
    private void tryOne(boolean legal) {
        List<Move> moves = new ArrayList<>(known);
        if (random.nextInt(20) != 0) {
            moves.removeAll(SELDOM);
        }
        Status status = scene.problem().status();
        if ((legal || random.nextBoolean()) && !status.isEnd()) {
            moves.retainAll(atHome(move -> true));
            legal(moves);
        } else if (!legal) {
            mischief.among(moves);
        }
    }

    /** These kinds of act; while something is to be put right at once, half of the time only those that go on with it. */
    List<Move> pressing(List<Move> moves) {
        boolean begun = scene.problem()
                .immediate()
                .filter(lane -> lane.step() != ImmediateStep.CHECKED && lane.step() != ImmediateStep.REFUSED)
                .isPresent();
        List<Move> next = begun && random.nextBoolean()
                ? moves.stream().filter(AT_ONCE::contains).toList()
                : List.of();
        return next.isEmpty() ? moves : next;
    }

    /** Does something of these kinds that may be done, if that is found soon. */
    boolean legal(List<Move> moves) {
        List<Move> onward = moves.stream().filter(move -> !move.to().isEmpty()).toList();
        for (int i = 0; i < 60 && !moves.isEmpty(); i++) {
            Move move = onward.isEmpty() || random.nextBoolean() ? any(pressing(moves)) : any(onward);
            Actor actor = any(right(move));
            if (random.nextInt(6) == 0) {
                actor = new Actor(
                        scene.member.person(), actor.party(), actor.area()); // nobody always acts for one party
            }
            Act act = any(trials.of(move));
            if (scene.judge(act, actor).isAccepted()) {
                step(act, actor);
                return true;
            }
        }
        return false;
    }

    /** Tries something, most likely in vain. */
    void mischief() {
        List<Move> moves = new ArrayList<>(known);
        moves.removeAll(SELDOM);
        mischief.among(moves);
    }

    <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    void step(Act act, Actor actor) {
        Dossier<Act> history = scene.dossier();
        Problem before = scene.problem();
        Stamp stamp = scene.stamp(actor);
        Setting setting = scene.setting();
        Verdict verdict = scene.judge(act, actor);
        if (verdict.isAccepted()) {
            scene.does(actor, act);
        }
        steps.add(new Step(history, before, act, stamp, setting, verdict, scene.problem()));
    }

    /** Somebody of every party that policy knows, and a few who are where they should not be. */
    public static List<Actor> actors(Scene scene) {
        return Mischief.actors(scene);
    }

    /** How to walk the same way again. */
    @Override
    public String toString() {
        return "walk of " + steps.size() + " tries, seed " + seed + ", " + scene.addressee + ", to "
                + scene.problem().status();
    }
}
