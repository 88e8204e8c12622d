package org.xuncha.testkit.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.xuncha.calendar.TimeLimit;
import org.xuncha.focus.FocusItem;
import org.xuncha.focus.FocusKind;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.PersonId;
import org.xuncha.policy.Channel;
import org.xuncha.policy.Claim;
import org.xuncha.policy.EvidenceKind;
import org.xuncha.policy.Policy;
import org.xuncha.problem.Finding;
import org.xuncha.problem.LocalRules;
import org.xuncha.problem.Problem;
import org.xuncha.problem.ProblemAct;
import org.xuncha.problem.ProblemAct.DraftPaper;
import org.xuncha.rectification.EvidenceBuilder;
import org.xuncha.rectification.MeasureBuilder;
import org.xuncha.rectification.Opinion;
import org.xuncha.rectification.Outcome;
import org.xuncha.rectification.Plan;
import org.xuncha.rectification.RecheckResult;
import org.xuncha.rectification.RectificationAct;
import org.xuncha.rectification.Remedy;

/** What is done in a scene: drafts, plans, evidence and decisions that fit its policy and its day. */
abstract class Props extends Stage {
    @Nullable
    Problem problem;

    Props(Policy policy, AreaCode addressee, LocalRules local) {
        super(policy, addressee, local);
    }

    public Problem problem() {
        if (problem == null) {
            throw new IllegalStateException("nothing was drafted yet");
        }
        return problem;
    }

    public Remedy remedy() {
        return problem().remedy().orElseThrow();
    }

    public DraftPaper draft(String... handlers) {
        return new DraftPaper(
                addressee, TEAM, List.of(handlers).stream().map(PersonId::of).toList(), finding());
    }

    /** A draft with as many handlers as policy wants. */
    public DraftPaper draft() {
        return draft(IntStream.rangeClosed(1, policy.finding().handlers())
                .mapToObj(no -> "M-" + no)
                .toArray(String[]::new));
    }

    /** A finding under the first focus and in the first field that policy has. */
    public Finding finding() {
        FocusItem focus = policy.focus().items().stream()
                .filter(item -> item.kind() != FocusKind.ATTENTION)
                .findFirst()
                .orElseThrow();
        return new Finding(
                focus.code(), Set.of(), policy.focus().fields().get(0).code(), FINDING.text(), Optional.empty());
    }

    /** A formal number in the form that policy names. */
    public String number() {
        return policy.finding()
                .paperNumber()
                .replace("{year}", Integer.toString(today().getYear()))
                .replace("{team}", TEAM)
                .replace("{no}", "7");
    }

    public static ProblemAct.VerifyFinding verification(LocalDate on) {
        return new ProblemAct.VerifyFinding(Channel.DOCUMENT, on, "查阅公示记录");
    }

    public MeasureBuilder measure(String key) {
        return new MeasureBuilder()
                .key(key)
                .task("公示补贴发放名单")
                .owner(PersonId.of("VB-2"))
                .standard("名单张贴满7日")
                .limit(TimeLimit.by(remedyDay().plusDays(30)));
    }

    private LocalDate remedyDay() {
        return problem != null && problem.remedy().isPresent()
                ? problem.remedy().get().present().since()
                : FEEDBACK;
    }

    public RectificationAct.SubmitPlan plan() {
        return plan(measure("1"));
    }

    public static RectificationAct.SubmitPlan plan(MeasureBuilder... measures) {
        return new RectificationAct.SubmitPlan(new Plan(
                "公开制度不落实",
                "补贴发放全程公开",
                List.of(measures).stream().map(MeasureBuilder::build).toList()));
    }

    public static RectificationAct.ReportMeasure done() {
        return done(Outcome.DONE, Claim.SYSTEM_MADE);
    }

    public static RectificationAct.ReportMeasure done(Outcome outcome, Claim... claims) {
        return new RectificationAct.ReportMeasure("1", outcome, Set.of(claims), "已完成公示");
    }

    public EvidenceBuilder evidence(int number) {
        return new EvidenceBuilder()
                .measure("1")
                .claim(Claim.SYSTEM_MADE)
                .kind(EvidenceKind.DOCUMENT)
                .formed(today())
                .name("村务公开制度")
                .digest(String.format("%064x", number));
    }

    public RectificationAct.FileEvidence files(int number) {
        return new RectificationAct.FileEvidence(evidence(number).build());
    }

    public static RectificationAct.ReportCompletion complete() {
        return new RectificationAct.ReportCompletion(Outcome.DONE, "整改到位");
    }

    public static RectificationAct.DecideClosing agrees() {
        return new RectificationAct.DecideClosing(Opinion.AGREES);
    }

    public static RectificationAct.DecideClosing returns() {
        return new RectificationAct.DecideClosing(Opinion.RETURNS);
    }

    public RectificationAct.RecheckStrikeOff recheck(RecheckResult result) {
        return new RectificationAct.RecheckStrikeOff(result, today(), "入户抽查");
    }
}
