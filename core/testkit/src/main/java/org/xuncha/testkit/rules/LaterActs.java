package org.xuncha.testkit.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.xuncha.calendar.TimeLimit;
import org.xuncha.organisation.Party;
import org.xuncha.organisation.PersonId;
import org.xuncha.policy.FindingPolicy;
import org.xuncha.policy.RedactionReason;
import org.xuncha.policy.SatisfactionPolicy;
import org.xuncha.problem.Fault;
import org.xuncha.problem.Move;
import org.xuncha.problem.ProblemAct;
import org.xuncha.problem.ProblemId;
import org.xuncha.record.Act;
import org.xuncha.record.RoundId;
import org.xuncha.rectification.Evidence;
import org.xuncha.rectification.EvidenceBuilder;
import org.xuncha.rectification.FiledEvidence;
import org.xuncha.rectification.Measure;
import org.xuncha.rectification.MeasureBuilder;
import org.xuncha.rectification.Plan;
import org.xuncha.rectification.RectificationAct;
import org.xuncha.rectification.Remedy;

/** Acts, right and wrong ones, of the kinds that a problem's life seldom needs. */
final class LaterActs {
    private LaterActs() {}

    /** The digest of the evidence filed last; if none was, of some. */
    private static Optional<FiledEvidence> filed(Scene scene) {
        if (scene.dossier().version() == 0 || scene.problem().remedy().isEmpty()) {
            return Optional.empty();
        }
        Remedy remedy = scene.remedy();
        return Stream.concat(remedy.earlier().stream(), Stream.of(remedy.present()))
                .flatMap(attempt -> attempt.work().evidence().stream())
                .reduce((earlier, later) -> later);
    }

    static List<Act> of(Move move, Scene scene) {
        LocalDate today = scene.today();
        return switch (move) {
            case LINK_EARLIER ->
                List.of(
                        new ProblemAct.LinkEarlier(RoundId.of("BS-2019-1"), ProblemId.of("P-7"), Fault.NOT_PUT_RIGHT),
                        new ProblemAct.LinkEarlier(RoundId.of("BS-2019-1"), ProblemId.of("P-8"), Fault.NEW),
                        new ProblemAct.LinkEarlier(Scene.ROUND, ProblemId.of("P-7"), Fault.RELAPSED));
            case UNLINK_EARLIER -> List.of(new ProblemAct.UnlinkEarlier());
            case AMEND_PLAN -> amendments(scene, today);
            case HAND_OVER_EVIDENCE -> custody(scene);
            case FILE_EVIDENCE -> evidence(scene, today);
            case RECORD_SATISFACTION ->
                List.of(
                        justEnough(scene, today),
                        new RectificationAct.RecordSatisfaction(20, 21, today),
                        new RectificationAct.RecordSatisfaction(20, 20, today.plusDays(1)),
                        new RectificationAct.RecordSatisfaction(20, 3, today));
            case PUBLISH_RESULT ->
                List.of(
                        new RectificationAct.PublishResult("村务公开栏", today),
                        new RectificationAct.PublishResult("村务公开栏", today.plusDays(1)));
            case REDACT_RESULT -> redactions();
            case RECORD_SILENCE -> List.of(new ProblemAct.RecordSilence());
            case RECORD_ORAL_ORDER -> orders(scene, today);
            case NOTIFY_IMMEDIATE ->
                List.of(
                        new ProblemAct.NotifyImmediate("保巡立〔2021〕1号", today.plusDays(3)),
                        new ProblemAct.NotifyImmediate("保巡立〔2021〕1号", today.minusDays(1)));
            case RECEIPT_LEAD -> List.of(new ProblemAct.ReceiptLead());
            case REPLY_LEAD -> List.of(new ProblemAct.ReplyLead("已办结"));
            case RETURN_LEAD -> List.of(new ProblemAct.ReturnLead());
            case CONTEST_PROBLEM -> List.of(new ProblemAct.ContestProblem("名单一直张贴"));
            case ANSWER_CONTEST ->
                List.of(new ProblemAct.AnswerContest("核查属实，维持原认定", false), new ProblemAct.AnswerContest("申辩成立", true));
            case UNLOCK_PROBLEM -> List.of(new ProblemAct.UnlockProblem());
            case WITHDRAW_PROBLEM -> List.of(new ProblemAct.WithdrawProblem());
            case SUSPEND_DEADLINE -> DeadlineActs.suspensions(scene);
            case RESUME_DEADLINE -> DeadlineActs.resumptions(scene);
            default -> List.of();
        };
    }

