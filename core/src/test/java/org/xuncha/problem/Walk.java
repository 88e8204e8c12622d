package org.xuncha.problem;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.xuncha.calendar.TimeLimit;
import org.xuncha.organisation.Actor;
import org.xuncha.organisation.Party;
import org.xuncha.organisation.PersonId;
import org.xuncha.policy.Channel;
import org.xuncha.policy.Claim;
import org.xuncha.record.Act;
import org.xuncha.rectification.Opinion;
import org.xuncha.rectification.Outcome;
import org.xuncha.rectification.RecheckResult;
import org.xuncha.rectification.RectificationAct;
import org.xuncha.round.Phase;

/** A random walk of one problem through its life: whatever the rules let pass is done. Same seed, same walk. */
final class Walk {
    /** What was tried: the problem before, the act, by whom, and whether it was done. */
    record Step(Problem before, Act act, Actor actor, boolean done, Problem after) {}

    private final Scene scene;
    private final Random random;
    private final List<Step> steps = new ArrayList<>();
    private final List<Actor> actors;
    private LocalDate day = LocalDate.MIN;
    private List<Act> today = List.of();

    Walk(Scene scene, long seed) {
        this.scene = scene;
        this.random = new Random(seed);
        this.actors = actors(scene);
        scene.drafted();
    }

    /** Tries that many acts; about half of them are chosen among those that may be done. */
    Walk tries(int times) {
        for (int i = 0; i < times; i++) {
            pass();
            tryOne();
        }
        return this;
    }

    Scene scene() {
        return scene;
    }

    List<Step> steps() {
        return steps;
    }

    private void pass() {
        Phase phase = scene.round.phase();
        Status status = scene.problem().status();
        if (phase == Phase.FIELD && (status == Status.LOCKED ? random.nextInt(3) == 0 : random.nextInt(60) == 0)) {
            scene.on(Scene.FEEDBACK).enter(Phase.FEEDBACK);
        }
        if (status == Status.STRUCK_OFF && random.nextInt(4) == 0) {
            scene.on(scene.today().plusDays(31));
        } else if (random.nextInt(4) == 0) {
            scene.on(scene.today().plusDays(random.nextInt(12)));
        }
    }

    /** Half of the time anything at all, otherwise something that may be done, if that is found soon. */
    private void tryOne() {
        if (!scene.today().equals(day)) {
            day = scene.today();
            today = samples(scene);
        }
        List<Act> acts = new ArrayList<>(today);
        if (random.nextInt(20) != 0) {
            acts.removeIf(act -> Move.of(act) == Move.DISMISS_PROBLEM || Move.of(act) == Move.HAND_OVER_LEAD);
        }
        Status status = scene.problem().status();
        if (random.nextBoolean() && !status.isEnd()) {
            acts.removeIf(act -> !Move.of(act).from().contains(status));
            for (int i = 0; i < 100; i++) {
                Act act = any(acts);
                List<Party> parties = Move.of(act).who().of(scene.policy, scene.addressee.level());
                Actor actor = any(actors);
                if (parties.contains(actor.party()) && scene.judge(act, actor).isAccepted()) {
                    step(act, actor);
                    return;
                }
            }
        } else {
            step(any(acts), any(actors));
        }
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private void step(Act act, Actor actor) {
        Problem before = scene.problem();
        boolean accepted = scene.judge(act, actor).isAccepted();
        if (accepted) {
            scene.does(actor, act);
        }
        steps.add(new Step(before, act, actor, accepted, scene.problem()));
    }

    static List<Actor> actors(Scene scene) {
        return List.of(
                scene.member,
                scene.leader,
                scene.office,
                scene.group,
                scene.discipline,
                scene.organisation,
                scene.township,
                scene.inspected(),
                Scene.actor("VB-1", Party.DISCIPLINE_COMMISSION, Scene.CITY),
                Scene.actor("TC-1", Party.ORGANISATION_DEPARTMENT, Scene.CITY),
                Scene.actor("TC-2", Party.TOWNSHIP_COMMITTEE, Scene.OTHER_TOWNSHIP));
    }

    /** Acts of every kind that fit any day. */
    private static final List<Act> TIMELESS = List.of(
            new ProblemAct.RewordFinding(Scene.FINDING),
            new ProblemAct.ApprovePaper("[2021]保巡-T1组-7号"),
            Scene.verification(Scene.FIELD),
            new ProblemAct.VerifyFinding(Channel.CONVERSATION, Scene.FIELD, "谈话了解"),
            new ProblemAct.PutFacts("补贴名单未张贴"),
            new ProblemAct.ConfirmFacts(),
            new ProblemAct.ObjectToFacts("名单张贴过"),
            new ProblemAct.AnswerObjection("照片显示未张贴", false),
            new ProblemAct.AnswerObjection("意见成立", true),
            new ProblemAct.LockProblem(),
            new ProblemAct.DismissProblem(),
            new ProblemAct.HandOverLead(Party.DISCIPLINE_COMMISSION, 2),
            new ProblemAct.ProposeImmediate("即日张贴名单"),
            new ProblemAct.DecideImmediate(Opinion.AGREES),
            new ProblemAct.DecideImmediate(Opinion.RETURNS),
            new ProblemAct.ReportImmediate("名单已张贴"),
            new ProblemAct.CheckImmediate(Opinion.AGREES),
            new ProblemAct.CheckImmediate(Opinion.RETURNS),
            new ProblemAct.IssueProblem("保巡问〔2021〕1号"),
            new RectificationAct.ReviewPlan(Opinion.AGREES),
            new RectificationAct.ReviewPlan(Opinion.RETURNS),
            new RectificationAct.HandOverMeasure("1", PersonId.of("VB-2")),
            new RectificationAct.HandOverMeasure("1", PersonId.of("VB-3")),
            Scene.done(),
            Scene.done(Outcome.STAGED, Claim.SYSTEM_MADE),
            new RectificationAct.ReportMeasure("1", Outcome.NOT_DONE, Set.of(), "尚未开展"),
            Scene.complete(),
            new RectificationAct.ReportCompletion(Outcome.STAGED, "阶段性完成"),
            Scene.agrees(),
            Scene.returns(),
            new RectificationAct.ReopenProblem(),
            new RectificationAct.ConfirmConsolidation());

    /** Acts of every kind, right and wrong ones. */
    static List<Act> samples(Scene scene) {
        LocalDate today = scene.today();
        List<Act> acts = new ArrayList<>(TIMELESS);
        acts.addAll(List.of(
                scene.draft("M-1", "M-2"),
                new RectificationAct.AssignDuty("MAIN", PersonId.of("TC-9"), today),
                scene.plan(),
                Scene.plan(scene.measure("1")
                        .limit(TimeLimit.by(today.plusDays(20)).thenPermanent())),
                new RectificationAct.ExtendDeadline(Optional.empty(), today.plusDays(90)),
                new RectificationAct.ExtendDeadline(Optional.of("1"), today.plusDays(25)),
                scene.files(today.getDayOfYear()),
                scene.recheck(RecheckResult.HOLDS),
                scene.recheck(RecheckResult.RELAPSED)));
        acts.addAll(LaterActs.of(scene));
        return acts;
    }
}
