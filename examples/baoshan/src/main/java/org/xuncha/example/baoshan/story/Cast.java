package org.xuncha.example.baoshan.story;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
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
    private final AreaCode inspecting;
    private final ZoneId zone;
    private final Map<Party, AreaLevel> levels = new HashMap<>();
    private final String plan;

    Cast(Input input) {
        round = RoundId.of(input.round().code());
        zone = input.round().zone();
        inspecting = input.round().inspectingArea();
        input.parties().forEach(row -> levels.putIfAbsent(Party.of(row.party()), row.level()));
        plan = "《" + input.round().name().zh() + "工作方案》";
    }

    RoundId round() {
        return round;
    }

    /** The area whose body inspects. */
    AreaCode inspecting() {
        return inspecting;
    }

    Instant at(LocalDate day, String time) {
        return day.atTime(LocalTime.parse(time)).atZone(zone).toInstant();
    }

    ZoneId zone() {
        return zone;
    }

    Mandate office(String command, String reason) {
        return party(Party.INSPECTION_OFFICE, inspecting, command, reason);
    }

    Mandate leadingGroup(String command, String reason) {
        return party(Party.LEADING_GROUP, inspecting, command, reason);
    }

    /** A member or leader of a team: a person of the pool. */
    Mandate inspector(PersonId person, Party party, String command, String reason) {
        return mandate(new Actor(person, party, inspecting), command, reason);
    }

    /** The inspected organisation of an area. */
    Mandate inspected(AreaCode area, String command, String reason) {
        return party(Party.inspected(area.level()), area, command, reason);
    }

    /** A party that has to do with an addressee: of that area on the party's level, or of the area that inspects. */
    Mandate concerned(Party party, AreaCode addressee, String command, String reason) {
        AreaCode area =
                Optional.ofNullable(levels.get(party)).flatMap(addressee::at).orElse(inspecting);
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