    /** An order of the party that approves, of another, of the days around, and one of who records it. */
    private static List<Act> orders(Scene scene, LocalDate today) {
        FindingPolicy policy = scene.policy.finding();
        Party approver = policy.immediateApprover();
        PersonId orderer = PersonId.of("XD-9");
        PersonId recorder =
                scene.of(policy.oralOrderRecorder().orElse(Party.TEAM_LEADER)).person();
        return List.of(
                new ProblemAct.RecordOralOrder(approver, orderer, today),
                new ProblemAct.RecordOralOrder(Party.VILLAGE_BRANCH, orderer, today),
                new ProblemAct.RecordOralOrder(approver, recorder, today),
                new ProblemAct.RecordOralOrder(approver, orderer, today.plusDays(1)),
                new ProblemAct.RecordOralOrder(approver, orderer, today.minusDays(1)));
    }

    /** With a second measure, or without it; as before; the second alone; a key for something else; a day too late. */
    private static List<Act> amendments(Scene scene, LocalDate today) {
        List<Measure> before = new ArrayList<>();
        if (scene.dossier().version() > 0) {
            scene.problem()
                    .remedy()
                    .flatMap(remedy -> remedy.present().planning().plan())
                    .ifPresent(plan -> before.addAll(plan.measures()));
        }
        Measure second = scene.measure("2").limit(TimeLimit.atOnce()).build();
        Stream<Measure> others = before.stream().filter(one -> !one.key().equals("2"));
        boolean had = before.stream().anyMatch(one -> one.key().equals("2"));
        MeasureBuilder first = scene.measure("1").task("另行公示");
        return List.of(
                amended(had ? others : Stream.concat(others, Stream.of(second))),
                amended(before.stream()),
                amended(Stream.of(second)),
                amended(Stream.of(first.limit(TimeLimit.by(today)).build())),
                amended(Stream.of(scene.measure("2")
                        .limit(TimeLimit.by(today.plusYears(1)))
                        .build())));
    }

    private static Act amended(Stream<Measure> measures) {
        List<Measure> all = measures.toList();
        Measure some = new MeasureBuilder()
                .key("1")
                .task("公示补贴发放名单")
                .owner(PersonId.of("VB-2"))
                .standard("名单张贴满7日")
                .limit(TimeLimit.atOnce())
                .build();
        return new RectificationAct.AmendPlan(new Plan("公开制度不落实", "补贴发放全程公开", all.isEmpty() ? List.of(some) : all));
    }

    /** Some part for every reason there is, and all of it for one. */
    private static List<Act> redactions() {
        List<Act> acts = new ArrayList<>();
        for (RedactionReason reason : RedactionReason.values()) {
            acts.add(new RectificationAct.RedactResult("涉及的人员", reason, false));
        }
        acts.add(new RectificationAct.RedactResult("全部内容", RedactionReason.STATE_SECRET, true));
        return acts;
    }

    /** As few as policy wants, all of them satisfied. */
    private static Act justEnough(Scene scene, LocalDate today) {
        int asked = scene.policy
                .rectification()
                .satisfaction()
                .map(SatisfactionPolicy::asked)
                .orElse(20);
        return new RectificationAct.RecordSatisfaction(asked, asked, today);
    }

    private static List<Act> custody(Scene scene) {
        String digest = last(scene).digest();
        PersonId keeper = filed(scene).map(one -> one.filed().person()).orElse(PersonId.of("VB-1"));
        return List.of(
                new RectificationAct.HandOverEvidence(digest, keeper, PersonId.of("VB-5")),
                new RectificationAct.HandOverEvidence(digest, PersonId.of("VB-5"), keeper),
                new RectificationAct.HandOverEvidence(digest, keeper, keeper),
                new RectificationAct.HandOverEvidence("f".repeat(64), keeper, PersonId.of("VB-5")));
    }

    private static Evidence last(Scene scene) {
        return filed(scene)
                .map(FiledEvidence::evidence)
                .orElseGet(() -> scene.evidence(0).build());
    }

    /** What replaces the last piece, and what has expired. */
    private static List<Act> evidence(Scene scene, LocalDate today) {
        Evidence last = last(scene);
        return List.of(
                new RectificationAct.FileEvidence(alike(scene, 1000, last)
                        .revises(last.digest())
                        .validUntil(today.plusDays(20))
                        .build()),
                new RectificationAct.FileEvidence(
                        alike(scene, 2000, last).validUntil(today.minusDays(1)).build()));
    }

    private static EvidenceBuilder alike(Scene scene, int number, Evidence last) {
        return scene.evidence(scene.today().getDayOfYear() + number)
                .measure(last.measure())
                .claim(last.claim())
                .kind(last.kind());
    }
}
