package org.xuncha.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.xuncha.organisation.Actor;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.Party;
import org.xuncha.organisation.PersonId;
import org.xuncha.organisation.TeamPost;
import org.xuncha.record.Dossier;
import org.xuncha.record.Entry;
import org.xuncha.recusal.FactId;
import org.xuncha.recusal.Facts;
import org.xuncha.recusal.Question;
import org.xuncha.recusal.Recusal;
import org.xuncha.recusal.RecusalFact;
import org.xuncha.recusal.RecusalFactBuilder;
import org.xuncha.recusal.Secrecy;
import org.xuncha.recusal.Waiver;
import org.xuncha.rule.Label;
import org.xuncha.staffing.AdoptPlanBuilder;
import org.xuncha.staffing.Inspector;
import org.xuncha.staffing.ReplacementCause;
import org.xuncha.staffing.SeatRange;
import org.xuncha.staffing.Staffing;
import org.xuncha.staffing.StaffingAct;
import org.xuncha.staffing.StaffingRules;
import org.xuncha.staffing.TeamBuilder;
import org.xuncha.staffing.TeamId;
import org.xuncha.storage.SightRules;
import org.xuncha.testkit.rules.Scene;

/** Teams are staffed, and it is asked who must stand aside. */
final class StaffingAnswers {
    private static final LocalDate END = LocalDate.of(2015, 6, 30);
    /** The village, one beside it, and one each in another township, county, prefecture and province. */
    private static final Set<AreaCode> AREAS = Set.of(
            Scene.VILLAGE,
            AreaCode.of("530502104202"),
            AreaCode.of("530502106201"),
            AreaCode.of("530521104201"),
            AreaCode.of("532301104201"),
            AreaCode.of("520101104201"));

    private static final List<TeamPost> POSTS = List.of(
            TeamPost.DIRECTOR, TeamPost.LEADER, TeamPost.DEPUTY, TeamPost.LIAISON, TeamPost.MEMBER, TeamPost.REVIEWER);

    private StaffingAnswers() {}

    /** Who is barred, by facts of every kind that lasted for longer or shorter, around the days on which they cease to bar. */
    static String recusal(Policy policy) {
        Answers answers = new Answers();
        for (FactKind kind : FactKind.values()) {
            for (int months : List.of(1, 35, 36, 37)) {
                RecusalFact fact = fact(kind, months);
                for (TeamPost post : POSTS) {
                    for (int later : List.of(0, 1, 2, 36, 37, 60, 61, 1200, 1201)) {
                        LocalDate day = END.plusMonths(later);
                        answers.tell(Recusal.judge(
                                        Facts.of(fact),
                                        policy.recusal(),
                                        Question.about(fact.person(), post, AREAS, day))
                                .objections()
                                .stream()
                                .map(objection -> objection.rule().code()
                                        + objection.facts().get("line")
                                        + objection.facts().get("code")
                                        + objection.facts().get("covered"))
                                .toList());
                    }
                }
            }
            waivers(fact(kind, 1), policy, answers);
        }
        return answers.toString();
    }

    private static RecusalFact fact(FactKind kind, int months) {
        RecusalFactBuilder fact = new RecusalFactBuilder()
                .id(FactId.of("f-" + kind + months))
                .person(PersonId.of("L-1"))
                .kind(kind)
                .area(Scene.VILLAGE)
                .what("村干部")
                .from(END.minusMonths(months).plusDays(1))
                .to(END)
                .source("个人有关事项报告")
                .known(END);
        return (kind.isTie() ? fact.other(PersonId.of("S-1")) : fact).build();
    }

    private static void waivers(RecusalFact fact, Policy policy, Answers answers) {
        Actor group = Scene.actor("G-1", Party.LEADING_GROUP, Scene.CITY);
        for (RecusalLine line : Answers.FULL.recusal().lines()) {
            for (WaiverType type : WaiverType.values()) {
                answers.tell(Recusal.mayWaive(
                        Facts.of(fact),
                        policy.recusal(),
                        new Waiver(fact.id(), line.code(), type, "理由", group, END, END.plusYears(1))));
            }
        }
        for (PartyName named : Answers.FULL.parties()) {
            Actor reader = Scene.actor("X-9", named.party(), Scene.CITY);
            answers.tell(Secrecy.maySee(policy.recusal(), reader, fact));
        }
    }

    private static List<StaffingAct> beginning() {
        LocalDate day = Scene.FIELD;
        TeamId team = TeamId.of(Scene.TEAM);
        return List.of(
                forming(TeamPost.DIRECTOR),
                new StaffingAct.AddToPool(
                        List.of(
                                inspector("L-1", TeamPost.DIRECTOR),
                                inspector("L-2", TeamPost.LEADER),
                                inspector("L-3", TeamPost.LEADER)),
                        "人才库登记表",
                        day),
                new AdoptPlanBuilder()
                        .assignment(Map.of(PersonId.of("L-1"), team, PersonId.of("L-2"), team))
                        .bound(0)
                        .proved(true)
                        .from(day)
                        .build(),
                new StaffingAct.Authorise(Set.of(PersonId.of("L-1"), PersonId.of("L-2")), day));
    }

    private static StaffingAct.FormTeams forming(TeamPost post) {
        return new StaffingAct.FormTeams(List.of(new TeamBuilder()
                .id(TeamId.of(Scene.TEAM))
                .label(new Label("第一巡察组", "Team 1"))
                .addCovers(Scene.VILLAGE)
                .putSeats(post, SeatRange.of(1, 1))
                .build()));
    }

    private static Inspector inspector(String person, TeamPost post) {
        return new Inspector(
                PersonId.of(person), post, new Label("巡察干部", "Inspector"), AreaCode.of("530521000000"), Set.of());
    }

    /** What everybody may do to a staffing, and who leads a team. */
    static String staffing(Policy policy) {
        Answers answers = new Answers();
        Scene scene = new Scene(policy, Scene.VILLAGE);
        Dossier<StaffingAct> dossier = Dossier.empty(Staffing.subject(Scene.ROUND), StaffingAct.class);
        for (StaffingAct act : beginning()) {
            dossier = dossier.with(act, scene.stamp(scene.group));
        }
        Staffing staffing = Staffing.empty(Scene.ROUND);
        List<StaffingAct> tried = new ArrayList<>(beginning());
        POSTS.forEach(post -> tried.add(forming(post)));
        tried.add(new StaffingAct.GrantWaiver(
                FactId.of("home:L-1"), "HOME_COUNTY", WaiverType.SPECIAL_NEED, Scene.FIELD, Scene.FIELD));
        tried.add(new StaffingAct.ReplaceMember(
                PersonId.of("L-2"),
                Optional.of(PersonId.of("L-3")),
                ReplacementCause.UNAVAILABLE,
                Optional.empty(),
                Optional.empty(),
                Scene.FIELD));
        for (Entry<StaffingAct> entry : dossier.entries()) {
            staffing = Staffing.after(staffing, entry);
            for (Actor actor : Answers.everybody(Scene.VILLAGE)) {
                for (StaffingAct act : tried) {
                    answers.tell(StaffingRules.judge(staffing, act, scene.stamp(actor), scene.round()));
                }
            }
        }
        for (String person : List.of("L-1", "L-2")) {
            Actor actor = Scene.actor(person, Party.TEAM_LEADER, Scene.CITY);
            answers.tell(
                    SightRules.of(actor, scene.round(), staffing, Scene.FIELD).restricted());
        }
        return answers.toString();
    }
}
