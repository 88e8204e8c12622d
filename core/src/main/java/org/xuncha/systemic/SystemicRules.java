package org.xuncha.systemic;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xuncha.organisation.Actor;
import org.xuncha.organisation.AreaLevel;
import org.xuncha.policy.RectificationPolicy;
import org.xuncha.policy.SystemicPolicy;
import org.xuncha.problem.Finding;
import org.xuncha.problem.Move;
import org.xuncha.problem.ProblemRules;
import org.xuncha.record.Act;
import org.xuncha.record.Stamp;
import org.xuncha.rectification.Opinion;
import org.xuncha.rectification.RectificationAct;
import org.xuncha.rectification.RectificationAct.ConfirmConsolidation;
import org.xuncha.rectification.RectificationAct.DecideClosing;
import org.xuncha.rectification.RectificationRules;
import org.xuncha.round.Phase;
import org.xuncha.round.RoundRules;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Verdict;
import org.xuncha.systemic.SystemicAct.JoinMembers;
import org.xuncha.systemic.SystemicAct.LiftProblems;

/** What may be done to a systemic problem, in its whole life. Pure functions. */
public final class SystemicRules {
    private SystemicRules() {}

    /**
     * Whether an act may be done: to lift, to add members, or to put right, by the same rules as any problem.
     *
     * @param before what stands, or null if nothing was lifted yet
     */
    public static Verdict judge(@Nullable SystemicProblem before, Act act, Stamp stamp, SystemicSetting setting) {
        if (act instanceof LiftProblems lift) {
            return lift(before, lift, stamp, setting);
        }
        if (before == null) {
            return Verdict.of(Objection.by(SystemicRule.LIFTED).with("act", act.name()));
        }
        if (act instanceof JoinMembers join) {
            return join(before, join, stamp.actor(), setting);
        }
        boolean closes = act instanceof ConfirmConsolidation
                || (act instanceof DecideClosing decide && decide.opinion() == Opinion.AGREES);
        return ProblemRules.judge(before.course(), act, stamp, setting.setting())
                .then(() -> closes ? MemberRules.done(before, setting) : Verdict.accepted());
    }

    /** Every kind of act that puts it right, and whether the actor may do it now, or every reason why not. */
    public static Map<Move, Verdict> permitted(
            SystemicProblem systemic, Actor actor, Instant at, SystemicSetting setting) {
        Map<Move, Verdict> permitted = new EnumMap<>(Move.class);
        ProblemRules.permitted(systemic.course(), actor, at, setting.setting()).forEach((move, verdict) -> {
            if (RectificationAct.class.isAssignableFrom(move.act())) {
                permitted.put(
                        move,
                        move == Move.CONFIRM_CONSOLIDATION
                                ? verdict.then(() -> MemberRules.done(systemic, setting))
                                : verdict);
            }
        });
        return Collections.unmodifiableMap(permitted);
    }

    private static Verdict lift(
            @Nullable SystemicProblem before, LiftProblems lift, Stamp stamp, SystemicSetting setting) {
        SystemicPolicy policy = setting.policy().systemic().orElse(null);
        if (policy == null) {
            return Verdict.of(Objection.by(SystemicRule.LIFTING_OF_POLICY)
                    .with("policy", setting.policy().label()));
        }
        if (before != null) {
            return Verdict.of(Objection.by(SystemicRule.LIFTED_ONCE)
                    .with("systemic", before.id())
                    .with("addressee", before.addressee()));
        }
        Finding finding = lift.finding();
        Actor actor = stamp.actor();
        return RoundRules.inPhase(setting.round(), Phase.FEEDBACK, lift.name())
                .and(RoundRules.mayAct(setting.policy(), actor, policy.lifters()))
                .and(covered(lift, actor))
                .and(borne(lift.addressee().level(), policy, setting.policy().rectification()))
                .and(setting.policy().focus().allows(finding.focus(), finding.conducts(), finding.field()))
                .and(MemberRules.alike(lift.members(), lift.addressee(), finding.field(), setting))
                .and(RectificationRules.mayBegin(stamp.at(), setting.setting().basis()))
                .then(() -> villages(lift, policy, setting));
    }

    private static Verdict covered(LiftProblems lift, Actor actor) {
        return Verdict.require(
                actor.area().covers(lift.addressee()),
                () -> Objection.by(SystemicRule.AREA_COVERED)
                        .with("area", actor.area())
                        .with("addressee", lift.addressee()));
    }

    private static Verdict borne(AreaLevel level, SystemicPolicy policy, RectificationPolicy rectification) {
        return Verdict.require(
                        policy.levels().contains(level),
                        () -> Objection.by(SystemicRule.LEVEL_OF_POLICY)
                                .with("level", level)
                                .with(
                                        "levels",
                                        policy.levels().stream().sorted().toList()))
                .and(Verdict.require(
                        rectification.duties().stream().anyMatch(line -> line.addressee() == level),
                        () -> Objection.by(SystemicRule.DUTY_BORNE).with("level", level)))
                .and(Verdict.require(
                        !rectification.closersOf(level).isEmpty(),
                        () -> Objection.by(SystemicRule.CLOSER_NAMED).with("level", level)));
    }

    private static Verdict villages(LiftProblems lift, SystemicPolicy policy, SystemicSetting setting) {
        long villages = MemberRules.villages(lift.members(), setting);
        return Verdict.require(
                villages >= policy.villages(),
                () -> Objection.by(SystemicRule.VILLAGES_ENOUGH)
                        .with("found", villages)
                        .with("expected", policy.villages()));
    }

    private static Verdict join(SystemicProblem before, JoinMembers join, Actor actor, SystemicSetting setting) {
        SystemicPolicy policy = setting.policy().systemic().orElseThrow();
        return RoundRules.inPhase(setting.round(), Phase.FEEDBACK, join.name())
                .and(RoundRules.mayAct(setting.policy(), actor, policy.lifters()))
                .and(Verdict.require(
                        actor.area().covers(before.addressee()),
                        () -> Objection.by(SystemicRule.AREA_COVERED)
                                .with("area", actor.area())
                                .with("addressee", before.addressee())))
                .and(Verdict.require(
                        !before.isStruckOff(),
                        () -> Objection.by(SystemicRule.NOT_STRUCK_OFF)
                                .with("systemic", before.id())
                                .with("status", before.status())))
                .and(MemberRules.alike(
                        join.members(),
                        before.addressee(),
                        before.course().finding().field(),
                        setting));
    }
}
