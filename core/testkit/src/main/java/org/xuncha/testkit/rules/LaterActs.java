package org.xuncha.testkit.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.xuncha.organisation.PersonId;
import org.xuncha.policy.RedactionReason;
import org.xuncha.problem.Fault;
import org.xuncha.problem.ProblemAct;
import org.xuncha.problem.ProblemId;
import org.xuncha.record.Act;
import org.xuncha.record.RoundId;
import org.xuncha.rectification.RectificationAct;
import org.xuncha.rectification.Remedy;

/** Acts, right and wrong ones, of the kinds that a problem's life seldom needs. */
final class LaterActs {
    private LaterActs() {}

    /** The number of the evidence filed last, if it was filed by the walk; otherwise of none. */
    private static int filedOn(Scene scene) {
        if (scene.dossier().entries().isEmpty() || scene.problem().remedy().isEmpty()) {
            return 0;
        }
        Remedy remedy = scene.remedy();
        return Stream.concat(remedy.earlier().stream(), Stream.of(remedy.present()))
                .flatMap(attempt -> attempt.work().evidence().stream())
                .map(filed -> filed.filed().on().getDayOfYear())
                .reduce(0, (earlier, later) -> later);
    }

    static List<Act> of(Scene scene) {
        LocalDate today = scene.today();
        String digest = String.format("%064x", filedOn(scene));
        return List.of(
                new ProblemAct.LinkEarlier(RoundId.of("BS-2019-1"), ProblemId.of("P-7"), Fault.NOT_PUT_RIGHT),
                new ProblemAct.LinkEarlier(RoundId.of("BS-2019-1"), ProblemId.of("P-8"), Fault.NEW),
                new RectificationAct.HandOverEvidence(digest, PersonId.of("VB-1"), PersonId.of("VB-5")),
                new RectificationAct.HandOverEvidence(digest, PersonId.of("VB-5"), PersonId.of("VB-1")),
                new RectificationAct.FileEvidence(scene.evidence(today.getDayOfYear() + 1000)
                        .revises(digest)
                        .validUntil(today.plusDays(20))
                        .build()),
                new RectificationAct.RecordSatisfaction(20, 19, today),
                new RectificationAct.RecordSatisfaction(20, 3, today),
                new RectificationAct.PublishResult("村务公开栏", today),
                new RectificationAct.RedactResult("涉及的人员", RedactionReason.CASE_NOT_PUBLISHED, false),
                new RectificationAct.RedactResult("全部内容", RedactionReason.STATE_SECRET, true),
                new ProblemAct.ReceiptLead(),
                new ProblemAct.ReplyLead("已办结"),
                new ProblemAct.ReturnLead(),
                new ProblemAct.ContestProblem("名单一直张贴"),
                new ProblemAct.AnswerContest("核查属实，维持原认定", false),
                new ProblemAct.AnswerContest("申辩成立", true),
                new ProblemAct.UnlockProblem(),
                new RectificationAct.SuspendDeadline(Optional.empty(), today),
                new RectificationAct.SuspendDeadline(Optional.of("1"), today),
                new RectificationAct.ResumeDeadline(Optional.empty(), today.plusDays(3)),
                new RectificationAct.ResumeDeadline(Optional.of("1"), today.plusDays(1)));
    }
}
