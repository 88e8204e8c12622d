package org.xuncha;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.xuncha.calendar.WorkingCalendar;
import org.xuncha.focus.Field;
import org.xuncha.focus.FocusSchemes;
import org.xuncha.organisation.Actor;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.Organisation;
import org.xuncha.organisation.OrganisationKind;
import org.xuncha.organisation.Party;
import org.xuncha.organisation.PersonId;
import org.xuncha.policy.Policies;
import org.xuncha.policy.Policy;
import org.xuncha.policy.RoundKind;
import org.xuncha.record.CommandId;
import org.xuncha.record.Dossier;
import org.xuncha.record.Mandate;
import org.xuncha.record.RoundId;
import org.xuncha.record.Stamp;
import org.xuncha.round.InspectedObject;
import org.xuncha.round.Phase;
import org.xuncha.round.Round;
import org.xuncha.round.RoundAct;
import org.xuncha.round.RoundAct.EnterPhase;
import org.xuncha.round.RoundAct.OpenRound;
import org.xuncha.rule.Label;

/** A small round for tests: one county, one township, two villages; fixed days. */
public final class Baoshan {
    public static final RoundId ROUND = RoundId.of("R1");
    public static final AreaCode CITY = AreaCode.of("530500000000");
    public static final AreaCode COUNTY = AreaCode.of("530502000000");
    public static final AreaCode TOWNSHIP = AreaCode.of("530502100000");
    public static final AreaCode VILLAGE = AreaCode.of("530502100201");
    public static final AreaCode OTHER_VILLAGE = AreaCode.of("530502100202");
    public static final AreaCode ELSEWHERE = AreaCode.of("530521100201");

    public static final String FOCUS = "FOCUS_CLOSE_TO_PEOPLE";
    public static final String OTHER_FOCUS = "FOCUS_ORGANISATION";
    public static final String FIELD = "SUBSIDIES";
    public static final String OTHER_FIELD = "PUBLICITY";

    public static final WorkingCalendar CALENDAR = WorkingCalendar.stateCouncil();
    public static final Policy POLICY = Policies.baoshan2021()
            .focus(FocusSchemes.twoThreeN()
                    .withFields(List.of(
                            new Field(FIELD, new Label("惠农补贴", "Subsidies to farmers")),
                            new Field(OTHER_FIELD, new Label("三务公开", "Publicity of affairs")))))
            .build();

    /** The day on which the round is opened; the n-th phase is entered n times ten days later. */
    public static final LocalDate OPENED = LocalDate.of(2021, 3, 1);

    private static final AtomicLong COMMANDS = new AtomicLong();

    private Baoshan() {}

    /** The round in a phase. */
    public static Round round(Phase phase) {
        return round(phase, POLICY);
    }

    /** The round under another policy in a phase. */
    public static Round round(Phase phase, Policy policy) {
        Dossier<RoundAct> dossier = Dossier.empty(Round.subject(ROUND), RoundAct.class)
                .with(
                        new OpenRound(
                                new Label("第一轮", "First round"),
                                Set.of(RoundKind.ELEVATED),
                                OPENED,
                                OPENED.plusYears(1),
                                List.of(
                                        object(COUNTY, OrganisationKind.COMMITTEE),
                                        object(TOWNSHIP, OrganisationKind.COMMITTEE),
                                        object(VILLAGE, OrganisationKind.BRANCH),
                                        object(OTHER_VILLAGE, OrganisationKind.BRANCH)),
                                policy),
                        office(OPENED));
        for (Optional<Phase> next = Phase.OPENED.next();
                next.isPresent() && !phase.isBefore(next.get());
                next = next.get().next()) {
            dossier = dossier.with(new EnterPhase(next.get()), office(dayOf(next.get())));
        }
        @Nullable Round round = null;
        for (var entry : dossier.entries()) {
            round = Round.after(round, entry);
        }
        return Objects.requireNonNull(round);
    }

    /** The day on which {@link #round} enters a phase. */
    public static LocalDate dayOf(Phase phase) {
        return OPENED.plusDays(10L * phase.ordinal());
    }

    private static InspectedObject object(AreaCode area, OrganisationKind kind) {
        return InspectedObject.of(
                new Organisation(area, kind, new Label(area + "党组织", "Party organisation of " + area)));
    }

    /** Noon of a day in Baoshan. */
    public static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(POLICY.zone()).toInstant();
    }

    public static Stamp office(LocalDate day) {
        return stamp(Party.INSPECTION_OFFICE, CITY, day);
    }

    public static Stamp leader(LocalDate day) {
        return stamp(Party.TEAM_LEADER, CITY, day);
    }

    public static Stamp village(LocalDate day) {
        return stamp(Party.VILLAGE_BRANCH, VILLAGE, day);
    }

    /** A stamp of the first person of a party, at noon. */
    public static Stamp stamp(Party party, AreaCode area, LocalDate day) {
        Actor actor = new Actor(PersonId.of(party + "-1"), party, area);
        CommandId command = CommandId.of("c" + COMMANDS.incrementAndGet());
        return new Stamp(new Mandate(actor, "保巡办发〔2021〕1号", "按方案办理", command), noon(day));
    }
}
