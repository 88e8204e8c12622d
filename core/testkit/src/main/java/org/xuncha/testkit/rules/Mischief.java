package org.xuncha.testkit.rules;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.xuncha.organisation.Actor;
import org.xuncha.organisation.Party;
import org.xuncha.policy.PartyName;
import org.xuncha.problem.Move;
import org.xuncha.problem.Status;
import org.xuncha.record.Act;
import org.xuncha.rule.Rule;

/** What is tried most likely in vain: by somebody else, too soon, too late, or by whom recusal bars. */
final class Mischief {
    /** How often is drawn for something that breaks a rule in a new way. */
    private static final int DRAWS = 5;

    private final Walk walk;
    private final Scene scene;
    private final Random random;
    private final List<Actor> actors;
    private final Set<Rule> broken = new HashSet<>();

    Mischief(Walk walk, Random random) {
        this.walk = walk;
        this.scene = walk.scene();
        this.random = random;
        this.actors = actors(scene);
    }

    /** Of some tries one that breaks a rule alone that none broke before, if there is one; otherwise the last. */
    void among(List<Move> moves) {
        Status status = scene.problem().status();
        List<Move> atHome =
                moves.stream().filter(move -> move.from().contains(status)).toList();
        for (int left = DRAWS; ; left--) {
            Move move = walk.any(atHome.isEmpty() || random.nextInt(3) == 0 ? moves : atHome);
            Act act = walk.any(walk.trials().of(move));
            Actor actor = whoever(move);
            int hindrance = random.nextInt(12);
            hinder(hindrance, actor, true);
            Optional<Rule> rule = AlmostLegal.broken(scene.judge(act, actor));
            if (left == 0 || rule.filter(broken::add).isPresent()) {
                walk.step(act, actor);
                hinder(hindrance, actor, false);
                return;
            }
            hinder(hindrance, actor, false);
        }
    }

    /** One time in twelve recusal bars who acts, one time in twelve the clock is late. */
    private void hinder(int hindrance, Actor actor, boolean begins) {
        if (hindrance == 0) {
            scene.bar(actor.person(), begins);
        } else if (hindrance == 1) {
            scene.pass(Duration.ofHours(begins ? -1 : 1));
        }
    }

    /** Anybody, or who may do it, or another person in that one's place. */
    private Actor whoever(Move move) {
        List<Party> parties = move.parties(scene.policy, scene.addressee.level());
        int choice = random.nextInt(4);
        if (parties.isEmpty() || choice == 0) {
            return walk.any(actors);
        }
        Actor right = scene.of(walk.any(parties));
        List<Actor> others = List.of(
                scene.member, scene.leader, scene.office, scene.discipline, scene.organisation, scene.inspected());
        return choice == 1 ? new Actor(walk.any(others).person(), right.party(), right.area()) : right;
    }

    /** Somebody of every party that policy knows, and a few who are where they should not be. */
    static List<Actor> actors(Scene scene) {
        Stream<Actor> known =
                scene.policy.parties().stream().map(PartyName::party).map(scene::of);
        Stream<Actor> others = Stream.of(
                scene.inspected(),
                Scene.actor("M-1", Party.TEAM_LEADER, Scene.CITY),
                Scene.actor("M-9", Party.TEAM_MEMBER, Scene.CITY),
                Scene.actor("VB-1", Party.DISCIPLINE_COMMISSION, Scene.CITY),
                Scene.actor("VB-2", Party.INSPECTION_OFFICE, Scene.CITY),
                Scene.actor("TC-1", Party.ORGANISATION_DEPARTMENT, Scene.CITY),
                Scene.actor("TC-2", Party.TOWNSHIP_COMMITTEE, Scene.OTHER_TOWNSHIP),
                Scene.actor("VB-7", Party.inspected(scene.addressee.level()), Scene.CITY),
                Scene.actor("X-1", Party.of("STRANGER"), Scene.CITY));
        return Stream.concat(known, others).distinct().toList();
    }
}
