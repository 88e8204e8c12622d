package org.xuncha.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.xuncha.Baoshan;
import org.xuncha.organisation.Actor;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.Party;
import org.xuncha.organisation.PersonId;
import org.xuncha.organisation.TeamPost;
import org.xuncha.policy.FactKind;
import org.xuncha.record.CommandId;
import org.xuncha.record.Dossier;
import org.xuncha.record.Entry;
import org.xuncha.record.Mandate;
import org.xuncha.record.Stamp;
import org.xuncha.recusal.FactId;
import org.xuncha.recusal.RecusalFactBuilder;
import org.xuncha.round.Phase;
import org.xuncha.round.Round;
import org.xuncha.rule.Label;
import org.xuncha.rule.Verdict;
import org.xuncha.staffing.StaffingAct.AddToPool;
import org.xuncha.staffing.StaffingAct.AdoptPlan;
import org.xuncha.staffing.StaffingAct.Authorise;
import org.xuncha.staffing.StaffingAct.FormTeams;
import org.xuncha.staffing.StaffingAct.RecordFacts;

/** A desk at which a small round is staffed: two teams of a director and one or two leaders, a pool of eight. */
final class Desk {
    static final LocalDate DAY = Baoshan.OPENED.plusDays(5);
    static final TeamId ONE = TeamId.of("1");
    static final TeamId TWO = TeamId.of("2");
    static final PersonId D1 = PersonId.of("D-1");
    static final PersonId D2 = PersonId.of("D-2");
    static final PersonId D3 = PersonId.of("D-3");
    static final PersonId L1 = PersonId.of("L-1");
    static final PersonId L2 = PersonId.of("L-2");
    static final PersonId L3 = PersonId.of("L-3");
    static final PersonId L4 = PersonId.of("L-4");
    static final PersonId AT_HOME = PersonId.of("L-5");
    static final AreaCode FAR = AreaCode.of("530521000000");

    private final Round round;
    private Dossier<StaffingAct> dossier = Dossier.empty(Staffing.subject(Baoshan.ROUND), StaffingAct.class);
    private @Nullable Staffing staffing;

    private Desk(Phase phase) {
        round = Baoshan.round(phase);
    }

    static Desk empty() {
        return new Desk(Phase.OPENED);
    }

    /** Teams are formed and the pool is filled. */
    static Desk ready() {
        return empty().does(new FormTeams(List.of(team(ONE, Baoshan.VILLAGE), team(TWO, Baoshan.OTHER_VILLAGE))))
                .does(pool());
    }

    /** The plan is adopted. */
    static Desk planned() {
        return ready().does(plan(assignment()));
    }

    /** Everybody in the plan is authorised from the day on. */
    static Desk authorised() {
        return planned().does(new Authorise(assignment().keySet(), DAY), group(DAY));
    }

    static AddToPool pool() {
        return new AddToPool(
                List.of(
                        inspector(D1, TeamPost.DIRECTOR, FAR),
                        inspector(D2, TeamPost.DIRECTOR, FAR),
                        inspector(D3, TeamPost.DIRECTOR, FAR),
                        inspector(L1, TeamPost.LEADER, FAR),
                        inspector(L2, TeamPost.LEADER, FAR),
                        inspector(L3, TeamPost.LEADER, FAR),
                        inspector(L4, TeamPost.LEADER, FAR),
                        inspector(AT_HOME, TeamPost.LEADER, Baoshan.COUNTY)),
                "人才库登记表",
                DAY);
    }

    static Inspector inspector(PersonId person, TeamPost post, AreaCode home) {
        return new Inspector(person, post, new Label("巡察干部" + person, "Inspector " + person), home, Set.of());
    }

    static Team team(TeamId id, AreaCode... covers) {
        return new TeamBuilder()
                .id(id)
                .label(new Label("第" + id + "巡察组", "Team " + id))
                .addCovers(covers)
                .putSeats(TeamPost.DIRECTOR, SeatRange.of(1, 1))
                .putSeats(TeamPost.LEADER, SeatRange.of(1, 2))
                .build();
    }

    static Map<PersonId, TeamId> assignment() {
        return new TreeMap<>(Map.of(D1, ONE, L1, ONE, L3, ONE, D2, TWO, L2, TWO));
    }

    static AdoptPlan plan(Map<PersonId, TeamId> assignment) {
        return plan(assignment, DAY).build();
    }

    static AdoptPlanBuilder plan(Map<PersonId, TeamId> assignment, LocalDate from) {
        return new AdoptPlanBuilder()
                .assignment(assignment)
                .addCost(new CostPart("SAME_COUNTY", 4), new CostPart("MISSING", 2))
                .bound(6)
                .proved(true)
                .from(from);
    }

    /** That the spouse of somebody is secretary of a village. */
    static RecusalFactBuilder spouse(String id, PersonId person, AreaCode area) {
        return new RecusalFactBuilder()
                .id(FactId.of(id))
                .person(person)
                .kind(FactKind.SPOUSE)
                .other(PersonId.of("S-" + person))
                .area(area)
                .what("村党总支书记")
                .source("个人有关事项报告")
                .known(DAY);
    }

    Desk learns(RecusalFactBuilder fact) {
        return does(new RecordFacts(List.of(fact.build())));
    }

    static Stamp office(LocalDate day) {
        return by(Party.INSPECTION_OFFICE, Baoshan.CITY, day);
    }

    static Stamp group(LocalDate day) {
        return by(Party.LEADING_GROUP, Baoshan.CITY, day);
    }

    static Stamp village(LocalDate day) {
        return by(Party.VILLAGE_BRANCH, Baoshan.VILLAGE, day);
    }

    static Stamp by(Party party, AreaCode area, LocalDate day) {
        return new Stamp(
                new Mandate(new Actor(PersonId.of(party + "-1"), party, area), "会议纪要", "按方案办理", CommandId.of("c")),
                Baoshan.noon(day));
    }

    Verdict judge(StaffingAct act) {
        return judge(act, office(DAY));
    }

    Verdict judge(StaffingAct act, Stamp stamp) {
        return StaffingRules.judge(staffing, act, stamp, round);
    }

    Desk does(StaffingAct act) {
        return does(act, office(DAY));
    }

    /** Does what the rules accept. */
    Desk does(StaffingAct act, Stamp stamp) {
        assertThat(judge(act, stamp).objections()).isEmpty();
        dossier = dossier.with(act, stamp);
        Entry<StaffingAct> last = dossier.entries().get((int) dossier.version() - 1);
        staffing = Staffing.after(staffing, last);
        return this;
    }

    Staffing staffing() {
        return Optional.ofNullable(staffing).orElseThrow();
    }

    Round round() {
        return round;
    }

    Dossier<StaffingAct> dossier() {
        return dossier;
    }

    StaffingReport report() {
        return StaffingReport.of(staffing(), round.policy().recusal(), DAY);
    }
}
