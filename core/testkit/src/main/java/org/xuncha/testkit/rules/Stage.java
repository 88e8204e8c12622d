package org.xuncha.testkit.rules;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xuncha.calendar.WorkingCalendar;
import org.xuncha.organisation.Actor;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.Organisation;
import org.xuncha.organisation.OrganisationKind;
import org.xuncha.organisation.Party;
import org.xuncha.organisation.PersonId;
import org.xuncha.policy.Policy;
import org.xuncha.policy.RoundKind;
import org.xuncha.problem.AuthorisedTeam;
import org.xuncha.problem.Finding;
import org.xuncha.problem.LocalRules;
import org.xuncha.problem.ProblemId;
import org.xuncha.problem.ProblemRule;
import org.xuncha.problem.Setting;
import org.xuncha.record.CommandId;
import org.xuncha.record.Dossier;
import org.xuncha.record.Mandate;
import org.xuncha.record.RoundId;
import org.xuncha.record.Stamp;
import org.xuncha.round.InspectedObject;
import org.xuncha.round.Phase;
import org.xuncha.round.Round;
import org.xuncha.round.RoundAct;
import org.xuncha.rule.Label;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Verdict;

/** Where a scene plays: a round in its days, everybody who may have to do with it, and who is barred. */
abstract class Stage {
    public static final AreaCode CITY = AreaCode.of("530500000000");
    public static final AreaCode COUNTY = AreaCode.of("530502000000");
    public static final AreaCode TOWNSHIP = AreaCode.of("530502104000");
    public static final AreaCode VILLAGE = AreaCode.of("530502104201");
    public static final AreaCode OTHER_TOWNSHIP = AreaCode.of("530502106000");
    public static final RoundId ROUND = RoundId.of("BS-2021-1");
    public static final ProblemId PROBLEM = ProblemId.of("P-1");
    public static final LocalDate OPENED = LocalDate.of(2021, 4, 6);

    /** The code of the team that is authorised. */
    public static final String TEAM = "T1";

    /** Who leads it. */
    public static final PersonId LEADER = PersonId.of("L-1");

    /** Who is in it: the leader and five more. */
    public static final Set<PersonId> MEMBERS = Stream.of("L-1", "M-1", "M-2", "M-3", "M-4", "M-5")
            .map(PersonId::of)
            .collect(Collectors.toUnmodifiableSet());

    public static final LocalDate FIELD = LocalDate.of(2021, 4, 20);
    public static final LocalDate FEEDBACK = LocalDate.of(2021, 7, 15);
    public static final Finding FINDING =
            new Finding("FOCUS_CLOSE_TO_PEOPLE", Set.of(), "SUBSIDIES", "补贴发放未公示", Optional.empty());

    public final Actor member = actor("M-1", Party.TEAM_MEMBER, CITY);
    public final Actor leader = actor("L-1", Party.TEAM_LEADER, CITY);
    public final Actor office = actor("O-1", Party.INSPECTION_OFFICE, CITY);
    public final Actor group = actor("G-1", Party.LEADING_GROUP, CITY);
    public final Actor discipline = actor("DC-1", Party.DISCIPLINE_COMMISSION, CITY);
    public final Actor organisation = actor("OD-1", Party.ORGANISATION_DEPARTMENT, CITY);
    public final Actor township = actor("TC-1", Party.TOWNSHIP_COMMITTEE, TOWNSHIP);
    public final Actor village = actor("VB-1", Party.VILLAGE_BRANCH, VILLAGE);

    private final Set<PersonId> barred = new HashSet<>();
    public final AreaCode addressee;
    public final Policy policy;
    final LocalRules local;
    private Optional<AuthorisedTeam> team = Optional.of(new AuthorisedTeam(TEAM, LEADER, MEMBERS));
    private Round round;

    Instant now;
    private final Map<Actor, Mandate> mandates = new HashMap<>();

    Stage(Policy policy, AreaCode addressee, LocalRules local) {
        this.policy = policy;
        this.addressee = addressee;
        this.local = local;
        now = OPENED.atTime(9, 0).atZone(policy.zone()).toInstant();
        round = opened();
    }

