package org.xuncha.testkit.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.xuncha.organisation.PersonId;
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
