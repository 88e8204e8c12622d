package org.xuncha.testkit.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.xuncha.organisation.Actor;
import org.xuncha.organisation.PersonId;
import org.xuncha.problem.Move;
import org.xuncha.problem.Status;
import org.xuncha.record.Act;

/** Leads a walk to a status by acts that may be done: those that lead nearer, and those that these wait for. */
final class Way {
    /** How often something is looked for at most: a policy, or what was done, may bar the way. */
    private static final int LONGEST = 200;

    /** How many more acts at most are done where the walk was led. */
    private static final int THERE = 8;

    private static final List<PersonId> PERSONS = Stream.of("VB-3", "VB-4", "DC-1", "O-1", "OD-1", "TC-1", "M-1")
            .map(PersonId::of)
            .toList();

    /** The steps of putting right at once. */
    private static final Set<Move> AT_ONCE = EnumSet.of(
            Move.PROPOSE_IMMEDIATE,
            Move.DECIDE_IMMEDIATE,
            Move.RECORD_ORAL_ORDER,
            Move.NOTIFY_IMMEDIATE,
            Move.REPORT_IMMEDIATE,
            Move.CHECK_IMMEDIATE);

    private final Walk walk;
    private final Scene scene;
    private final Status target;
    private final Random random;
    private final Map<Status, Integer> left = new EnumMap<>(Status.class);

    private final boolean brink;
    private boolean there;

    private Way(Walk walk, Status target, boolean brink, Random random) {
        this.walk = walk;
        this.scene = walk.scene();
        this.target = target;
        this.brink = brink;
        this.random = random;
        measure();
    }

    /** Leads so near that one more act may lead there. */
    static void before(Walk walk, Status target, Random random) {
        relapse(walk, target, random);
        new Way(walk, target, true, random).go();
    }

    /** Leads there, and does a few more acts there. */
    static void lead(Walk walk, Status target, Random random) {
        relapse(walk, target, random);
        Way way = new Way(walk, target, false, random);
        way.go();
        int most = target.isIssued() ? THERE * random.nextInt(2) : 3 * THERE;
        for (int more = random.nextInt(most + 1); more > 0 && walk.stands(target); more--) {
            Days.pass(walk.scene(), random);
            way.waits(true);
        }
    }

    /** One time in four the way leads by a relapse, where that can be. */
    private static void relapse(Walk walk, Status target, Random random) {
        if (target.compareTo(Status.ISSUED) > 0 && random.nextInt(4) == 0) {
            new Way(walk, Status.REOPENED, false, random).go();
        }
    }

    /** How many moves each status is away from the target, by the page of moves; what is taken back leads nowhere. */
    private void measure() {
        left.put(target, 0);
        for (int away = 1; away < Status.values().length; away++) {
            for (Move move : Move.values()) {
                int last = away - 1;
                if (move != Move.AMEND_PLAN && move.to().stream().anyMatch(status -> away(status) == last)) {
                    int next = away;
                    move.from().forEach(status -> left.putIfAbsent(status, next));
                }
            }
        }
    }

    private int away(Status status) {
        return left.getOrDefault(status, Integer.MAX_VALUE);
    }

    private void go() {
        for (int i = 0; i < LONGEST && !there && !walk.stands(target) && walk.lives(); i++) {
            Days.pass(walk.scene(), random);
            if (random.nextInt(3) == 0) {
                walk.mischief(); // tried, and seldom done
            }
            if (random.nextInt(scene.problem().status().isIssued() ? 40 : 4) == 0) {
                aside();
            } else if (random.nextInt(3) == 0) {
                waits(false);
            } else if (!nearer()) {
                waits(false);
            }
        }
    }

    /** Does anything but end it: the way by which most is done is not always the shortest. */
    private void aside() {
        walk.legal(walk.atHome(move -> move != Move.HAND_OVER_LEAD
                && move != Move.CONTEST_PROBLEM
                && move.to().stream().noneMatch(Status::isEnd)));
    }

    /** Does an act that leads nearer, if there is one. */
    private boolean nearer() {
        int here = away(scene.problem().status());
        List<Move> moves = new ArrayList<>(walk.atHome(
                move -> move != Move.AMEND_PLAN && move.to().stream().anyMatch(status -> away(status) < here)));
        Collections.shuffle(moves, random);
        for (Move move : moves) {
            List<Actor> actors = actors(move);
            for (Act act : acts(move)) {
                for (Actor actor : actors) {
                    if (scene.judge(act, actor).isAccepted()) {
                        there = brink && move.to().contains(target) && random.nextBoolean();
                        if (!there) {
                            walk.step(act, actor);
                        }
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Who may do it, and others in his place, who come first one time in six: nobody always acts through one person. */
    private List<Actor> actors(Move move) {
        List<Actor> right = new ArrayList<>(walk.right(move));
        Collections.shuffle(right, random);
        List<Actor> others = new ArrayList<>();
        right.forEach(actor -> others.add(new Actor(walk.any(PERSONS), actor.party(), actor.area())));
        boolean first = random.nextInt(6) == 0;
        (first ? others : right).addAll(first ? right : others);
        return first ? others : right;
    }

    /** The acts of a kind; two times in three the one that is right comes first. */
    private List<Act> acts(Move move) {
        List<Act> acts = new ArrayList<>(walk.trials().of(move));
        if (random.nextInt(3) == 0) {
            Collections.shuffle(acts, random);
        }
        return acts;
    }

    /**
     * Does something that may leave the status as it is; it is seldom contested unless that is where the walk is led, and a
     * plan is as seldom amended.
     */
    private boolean waits(boolean there) {
        boolean contests =
                target == Status.WITHDRAWN || (there && target == Status.LOCKED) || random.nextInt(there ? 2 : 20) == 0;
        boolean decides = !there || random.nextInt(4) == 0;
        List<Move> moves = walk.atHome(move -> (move.to().isEmpty()
                        || (decides && move.to().contains(scene.problem().status())))
                && (contests || (move != Move.CONTEST_PROBLEM && move != Move.AMEND_PLAN)));
        List<Move> atOnce = moves.stream().filter(AT_ONCE::contains).toList();
        boolean contested = there && target == Status.LOCKED && random.nextBoolean();
        if (!atOnce.isEmpty()
                && !contested
                && (!target.isIssued() && random.nextInt(3) > 0 || random.nextInt(4) == 0)) {
            moves = atOnce; // of four steps that follow one another the last is seldom reached by chance
        }
        for (int i = 0; i < 60 && !moves.isEmpty(); i++) {
            Move move = walk.any(moves);
            List<Act> acts = walk.trials().of(move);
            Act act = move.to().isEmpty() ? walk.any(acts) : acts.get(0);
            Actor actor = actors(move).get(0);
            if (scene.judge(act, actor).isAccepted()) {
                walk.step(act, actor);
                return true;
            }
        }
        return false;
    }
}