    /** The scene that plays here. */
    abstract Scene scene();

    /** How the round was opened. */
    public RoundAct.OpenRound opening() {
        return new RoundAct.OpenRound(
                new Label("提级巡察村(社区)", "Elevated inspection of villages"),
                Set.of(RoundKind.ELEVATED),
                OPENED,
                LocalDate.of(2021, 12, 31),
                List.of(object(COUNTY), object(TOWNSHIP), object(VILLAGE)),
                policy);
    }

    private static InspectedObject object(AreaCode area) {
        return InspectedObject.of(
                new Organisation(area, OrganisationKind.COMMITTEE, new Label("党组织", "Party organisation " + area)));
    }

    public static Actor actor(String person, Party party, AreaCode area) {
        return new Actor(PersonId.of(person), party, area);
    }

    /** Who speaks for the addressee. */
    public Actor inspected() {
        return actor("VB-1", Party.inspected(addressee.level()), addressee);
    }

    /** Somebody of a party, always the same person, where that party is at home. */
    public Actor of(Party party) {
        return Stream.of(member, leader, office, group, discipline, organisation, township, village)
                .filter(actor -> actor.party().equals(party))
                .findFirst()
                .orElseGet(() -> actor(party + "-1", party, home(party)));
    }

    private static AreaCode home(Party party) {
        if (party.code().startsWith("COUNTY")) {
            return COUNTY;
        }
        if (party.code().startsWith("TOWNSHIP")) {
            return TOWNSHIP;
        }
        return party.code().startsWith("VILLAGE") ? VILLAGE : CITY;
    }

    public Scene on(LocalDate day) {
        now = day.atTime(9, 0).atZone(policy.zone()).toInstant();
        return scene();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(now, policy.zone());
    }

    Scene at(Instant instant) {
        now = instant;
        return scene();
    }

    /** Lets time pass; a negative duration turns the clock back. */
    public Scene pass(Duration duration) {
        now = now.plus(duration);
        return scene();
    }

    public Instant now() {
        return now;
    }

    public Round round() {
        return round;
    }

    /** From now on recusal bars a person. */
    public Scene bar(PersonId person) {
        barred.add(person);
        return scene();
    }

    /** From now on recusal bars a person, or does not. */
    public Scene bar(PersonId person, boolean bars) {
        if (bars) {
            barred.add(person);
        } else {
            barred.remove(person);
        }
        return scene();
    }

    /** From now on no team is authorised. */
    public Scene withoutTeam() {
        team = Optional.empty();
        return scene();
    }

    public Scene enter(Phase wanted) {
        while (round.phase() != wanted) {
            round = entered(round);
        }
        return scene();
    }

    /** The round as it would be if just this phase had come. */
    Round roundIn(Phase wanted) {
        Round there = opened();
        while (there.phase() != wanted) {
            there = entered(there);
        }
        return there;
    }

    private Round opened() {
        return Round.after(
                null,
                Dossier.empty(Round.subject(ROUND), RoundAct.class)
                        .with(opening(), stamp(office))
                        .entries()
                        .get(0));
    }

    private Round entered(Round before) {
        RoundAct next = new RoundAct.EnterPhase(before.phase().next().orElseThrow());
        return Round.after(
                before,
                Dossier.empty(Round.subject(before.id()), RoundAct.class)
                        .with(next, stamp(office))
                        .entries()
                        .get(0));
    }

    public Stamp stamp(Actor actor) {
        return new Stamp(
                mandates.computeIfAbsent(actor, who -> new Mandate(who, "巡察工作方案", "按程序办理", CommandId.of("c"))), now);
    }

    public Setting setting() {
        Set<PersonId> out = Set.copyOf(barred);
        return Setting.of(
                        round,
                        WorkingCalendar.stateCouncil(),
                        (person, area) -> out.contains(person)
                                ? Verdict.of(Objection.by(ProblemRule.INSPECTOR_NOT_BARRED)
                                        .with("person", person)
                                        .with("addressee", area))
                                : Verdict.accepted(),
                        team)
                .with(local);
    }
}
