package org.xuncha.testkit.rules;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.xuncha.office.Answer;
import org.xuncha.office.Office;
import org.xuncha.office.Order;
import org.xuncha.organisation.Actor;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.Party;
import org.xuncha.organisation.PersonId;
import org.xuncha.organisation.TeamPost;
import org.xuncha.problem.LocalRules;
import org.xuncha.problem.Problem;
import org.xuncha.problem.ProblemAct;
import org.xuncha.record.Act;
import org.xuncha.record.Mandate;
import org.xuncha.record.Stamp;
import org.xuncha.rectification.RectificationAct;
import org.xuncha.round.Phase;
import org.xuncha.round.RoundAct.EnterPhase;
import org.xuncha.rule.Label;
import org.xuncha.staffing.AdoptPlanBuilder;
import org.xuncha.staffing.Inspector;
import org.xuncha.staffing.SeatRange;
import org.xuncha.staffing.StaffingAct;
import org.xuncha.staffing.TeamBuilder;
import org.xuncha.staffing.TeamId;
import org.xuncha.storage.Storage;
import org.xuncha.testkit.SettableClock;

/** A scene played once more, through an office over a store: round and team are real, and every act goes by the door. */
public final class Played {
    /** From where the team comes: nobody is at home. */
    private static final AreaCode FAR = AreaCode.of("530521000000");

    private final Scene scene;
    private final SettableClock clock;
    private final Office office;
    private Phase phase = Phase.OPENED;

    /** Opens the round, staffs it, and goes into the field. */
    public Played(Storage store, Scene scene, LocalRules local) {
        this.scene = scene;
        this.clock = SettableClock.at(
                Scene.OPENED.atTime(9, 0).atZone(scene.policy.zone()).toInstant(), scene.policy.zone());
        this.office = Office.of(store, clock).with(local);
        office.perform(Scene.ROUND, scene.opening(), by(scene.office, "open"));
        staff();
        clock.set(Scene.FIELD.atTime(9, 0).atZone(scene.policy.zone()).toInstant());
        enter(Phase.FIELD);
    }

    public Office office() {
        return office;
    }

    public SettableClock clock() {
        return clock;
    }

    private Mandate by(Actor actor, String command) {
        return scene.stamp(actor).by().forCommand(command);
    }

    private void staff() {
        List<TeamPost> posts = scene.policy.staffing().posts().stream()
                .map(named -> named.post())
                .toList();
        TeamPost leads = posts.get(0);
        TeamPost serves = posts.get(Math.min(1, posts.size() - 1));
        TeamId team = TeamId.of(Scene.TEAM);
        Map<PersonId, TeamId> seats = new HashMap<>();
        Scene.MEMBERS.forEach(person -> seats.put(person, team));
        List<Inspector> pool = Scene.MEMBERS.stream()
                .sorted()
                .map(person -> new Inspector(
                        person,
                        person.equals(Scene.LEADER) ? leads : serves,
                        new Label("巡察干部" + person, "Inspector " + person),
                        FAR,
                        Set.of()))
                .toList();
        LocalDate day = Scene.OPENED;
        Set<TeamPost> both = new LinkedHashSet<>(List.of(leads, serves));
        TeamBuilder formed =
                new TeamBuilder().id(team).label(new Label("第一巡察组", "Team 1")).addCovers(Scene.VILLAGE);
        both.forEach(post -> formed.putSeats(post, SeatRange.of(1, pool.size())));
        Stream.of(
                        new StaffingAct.FormTeams(List.of(formed.build())),
                        new StaffingAct.AddToPool(pool, "人才库登记表", day),
                        new AdoptPlanBuilder()
                                .assignment(seats)
                                .bound(0)
                                .proved(false)
                                .from(day)
                                .build(),
                        new StaffingAct.Authorise(seats.keySet(), day))
                .forEach(act -> office.perform(Scene.ROUND, act, by(decider(act), act.name())));
    }

    private Actor decider(StaffingAct act) {
        Party party = act instanceof StaffingAct.Authorise
                ? scene.policy.staffing().authoriser()
                : scene.policy.staffing().deciders().stream()
                        .filter(any -> any.equals(Party.INSPECTION_OFFICE))
                        .findFirst()
                        .orElseGet(() ->
                                scene.policy.staffing().deciders().iterator().next());
        return scene.of(party);
    }

    /** Lets the round come to a phase, now. */
    public Played enter(Phase wanted) {
        while (phase != wanted) {
            phase = phase.next().orElseThrow();
            office.perform(Scene.ROUND, new EnterPhase(phase), by(scene.office, "enter-" + phase));
        }
        return this;
    }

    /** The order to do to the problem what was done or tried in a phase, at the time of a stamp, under a command. */
    public Order<Problem> order(Act act, Stamp stamp, Phase at, String command) {
        clock.set(stamp.at());
        enter(at);
        Mandate by = stamp.by().forCommand(command);
        return act instanceof ProblemAct found
                ? Order.on(Scene.ROUND, Scene.PROBLEM, found, by)
                : Order.on(Scene.ROUND, Scene.PROBLEM, (RectificationAct) act, by);
    }

    /** Sends an order once, and answers what became of it. */
    public Answer<?> send(Order<?> order) {
        return office.performAll(List.of(order)).get(0);
    }
}
