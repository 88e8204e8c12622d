package org.xuncha.problem;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.xuncha.policy.RedactionReason;
import org.xuncha.record.Act;
import org.xuncha.rectification.RectificationAct;

/** Acts, right and wrong ones, of the kinds that a problem's life seldom needs. */
final class LaterActs {
    private LaterActs() {}

    static List<Act> of(Scene scene) {
        LocalDate today = scene.today();
        return List.of(
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
