package org.xuncha.testkit.rules;

import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import org.xuncha.focus.Field;
import org.xuncha.organisation.Actor;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.Party;
import org.xuncha.policy.FindingPolicyBuilder;
import org.xuncha.policy.Policies;
import org.xuncha.policy.Policy;
import org.xuncha.policy.PolicyBuilder;
import org.xuncha.policy.RectificationPolicyBuilder;
import org.xuncha.problem.LocalRules;
import org.xuncha.problem.Problem;
import org.xuncha.problem.ProblemAct;
import org.xuncha.problem.ProblemRules;
import org.xuncha.problem.Status;
import org.xuncha.record.Act;
import org.xuncha.record.Dossier;
import org.xuncha.record.Stamp;
import org.xuncha.rectification.Opinion;
import org.xuncha.rectification.RecheckResult;
import org.xuncha.rectification.RectificationAct;
import org.xuncha.round.Phase;
import org.xuncha.rule.Label;
import org.xuncha.rule.Verdict;

/** One problem in one round, and everybody who may have to do with it. Days pass only when told to. */
public final class Scene extends Props {
    private Dossier<Act> dossier;

    /** A round under a policy that has just gone into the field; its fields of subject matter may not be empty. */
    public Scene(Policy policy, AreaCode addressee) {
        this(policy, addressee, LocalRules.NONE);
    }

    /** The same, where a place has rules of its own. */
    public Scene(Policy policy, AreaCode addressee, LocalRules local) {
        super(policy, addressee, local);
        dossier = Dossier.empty(PROBLEM.in(ROUND), Act.class);
        on(FIELD);
        enter(Phase.FIELD);
    }

    /** The preset of Baoshan with one field. */
    public static PolicyBuilder policy() {
        Policy preset = Policies.baoshan2021().build();
        return new PolicyBuilder()
                .from(preset)
                .focus(preset.focus()
                        .withFields(List.of(new Field("SUBSIDIES", new Label("惠农补贴", "Subsidies to farmers")))));
    }

    /** The same with other settings on how problems are established. */
    public static Policy finding(UnaryOperator<FindingPolicyBuilder> change) {
        Policy preset = policy().build();
        return policy().finding(change.apply(new FindingPolicyBuilder().from(preset.finding()))
                        .build())
                .build();
    }

    /** The same with other settings on how problems are put right. */
    public static Policy rectification(UnaryOperator<RectificationPolicyBuilder> change) {
        Policy preset = policy().build();
        return policy().rectification(change.apply(new RectificationPolicyBuilder().from(preset.rectification()))
                        .build())
                .build();
    }

    public static Scene inVillage() {
        return new Scene(policy().build(), VILLAGE);
    }

    public static Scene inVillage(Policy policy) {
        return new Scene(policy, VILLAGE);
    }

    /** What was done so far. */
    public Dossier<Act> dossier() {
        return dossier;
    }

    public Verdict judge(Act act, Actor actor) {
        return ProblemRules.judge(problem, act, stamp(actor), setting());
    }

    /** Does it, if no rule objects. */
    public Scene does(Actor actor, Act act) {
        judge(act, actor).orThrow();
        dossier = dossier.with(act, new Stamp(stamp(actor).by().forCommand("c-" + dossier.version()), now));
        problem = Problem.after(problem, dossier.entries().get((int) dossier.version() - 1), round());
        now = now.plus(Duration.ofMinutes(1));
        return this;
    }

    public Scene drafted() {
        return does(member, draft());
    }

    public Scene approved() {
        return drafted().does(leader, new ProblemAct.ApprovePaper(number()));
    }

    public Scene factsPut() {
        return approved().does(member, verification(FIELD)).does(member, new ProblemAct.PutFacts("补贴名单未张贴"));
    }

    public Scene locked() {
        return factsPut().does(inspected(), new ProblemAct.ConfirmFacts()).does(leader, new ProblemAct.LockProblem());
    }

