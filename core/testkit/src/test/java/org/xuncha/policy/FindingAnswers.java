package org.xuncha.policy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xuncha.analysis.HeatTable;
import org.xuncha.analysis.Names;
import org.xuncha.calendar.WorkingCalendar;
import org.xuncha.cooperation.Body;
import org.xuncha.cooperation.Form;
import org.xuncha.cooperation.PassageAct;
import org.xuncha.cooperation.PassageRules;
import org.xuncha.focus.FocusItem;
import org.xuncha.focus.FocusKind;
import org.xuncha.lists.Established;
import org.xuncha.lists.Grounds;
import org.xuncha.lists.PaperAct;
import org.xuncha.lists.PaperRules;
import org.xuncha.organisation.Areas;
import org.xuncha.organisation.Organisation;
import org.xuncha.organisation.OrganisationKind;
import org.xuncha.organisation.Party;
import org.xuncha.organisation.PersonId;
import org.xuncha.preparation.Preparation;
import org.xuncha.preparation.PreparationAct.AskQuestions;
import org.xuncha.preparation.PreparationAct.DrawUpQuestions;
import org.xuncha.preparation.PreparationRules;
import org.xuncha.preparation.PreparatoryQuestion;
import org.xuncha.preparation.QuestionId;
import org.xuncha.preparation.QuestionSource;
import org.xuncha.problem.Finding;
import org.xuncha.problem.ProblemAct;
import org.xuncha.problem.ProblemRules;
import org.xuncha.record.Dossier;
import org.xuncha.record.Stamp;
import org.xuncha.rectification.Opinion;
import org.xuncha.round.InspectedObject;
import org.xuncha.round.Phase;
import org.xuncha.round.RoundAct;
import org.xuncha.round.RoundRules;
import org.xuncha.rule.Label;
import org.xuncha.rule.Verdict;
import org.xuncha.testkit.rules.Scene;

/** A round is opened, questions are asked, a problem is found, and papers are issued. */
final class FindingAnswers {
    private static final WorkingCalendar CALENDAR = WorkingCalendar.stateCouncil();
    private static final String FOCUS = "FOCUS_CLOSE_TO_PEOPLE";

    private FindingAnswers() {}

    static String opening(Policy policy) {
        Answers answers = new Answers();
        Scene scene = new Scene(policy, Scene.VILLAGE);
        List<InspectedObject> objects = new ArrayList<>();
        for (Situation situation : Answers.FULL.situations()) {
            objects.add(new InspectedObject(
                    new Organisation(Scene.VILLAGE, OrganisationKind.COMMITTEE, new Label("村党组织", "Village")),
                    Set.of(situation.code()),
                    Optional.of(situation.code()),
                    false,
                    Set.of()));
        }
        RoundAct.OpenRound opening = scene.opening();
        RoundAct.OpenRound other =
                new RoundAct.OpenRound(opening.label(), opening.kinds(), opening.from(), opening.to(), objects, policy);
        for (var actor : Answers.everybody(Scene.VILLAGE)) {
            answers.tell(RoundRules.judge(null, other, scene.stamp(actor)));
        }
        return answers.toString();
    }

    /** Every focus, conduct and field is tried, put into a table of figures, and what stands on a paper of its own. */
    static String scheme(Policy policy) {
        Answers answers = new Answers();
        Scene scene = new Scene(policy, Scene.VILLAGE);
        for (FocusItem item : Answers.FULL.focus().items()) {
            boolean conduct = item.kind() == FocusKind.CONDUCT;
            Finding finding = new Finding(
                    conduct ? FOCUS : item.code(),
                    conduct ? Set.of(item.code()) : Set.of(),
                    "SUBSIDIES",
                    "补贴发放未公示",
                    Optional.empty());
            answers.tell(scene.judge(
                    new ProblemAct.DraftPaper(Scene.VILLAGE, Scene.TEAM, handlers(2), finding), scene.member));
            answers.tell(policy.focus().knows(item.code(), "SUBSIDIES"));
            answers.tell(policy.focus().allows(item.code(), Set.of(item.code()), "SUBSIDIES"));
        }
        answers.tell(policy.focus().knows("NOBODY_KNOWS", "NOBODY_KNOWS"));
        HeatTable heat = HeatTable.of(List.of(), new Names(policy.focus(), Areas.of(List.of())));
        answers.tell(heat.focuses()).tell(heat.fields());
        return answers.tell(papers(policy)).toString();
    }

    private static List<PersonId> handlers(int count) {
        return List.of("M-1", "M-2", "M-3", "M-4", "M-5").subList(0, count).stream()
                .map(PersonId::of)
                .toList();
    }

    static String parties(Policy policy) {
        Answers answers = new Answers();
        Scene scene = new Scene(policy, Scene.VILLAGE);
        draft(scene, 2, answers);
        return answers.permitted(scene).toString();
    }

    private static Answers draft(Scene scene, int handlers, Answers answers) {
        Finding finding = new Finding(FOCUS, Set.of(), "SUBSIDIES", "补贴发放未公示", Optional.of("逐项公示"));
        return answers.tries(
                scene,
                scene.member,
                new ProblemAct.DraftPaper(scene.addressee, Scene.TEAM, handlers(handlers), finding));
    }

