package org.xuncha.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.xuncha.office.Office;
import org.xuncha.organisation.Actor;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.Party;
import org.xuncha.organisation.PersonId;
import org.xuncha.organisation.TeamPost;
import org.xuncha.policy.Channel;
import org.xuncha.problem.ProblemAct;
import org.xuncha.problem.ProblemAct.ApprovePaper;
import org.xuncha.problem.ProblemAct.ConfirmFacts;
import org.xuncha.problem.ProblemAct.DraftPaper;
import org.xuncha.problem.ProblemAct.LockProblem;
import org.xuncha.problem.ProblemAct.PutFacts;
import org.xuncha.problem.ProblemAct.VerifyFinding;
import org.xuncha.problem.ProblemId;
import org.xuncha.record.CommandId;
import org.xuncha.record.Mandate;
import org.xuncha.rule.Label;
import org.xuncha.staffing.AdoptPlanBuilder;
import org.xuncha.staffing.Inspector;
import org.xuncha.staffing.SeatRange;
import org.xuncha.staffing.StaffingAct;
import org.xuncha.staffing.StaffingAct.AddToPool;
import org.xuncha.staffing.StaffingAct.Authorise;
import org.xuncha.staffing.StaffingAct.FormTeams;
import org.xuncha.staffing.TeamBuilder;
import org.xuncha.staffing.TeamId;

/** Two working papers of one team, on each of two villages, that wait for their numbers. */
final class Drafted {
    static final ProblemId ONE = ProblemId.of("P3");
    static final ProblemId OTHER = ProblemId.of("P4");

    private static final PersonId DIRECTOR = PersonId.of("D-1");
    private static final PersonId MEMBER = PersonId.of("L-1");

    private Drafted() {}

    /** The round of {@link FedBack} is staffed, and two papers are drafted. */
    static void in(Office office) {
        LocalDate day = LocalDate.of(2021, 6, 1);
        Map<PersonId, TeamId> plan = Map.of(DIRECTOR, TeamId.of("1"), MEMBER, TeamId.of("1"));
        List<StaffingAct> acts = List.of(
                new FormTeams(List.of(new TeamBuilder()
                        .id(TeamId.of("1"))
                        .label(new Label("第一巡察组", "Team 1"))
                        .addCovers(Given.VILLAGE, FedBack.OTHER_VILLAGE)
                        .putSeats(TeamPost.DIRECTOR, SeatRange.of(1, 1))
                        .putSeats(TeamPost.LEADER, SeatRange.of(1, 1))
                        .build())),
                new AddToPool(
                        List.of(inspector(DIRECTOR, TeamPost.DIRECTOR), inspector(MEMBER, TeamPost.LEADER)),
                        "人才库",
                        day),
                new AdoptPlanBuilder()
                        .assignment(plan)
                        .bound(0)
                        .proved(true)
                        .from(day)
                        .build());
        for (StaffingAct act : acts) {
            office.perform(Given.ROUND, act, FedBack.office("staffed-" + act.name()));
        }
        office.perform(
                Given.ROUND,
                new Authorise(plan.keySet(), day),
                FedBack.by(Party.LEADING_GROUP, Given.PREFECTURE, "authorised"));
        draft(office, ONE, Given.VILLAGE);
        draft(office, OTHER, FedBack.OTHER_VILLAGE);
    }

    private static Inspector inspector(PersonId person, TeamPost post) {
        return new Inspector(person, post, new Label("巡察干部", "Inspector"), AreaCode.of("530521000000"), Set.of());
    }

    private static void draft(Office office, ProblemId problem, AreaCode village) {
        office.window(Given.ROUND, leader("any").actor()).mayDraft(village).orThrow();
        office.perform(
                Given.ROUND,
                problem,
                new DraftPaper(village, "1", List.of(DIRECTOR, MEMBER), FedBack.finding()),
                leader("draft-" + problem));
    }

    /** A drafted paper gets its number, is looked into and confirmed, and its problem is locked. */
    static void locked(Office office, ProblemId problem, AreaCode village, int number) {
        List<ProblemAct> acts = List.of(
                new ApprovePaper("[2021]保巡-1组-" + number + "号"),
                new VerifyFinding(Channel.DOCUMENT, LocalDate.of(2021, 6, 1), "查阅公示记录"),
                new PutFacts(FedBack.finding().text()));
        for (ProblemAct act : acts) {
            office.perform(Given.ROUND, problem, act, leader(act.name() + "-" + problem));
        }
        office.perform(
                Given.ROUND,
                problem,
                new ConfirmFacts(),
                FedBack.by(Party.VILLAGE_BRANCH, village, "confirm-" + problem));
        office.perform(Given.ROUND, problem, new LockProblem(), leader("lock-" + problem));
    }

    static Mandate leader(String command) {
        Actor actor = new Actor(DIRECTOR, Party.TEAM_LEADER, Given.PREFECTURE);
        return new Mandate(actor, "巡察工作方案", "按方案办理", CommandId.of(command));
    }
}
