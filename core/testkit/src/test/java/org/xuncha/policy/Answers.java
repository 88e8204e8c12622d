package org.xuncha.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.xuncha.organisation.Actor;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.Party;
import org.xuncha.problem.Problem;
import org.xuncha.problem.ProblemRules;
import org.xuncha.record.Act;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Verdict;
import org.xuncha.testkit.rules.Scene;
import org.xuncha.testkit.rules.Walk;

/** What is answered when the same things are tried under a policy, as one text. */
final class Answers {
    /** The policy whose parties try everything, whatever the policy that is asked. */
    static final Policy FULL = FullPolicy.of(Policies.baoshan2021().build());

    private static final Map<AreaCode, List<Actor>> EVERYBODY = new ConcurrentHashMap<>();

    private final StringBuilder text = new StringBuilder();

    @Override
    public String toString() {
        return text.toString();
    }

    Answers tell(Object answer) {
        text.append(answer).append('\n');
        return this;
    }

    Answers tell(Verdict verdict) {
        if (verdict.isAccepted()) {
            return tell("accepted");
        }
        for (Objection objection : verdict.objections()) {
            tell(objection.rule().code()).tell(objection.facts()); // labels show both languages
        }
        return this;
    }

    /** Everybody, among them one person who speaks for two parties. */
    static List<Actor> everybody(AreaCode addressee) {
        return EVERYBODY.computeIfAbsent(addressee, Answers::found);
    }

    private static List<Actor> found(AreaCode addressee) {
        List<Actor> all = new ArrayList<>(Walk.actors(new Scene(FULL, addressee)));
        all.add(Scene.actor("VS-1", Party.VILLAGE_SUPERVISORS, Scene.VILLAGE));
        all.add(Scene.actor("DC-1", Party.ORGANISATION_DEPARTMENT, Scene.CITY));
        return all;
    }

    /** Somebody tries, and it is done if it may be done. */
    Answers tries(Scene scene, Actor actor, Act act) {
        Verdict verdict = scene.judge(act, actor);
        tell(verdict);
        if (verdict.isAccepted()) {
            scene.does(actor, act);
        }
        return this;
    }

    /** Everybody tries; the first who may does it. */
    Answers anyone(Scene scene, Act act) {
        boolean done = false;
        for (Actor actor : everybody(scene.addressee)) {
            Verdict verdict = scene.judge(act, actor);
            tell(verdict);
            if (verdict.isAccepted() && !done) {
                scene.does(actor, act);
                done = true;
            }
        }
        return this;
    }

    /** What everybody may do now. */
    Answers permitted(Scene scene) {
        return permitted(scene, everybody(scene.addressee));
    }

    /** What some may do now; what they may not names the parties that may. */
    Answers permitted(Scene scene, List<Actor> some) {
        if (scene.dossier().version() > 0) {
            Problem problem = scene.problem();
            tell(problem.status());
            for (Actor actor : some) {
                ProblemRules.permitted(problem, actor, scene.now(), scene.setting())
                        .values()
                        .forEach(this::tell);
            }
        }
        return this;
    }
}
