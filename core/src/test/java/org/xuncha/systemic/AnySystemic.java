package org.xuncha.systemic;

import static org.xuncha.AnyProblem.FEEDBACK;
import static org.xuncha.Baoshan.CITY;
import static org.xuncha.Baoshan.FIELD;
import static org.xuncha.Baoshan.FOCUS;
import static org.xuncha.Baoshan.OTHER_FIELD;
import static org.xuncha.Baoshan.OTHER_VILLAGE;
import static org.xuncha.Baoshan.TOWNSHIP;
import static org.xuncha.Baoshan.VILLAGE;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xuncha.AnyProblem;
import org.xuncha.Baoshan;
import org.xuncha.calendar.TimeLimit;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.AreaLevel;
import org.xuncha.organisation.Party;
import org.xuncha.organisation.PersonId;
import org.xuncha.policy.Claim;
import org.xuncha.policy.EvidenceKind;
import org.xuncha.policy.MembersDone;
import org.xuncha.policy.Policy;
import org.xuncha.policy.PolicyBuilder;
import org.xuncha.policy.RectificationPolicyBuilder;
import org.xuncha.policy.SystemicPolicy;
import org.xuncha.problem.Finding;
import org.xuncha.problem.Problem;
import org.xuncha.problem.ProblemId;
import org.xuncha.problem.Setting;
import org.xuncha.problem.Status;
import org.xuncha.record.Act;
import org.xuncha.record.Dossier;
import org.xuncha.record.Stamp;
import org.xuncha.rectification.EvidenceBuilder;
import org.xuncha.rectification.MeasureBuilder;
import org.xuncha.rectification.Opinion;
import org.xuncha.rectification.Outcome;
import org.xuncha.rectification.Plan;
import org.xuncha.rectification.RectificationAct;
import org.xuncha.round.Phase;
import org.xuncha.round.Round;
import org.xuncha.rule.Verdict;
import org.xuncha.systemic.SystemicAct.LiftProblems;

/** Problems of two villages, and what was lifted from them. */
final class AnySystemic {
    static final SystemicId S1 = SystemicId.of("S1");
    static final Finding COMMON = new Finding(FOCUS, Set.of(), FIELD, "多个村补贴公示不实", Optional.empty());

    final Map<ProblemId, Problem> problems = new LinkedHashMap<>();
    final Map<SystemicId, SystemicProblem> lifted = new LinkedHashMap<>();
    final Round round;
    private Dossier<Act> dossier = Dossier.empty(S1.in(Baoshan.ROUND), Act.class);

    AnySystemic(MembersDone members) {
        this(Baoshan.round(Phase.FEEDBACK, policy(Optional.of(members))));
    }

    AnySystemic(Round round) {
        this.round = round;
        put("A", VILLAGE, FIELD, Status.RECTIFYING);
        put("B", OTHER_VILLAGE, FIELD, Status.RECTIFYING);
        put("C", OTHER_VILLAGE, FIELD, Status.RECTIFYING);
        put("OTHER", VILLAGE, OTHER_FIELD, Status.RECTIFYING);
        put("LOCKED", VILLAGE, FIELD, Status.LOCKED);
        put("TOWN", TOWNSHIP, FIELD, Status.RECTIFYING);
        put("FAR", Baoshan.ELSEWHERE, FIELD, Status.RECTIFYING);
    }

    static Policy policy(Optional<MembersDone> members) {
        return new PolicyBuilder()
                .from(Baoshan.POLICY)
                .rectification(new RectificationPolicyBuilder()
                        .from(Baoshan.POLICY.rectification())
                        .planReviewers(List.of())
                        .closers(List.of(Party.DISCIPLINE_COMMISSION))
                        .build())
                .systemic(members.map(wanted -> new SystemicPolicy(
                        Set.of(Party.INSPECTION_OFFICE), Set.of(AreaLevel.TOWNSHIP, AreaLevel.COUNTY), 2, wanted)))
                .build();
    }

    AnySystemic put(String id, AreaCode area, String field, Status status) {
        problems.put(ProblemId.of(id), AnyProblem.of(id, area, FOCUS, field, status));
        return this;
    }

    static Set<ProblemId> ids(String... ids) {
        return Stream.of(ids).map(ProblemId::of).collect(Collectors.toSet());
    }

    static LiftProblems lift(AreaCode addressee, String... members) {
        return new LiftProblems(addressee, COMMON, ids(members));
    }

    SystemicSetting setting() {
        Setting setting = Setting.of(round, Baoshan.CALENDAR, (person, area) -> Verdict.accepted(), Optional.empty());
        return new SystemicSetting(
                setting,
                id -> Optional.ofNullable(problems.get(id)),
                id -> lifted.values().stream()
                        .filter(one -> one.members().contains(id))
                        .map(SystemicProblem::id)
                        .findFirst());
    }

    @Nullable
    SystemicProblem found() {
        return lifted.get(S1);
    }

    SystemicProblem systemic() {
        return Objects.requireNonNull(found());
    }

    Verdict judge(Act act, Stamp stamp) {
        return SystemicRules.judge(found(), act, stamp, setting());
    }

    AnySystemic does(Act act, Stamp stamp) {
        judge(act, stamp).orThrow();
        dossier = dossier.with(act, stamp);
        lifted.put(S1, SystemicProblem.after(found(), dossier.entries().get((int) dossier.version() - 1), round));
        return this;
    }

    Dossier<Act> dossier() {
        return dossier;
    }

    /** Lifted, planned, done and reported: it lies before the discipline commission. */
    AnySystemic reported() {
        return reported(Outcome.DONE);
    }

    /** The same, reported as put right so far. */
    AnySystemic reported(Outcome outcome) {
        LocalDate day = FEEDBACK.plusDays(1);
        Stamp town = township(day);
        return does(lift(TOWNSHIP, "A", "B"), Baoshan.office(FEEDBACK))
                .does(
                        new RectificationAct.SubmitPlan(new Plan(
                                "监管缺位",
                                "全镇统一公示",
                                List.of(new MeasureBuilder()
                                        .key("1")
                                        .task("制定全镇补贴公示办法")
                                        .owner(PersonId.of("T-2"))
                                        .standard("办法印发各村")
                                        .limit(TimeLimit.by(day.plusDays(20)))
                                        .build()))),
                        town)
                .does(
                        new RectificationAct.ReportMeasure("1", Outcome.DONE, Set.of(Claim.SYSTEM_MADE), "已印发"),
                        township(day))
                .does(
                        new RectificationAct.FileEvidence(new EvidenceBuilder()
                                .measure("1")
                                .claim(Claim.SYSTEM_MADE)
                                .kind(EvidenceKind.DOCUMENT)
                                .formed(day)
                                .name("公示办法")
                                .digest("a".repeat(64))
                                .build()),
                        township(day))
                .does(new RectificationAct.ReportCompletion(outcome, "整改到位"), township(day));
    }

    static RectificationAct.DecideClosing decides(Opinion opinion) {
        return new RectificationAct.DecideClosing(opinion);
    }

    static Stamp township(LocalDate day) {
        return Baoshan.stamp(Party.TOWNSHIP_COMMITTEE, TOWNSHIP, day);
    }

    static Stamp discipline(LocalDate day) {
        return Baoshan.stamp(Party.DISCIPLINE_COMMISSION, CITY, day);
    }
}
