package org.xuncha.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.xuncha.cooperation.Body;
import org.xuncha.cooperation.Form;
import org.xuncha.cooperation.PassageAct.SendPassage;
import org.xuncha.cooperation.PassageId;
import org.xuncha.focus.FocusSchemes;
import org.xuncha.lists.PaperAct.IssuePaper;
import org.xuncha.lists.ProblemItem;
import org.xuncha.lists.ProblemList;
import org.xuncha.office.Office;
import org.xuncha.organisation.Actor;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.Party;
import org.xuncha.organisation.PersonId;
import org.xuncha.policy.Channel;
import org.xuncha.policy.FactKind;
import org.xuncha.preparation.PreparationAct.AskQuestions;
import org.xuncha.preparation.PreparationAct.DrawUpQuestions;
import org.xuncha.preparation.PreparatoryQuestion;
import org.xuncha.preparation.QuestionId;
import org.xuncha.preparation.QuestionSource;
import org.xuncha.problem.ProblemAct;
import org.xuncha.problem.ProblemAct.AnswerContest;
import org.xuncha.problem.ProblemAct.ApprovePaper;
import org.xuncha.problem.ProblemAct.ConfirmFacts;
import org.xuncha.problem.ProblemAct.ContestProblem;
import org.xuncha.problem.ProblemAct.HandOverLead;
import org.xuncha.problem.ProblemAct.LockProblem;
import org.xuncha.problem.ProblemAct.PutFacts;
import org.xuncha.problem.ProblemAct.UnlockProblem;
import org.xuncha.problem.ProblemAct.VerifyFinding;
import org.xuncha.problem.ProblemId;
import org.xuncha.record.Mandate;
import org.xuncha.recusal.FactId;
import org.xuncha.recusal.RecusalFactBuilder;
import org.xuncha.staffing.StaffingAct.RecordFacts;
import org.xuncha.storage.Storage;

/**
 * A round with something for everybody to see: P1 and P2 were fed back to two villages, the facts of P3 were put to the
 * first, P4 of the second was handed over as a lead; both villages have questions, of which those of the first were asked;
 * the office asked the first village for something.
 */
final class Watched {
    static final Actor OFFICE = new Actor(PersonId.of("O-1"), Party.INSPECTION_OFFICE, Given.PREFECTURE);
    static final Actor VILLAGE = new Actor(PersonId.of("V-1"), Party.VILLAGE_BRANCH, Given.VILLAGE);

    /** Of the office; his wife keeps the books of the second village. */
    static final Actor BARRED = new Actor(PersonId.of("B-1"), Party.INSPECTION_OFFICE, Given.PREFECTURE);

    static final ProblemId PUT = Drafted.ONE;
    static final ProblemId LEAD = Drafted.OTHER;
    /** The number of the list that {@link #listed} issues. */
    static final String LIST = "保巡问〔2021〕1号";

    private Watched() {}

    static Office in(Storage store) {
        Office office = FedBack.rectifying(store);
        Drafted.in(office);
        lead(office, PUT, new ApprovePaper("[2021]保巡-1组-7号"));
        lead(office, PUT, new PutFacts("补贴未公示"));
        lead(office, LEAD, new ApprovePaper("[2021]保巡-1组-8号"));
        lead(office, LEAD, new HandOverLead(Party.DISCIPLINE_COMMISSION, 1));
        drawUp(office, Given.VILLAGE);
        drawUp(office, FedBack.OTHER_VILLAGE);
        office.perform(Given.ROUND, Given.VILLAGE, new AskQuestions(VILLAGE.person()), FedBack.office("asked"));
        SendPassage request = new SendPassage(
                Form.REQUEST,
                Body.of(Party.INSPECTION_OFFICE, Given.PREFECTURE),
                Body.of(Party.VILLAGE_BRANCH, Given.VILLAGE),
                "补贴发放台账",
                Optional.of(LocalDate.of(2021, 6, 30)));
        office.perform(Given.ROUND, PassageId.of("R-1"), request, FedBack.office("request"));
        return office;
    }

    private static void drawUp(Office office, AreaCode village) {
        PreparatoryQuestion question = new PreparatoryQuestion(
                QuestionId.of("Q1"),
                QuestionSource.DOCUMENT,
                FedBack.finding().focus(),
                FedBack.finding().field(),
                "补贴名单公示了吗");
        office.perform(
                Given.ROUND, village, new DrawUpQuestions(List.of(question)), FedBack.office("drawn-up-" + village));
    }

    private static void lead(Office office, ProblemId problem, ProblemAct act) {
        office.perform(Given.ROUND, problem, act, Drafted.leader(act.name() + "-" + problem));
    }

    private static void village(Office office, ProblemAct act) {
        Mandate by = FedBack.by(Party.VILLAGE_BRANCH, Given.VILLAGE, act.name() + "-" + PUT);
        office.perform(Given.ROUND, PUT, act, by);
    }

    /** It becomes known that somebody of the office is married to a member of the second village's branch. */
    static void barred(Office office) {
        RecordFacts facts = new RecordFacts(List.of(new RecusalFactBuilder()
                .id(FactId.of("F-1"))
                .person(BARRED.person())
                .kind(FactKind.SPOUSE)
                .other(PersonId.of("S-1"))
                .area(FedBack.OTHER_VILLAGE)
                .what("村党总支委员")
                .source("个人有关事项报告")
                .known(LocalDate.of(2021, 6, 1))
                .build()));
        office.perform(Given.ROUND, facts, FedBack.office("barred"));
    }

    /** The village confirms the facts put to it, and the problem is locked. */
    static void locked(Office office) {
        village(office, new ConfirmFacts());
        lead(office, PUT, new VerifyFinding(Channel.DOCUMENT, LocalDate.of(2021, 6, 1), "公示栏照片"));
        lead(office, PUT, new LockProblem());
    }

    /** A list tells the village of what was fed back and of what was locked. */
    static void listed(Office office) {
        List<ProblemItem> items = List.of(item(ProblemId.of("P1")), item(PUT));
        IssuePaper issue = new IssuePaper(Given.VILLAGE, new ProblemList(items));
        office.perform(Given.ROUND, LIST, issue, FedBack.office("list"));
    }

    private static ProblemItem item(ProblemId problem) {
        return new ProblemItem(
                problem,
                FocusSchemes.twoThreeN()
                        .item(FedBack.finding().focus())
                        .orElseThrow()
                        .label(),
                FedBack.LABEL,
                FedBack.finding().text());
    }

    /** What was locked is contested with right, and is handed over as a lead. */
    static void handedOver(Office office) {
        village(office, new ContestProblem("涉及个人问题"));
        office.perform(Given.ROUND, PUT, new AnswerContest("另行处理", true), FedBack.office("contest-answered"));
        lead(office, PUT, new UnlockProblem());
        lead(office, PUT, new HandOverLead(Party.DISCIPLINE_COMMISSION, 1));
    }
}