    static String finding(Policy policy) {
        Answers answers = new Answers();
        Scene scene = new Scene(policy, Scene.VILLAGE);
        for (int handlers = 1; handlers <= 5; handlers++) {
            draft(scene, handlers, answers);
        }
        answers.anyone(scene, new ProblemAct.ApprovePaper("[2021]保巡-T1组-没有号"))
                .anyone(scene, new ProblemAct.ApprovePaper(scene.number()))
                .permitted(scene, List.of(scene.office, scene.group));
        for (PartyName named : Answers.FULL.parties()) {
            answers.tell(scene.judge(new ProblemAct.HandOverLead(named.party(), 1), scene.leader));
        }
        answers.tell(scene.judge(new ProblemAct.LockProblem(), scene.leader));
        answers.tries(scene, scene.member, Scene.verification(Scene.FIELD))
                .permitted(scene, List.of(scene.office, scene.group));
        answers.tries(scene, scene.member, new ProblemAct.ProposeImmediate("即日张贴名单"))
                .anyone(scene, new ProblemAct.RecordOralOrder(Party.LEADING_GROUP, PersonId.of("LG-9"), scene.today()))
                .anyone(scene, new ProblemAct.DecideImmediate(Opinion.AGREES));
        answers.tries(scene, scene.member, new ProblemAct.PutFacts("补贴名单未张贴"))
                .permitted(scene, List.of(scene.office, scene.group))
                .tries(scene, scene.member, new ProblemAct.RecordSilence())
                .tries(scene, scene.inspected(), new ProblemAct.ConfirmFacts())
                .tries(scene, scene.leader, new ProblemAct.LockProblem());
        return answers.permitted(scene, List.of(scene.office, scene.group)).toString();
    }

    /** Half an hour after midnight in Shanghai it is still the day before further west. */
    static String zone(Policy policy) {
        Scene scene = new Scene(policy, Scene.VILLAGE).approved();
        Stamp stamp = new Stamp(
                scene.stamp(scene.member).by(),
                LocalDateTime.of(2021, 5, 6, 0, 30)
                        .atZone(ZoneId.of("Asia/Shanghai"))
                        .toInstant());
        return ProblemRules.judge(scene.problem(), Scene.verification(LocalDate.of(2021, 5, 6)), stamp, scene.setting())
                .toString();
    }

    static String preparation(Policy policy) {
        Answers answers = new Answers();
        Scene scene = new Scene(policy, Scene.VILLAGE);
        DrawUpQuestions list = new DrawUpQuestions(List.of(new PreparatoryQuestion(
                QuestionId.of("Q-1"), QuestionSource.DOCUMENT, FOCUS, "SUBSIDIES", "补贴名单是否公示")));
        answers.tell(
                PreparationRules.judge(null, Scene.VILLAGE, list, scene.stamp(scene.office), scene.round(), CALENDAR));
        Dossier<org.xuncha.preparation.PreparationAct> dossier = Dossier.empty(
                        Preparation.subject(Scene.ROUND, Scene.VILLAGE), org.xuncha.preparation.PreparationAct.class)
                .with(list, scene.stamp(scene.office))
                .with(new AskQuestions(PersonId.of("VS-9")), scene.stamp(scene.office));
        Preparation drawn = Preparation.after(null, dossier.entries().get(0));
        Preparation asked = Preparation.after(drawn, dossier.entries().get(1));
        for (LocalDate day : List.of(scene.today(), scene.today().plusDays(9))) {
            answers.tell(asked.on(day, policy, CALENDAR));
        }
        return answers.tell(asked.deadline(policy, CALENDAR).orElseThrow().due())
                .toString();
    }

    /** Lists issued to a village. */
    static String papers(Policy policy) {
        Answers answers = new Answers();
        List<FocusItem> items = Answers.FULL.focus().items();
        for (FocusItem item : items) {
            Scene scene = new Scene(Answers.FULL, Scene.VILLAGE);
            scene.locked();
            scene.on(Scene.FEEDBACK).enter(Phase.FEEDBACK);
            var problem = new org.xuncha.problem.ProblemBuilder()
                    .from(scene.problem())
                    .finding(new Finding(item.code(), Set.of(), "SUBSIDIES", "补贴发放未公示", Optional.of("逐项公示")))
                    .build();
            Scene under = new Scene(policy, Scene.VILLAGE).on(Scene.FEEDBACK).enter(Phase.FEEDBACK);
            Grounds grounds = new Grounds(under.round(), CALENDAR, List.of(problem), List.of());
            for (ListKind kind : ListKind.values()) {
                var content = Established.of(kind, Scene.VILLAGE, List.of(problem), List.of())
                        .content(policy, CALENDAR, Scene.FEEDBACK);
                answers.tell(content);
                for (String number : Answers.FULL.lists().numbers().values()) {
                    answers.tell(PaperRules.judge(
                            null,
                            number.replace("{year}", "2021").replace("{no}", "1"),
                            new PaperAct.IssuePaper(Scene.VILLAGE, content),
                            under.stamp(under.office),
                            grounds));
                }
            }
        }
        for (PartyName named : Answers.FULL.parties()) {
            answers.tell(suggested(policy, named.party()));
        }
        return answers.tell(feedback(policy)).toString();
    }

    private static Verdict suggested(Policy policy, Party to) {
        Scene scene = new Scene(policy, Scene.VILLAGE);
        Body office = Body.of(Party.INSPECTION_OFFICE, scene.office.area());
        return PassageRules.judge(
                null,
                new PassageAct.SendPassage(
                        Form.SUGGESTION, office, Body.of(to, Scene.VILLAGE), "完善补贴公示制度", Optional.empty()),
                scene.stamp(scene.office),
                scene.round());
    }

    /** A problem of a village is fed back while one of its township waits. */
    private static Verdict feedback(Policy policy) {
        Scene scene = new Scene(Answers.FULL, Scene.VILLAGE).locked();
        Scene under = new Scene(policy, Scene.VILLAGE).on(Scene.FEEDBACK).enter(Phase.FEEDBACK);
        return ProblemRules.judge(
                scene.problem(),
                new ProblemAct.IssueProblem("保巡问〔2021〕1号"),
                under.stamp(under.office),
                under.setting().knowing(RectifyingAnswers.elsewhere()));
    }
}