    public Scene issued() {
        return locked().on(FEEDBACK).enter(Phase.FEEDBACK).does(office, new ProblemAct.IssueProblem("保巡问〔2021〕1号"));
    }

    /** The plan is submitted and every reviewer agrees. */
    public Scene rectifying() {
        return issued().planned();
    }

    public Scene planned() {
        return does(inspected(), plan()).reviewed();
    }

    /** Every reviewer agrees to what was submitted. */
    public Scene reviewed() {
        for (Party party : policy.rectification().reviewersOf(addressee.level())) {
            does(of(party), new RectificationAct.ReviewPlan(Opinion.AGREES));
        }
        return this;
    }

    public Scene reported() {
        return rectifying().completed(1);
    }

    public Scene completed(int evidence) {
        return does(inspected(), done()).does(inspected(), files(evidence)).does(inspected(), complete());
    }

    public Scene struckOff() {
        return reported().closed();
    }

    public Scene closed() {
        for (Party party : policy.rectification().closersOf(addressee.level())) {
            does(of(party), agrees());
        }
        return this;
    }

    public Scene relapsed() {
        return struckOff().does(office, recheck(RecheckResult.RELAPSED));
    }

    public Scene reopened() {
        return relapsed().does(office, new RectificationAct.ReopenProblem());
    }

    public Scene consolidated() {
        struckOff();
        on(today().plusDays(31));
        return does(office, new RectificationAct.ConfirmConsolidation());
    }

    /** The party that approves agrees that it is put right at once, and notice is given. */
    public Scene notified() {
        return does(leader, new ProblemAct.ProposeImmediate("即日张贴名单"))
                .does(of(policy.finding().immediateApprover()), new ProblemAct.DecideImmediate(Opinion.AGREES))
                .does(leader, new ProblemAct.NotifyImmediate("保巡立〔2021〕1号", today().plusDays(3)));
    }

    /** It is contested after the feedback, rightly, and withdrawn. */
    public Scene withdrawn() {
        return issued().contested().does(group, new ProblemAct.WithdrawProblem());
    }

    /** Who is inspected contests it, and is found right. */
    public Scene contested() {
        return does(inspected(), new ProblemAct.ContestProblem("名单一直张贴"))
                .does(office, new ProblemAct.AnswerContest("申辩成立", true));
    }

    private static Scene settled(Scene scene) {
        return scene.approved()
                .does(scene.leader, new ProblemAct.HandOverLead(Party.DISCIPLINE_COMMISSION, 1))
                .does(scene.discipline, new ProblemAct.ReceiptLead())
                .does(scene.discipline, new ProblemAct.ReplyLead("已办结"));
    }

    /** A problem in a status, by the shortest way. */
    public static Scene at(Status status) {
        Scene scene = inVillage();
        return switch (status) {
            case DRAFT -> scene.drafted();
            case APPROVED -> scene.approved();
            case FACTS_PUT -> scene.factsPut();
            case OBJECTED -> scene.factsPut().does(scene.village, new ProblemAct.ObjectToFacts("名单张贴过"));
            case HEARD -> scene.factsPut().does(scene.village, new ProblemAct.ConfirmFacts());
            case LOCKED -> scene.locked();
            case DISMISSED -> scene.approved().does(scene.leader, new ProblemAct.DismissProblem());
            case HANDED_OVER ->
                scene.approved().does(scene.leader, new ProblemAct.HandOverLead(Party.DISCIPLINE_COMMISSION, 1));
            case LEAD_SETTLED -> settled(scene);
            case ISSUED -> scene.issued();
            case PLAN_SUBMITTED -> scene.issued().does(scene.village, scene.plan());
            case RECTIFYING -> scene.rectifying();
            case REPORTED -> scene.reported();
            case STRUCK_OFF -> scene.struckOff();
            case RELAPSED -> scene.relapsed();
            case REOPENED -> scene.reopened();
            case CONSOLIDATED -> scene.consolidated();
            case WITHDRAWN -> scene.withdrawn();
        };
    }

    @Override
    Scene scene() {
        return this;
    }
}
