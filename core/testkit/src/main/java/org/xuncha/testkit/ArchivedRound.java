package org.xuncha.testkit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xuncha.cooperation.Body;
import org.xuncha.cooperation.Form;
import org.xuncha.cooperation.PassageAct.AnswerPassage;
import org.xuncha.cooperation.PassageAct.SendPassage;
import org.xuncha.cooperation.PassageId;
import org.xuncha.office.Office;
import org.xuncha.organisation.Actor;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.Organisation;
import org.xuncha.organisation.OrganisationKind;
import org.xuncha.organisation.Party;
import org.xuncha.organisation.PersonId;
import org.xuncha.policy.Policies;
import org.xuncha.policy.RoundKind;
import org.xuncha.record.CommandId;
import org.xuncha.record.Dossier;
import org.xuncha.record.Line;
import org.xuncha.record.Mandate;
import org.xuncha.record.RoundId;
import org.xuncha.record.Stamp;
import org.xuncha.record.Subject;
import org.xuncha.round.InspectedObject;
import org.xuncha.round.Phase;
import org.xuncha.round.Round;
import org.xuncha.round.RoundAct;
import org.xuncha.round.RoundAct.EnterPhase;
import org.xuncha.round.RoundAct.OpenRound;
import org.xuncha.rule.Label;
import org.xuncha.storage.Append;
import org.xuncha.storage.Storage;

/** A short round that an office led, to be sealed, erased in part and moved. */
final class ArchivedRound {
    static final RoundId ROUND = RoundId.of("2021-1");
    static final Subject PASSAGE = new Subject(ROUND, "PASSAGE", "G-1");
    static final String PERSONAL = "某户的家庭情况";
    static final Phase FORGED_PHASE = Phase.CLOSED;

    private static final PassageId ID = PassageId.of("G-1");
    private static final AreaCode CITY = AreaCode.of("530500000000");
    private static final AreaCode COUNTY = AreaCode.of("530502000000");
    private static final Instant START = Instant.parse("2021-04-06T01:00:00Z");
    private static final SettableClock CLOCK = SettableClock.at(START, ZoneId.of("Asia/Shanghai"));

    private ArchivedRound() {}

    static Office office(Storage store) {
        return Office.of(store, CLOCK);
    }

    static Mandate by(Party party, AreaCode area, String command) {
        return new Mandate(new Actor(PersonId.of("O-1"), party, area), "巡察工作方案", "按方案推进", CommandId.of(command));
    }

    static Mandate by(Party party, String command) {
        return by(party, CITY, command);
    }

    static Mandate byOffice(String command) {
        return by(Party.INSPECTION_OFFICE, command);
    }

    static Mandate ofTheCounty(String command) {
        return by(Party.INSPECTION_OFFICE, COUNTY, command);
    }

    /** The round is opened, prepared, and something passes between two bodies; all in one instant. */
    static void play(Storage store) {
        Office office = office(store);
        office.perform(ROUND, opening(), byOffice("open"));
        office.perform(
                ROUND,
                ID,
                new SendPassage(
                        Form.GUIDANCE,
                        Body.of(Party.INSPECTION_OFFICE, CITY),
                        Body.of(Party.DISCIPLINE_COMMISSION, CITY),
                        PERSONAL,
                        Optional.empty()),
                byOffice("send"));
        office.perform(ROUND, ID, new AnswerPassage("收到"), by(Party.DISCIPLINE_COMMISSION, "answer"));
        office.perform(ROUND, new EnterPhase(Phase.PREPARATION), byOffice("prepare"));
    }

    /** What is recorded after it was sealed. */
    static void goOn(Storage store) {
        office(store).perform(ROUND, new EnterPhase(Phase.FIELD), byOffice("field"));
    }

    /** An entry that no rule would have allowed, on a sound chain. */
    static Append forged(List<Line> lines) {
        Dossier<RoundAct> dossier = Dossier.read(Round.subject(ROUND), RoundAct.class, lines)
                .with(new EnterPhase(FORGED_PHASE), new Stamp(byOffice("forged"), START));
        return Append.since(lines.size(), dossier);
    }

    private static OpenRound opening() {
        return new OpenRound(
                new Label("提级巡察", "Elevated inspection"),
                Set.of(RoundKind.ELEVATED),
                LocalDate.of(2021, 4, 6),
                LocalDate.of(2021, 12, 31),
                List.of(object("530502104203"), object("530521104203")),
                Policies.baoshan2021().build());
    }

    private static InspectedObject object(String area) {
        return InspectedObject.of(new Organisation(
                AreaCode.of(area), OrganisationKind.BRANCH, new Label("某村党总支" + area, "A village's branch " + area)));
    }
}
