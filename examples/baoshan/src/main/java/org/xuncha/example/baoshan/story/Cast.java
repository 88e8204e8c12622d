package org.xuncha.example.baoshan.story;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.xuncha.example.baoshan.input.Input;
import org.xuncha.organisation.Actor;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.AreaLevel;
import org.xuncha.organisation.Party;
import org.xuncha.organisation.PersonId;
import org.xuncha.record.CommandId;
import org.xuncha.record.Mandate;
import org.xuncha.record.RoundId;

/** Who acts in the story, under which authority. Roles, not people: a person's key names party and area. */
final class Cast {
    private final RoundId round;
    private final AreaCode city;
    private final ZoneId zone;
    private final String plan;

    Cast(Input input) {
        round = RoundId.of(input.round().code());
        zone = input.round().zone();
        city = input.areas().get(0).code().at(AreaLevel.PREFECTURE).orElseThrow();
        plan = "《" + input.round().name().zh() + "工作方案》";
    }

    RoundId round() {
        return round;
    }

    AreaCode city() {
        return city;
    }

    Instant at(LocalDate day, String time) {
        return day.atTime(LocalTime.parse(time)).atZone(zone).toInstant();
    }

    ZoneId zone() {
        return zone;
    }

    Mandate office(String command, String reason) {
        return party(Party.INSPECTION_OFFICE, city, command, reason);
    }

    Mandate leadingGroup(String command, String reason) {
        return party(Party.LEADING_GROUP, city, command, reason);
    }

    /** A member or leader of a team: a person of the pool. */
    Mandate inspector(PersonId person, Party party, String command, String reason) {
        return mandate(new Actor(person, party, city), command, reason);
    }

    /** The inspected organisation of an area. */
    Mandate inspected(AreaCode area, String command, String reason) {
        return party(Party.inspected(area.level()), area, command, reason);
    }

    /** A party that has to do with an addressee: of its own township or county, or of the city. */
    Mandate above(Party party, AreaCode addressee, String command, String reason) {
        AreaCode area = city;
        if (party.equals(Party.TOWNSHIP_COMMITTEE)) {
            area = addressee.at(AreaLevel.TOWNSHIP).orElse(city);
        } else if (party.equals(Party.COUNTY_COMMITTEE)) {
            area = addressee.at(AreaLevel.COUNTY).orElse(city);
        }
        return party(party, area, command, reason);
    }

    Mandate party(Party party, AreaCode area, String command, String reason) {
        return mandate(new Actor(keyOf(party, area), party, area), command, reason);
    }

    static PersonId keyOf(Party party, AreaCode area) {
        return PersonId.of(party + "@" + area);
    }

    private Mandate mandate(Actor actor, String command, String reason) {
        return new Mandate(actor, plan, reason, CommandId.of(command));
    }
}
