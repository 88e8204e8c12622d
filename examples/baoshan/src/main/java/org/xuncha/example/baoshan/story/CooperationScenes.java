package org.xuncha.example.baoshan.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.xuncha.cooperation.Body;
import org.xuncha.cooperation.Form;
import org.xuncha.cooperation.PassageAct;
import org.xuncha.cooperation.PassageId;
import org.xuncha.example.baoshan.input.CooperationRow;
import org.xuncha.example.baoshan.input.Input;
import org.xuncha.office.Order;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.Party;
import org.xuncha.organisation.PersonId;
import org.xuncha.record.Mandate;
import org.xuncha.staffing.StaffingAct;
import org.xuncha.staffing.Team;

/** What passes between bodies: people lent and returned, guidance, requests, results, leads. */
final class CooperationScenes {
    private final Input input;
    private final Cast cast;
    private final Staffed staffed;

    CooperationScenes(Input input, Cast cast, Staffed staffed) {
        this.input = input;
        this.cast = cast;
        this.staffed = staffed;
    }

    Stream<Scene> scenes() {
        List<Scene> scenes = new ArrayList<>();
        for (CooperationRow row : input.cooperation()) {
            Form form = Form.valueOf(row.form().name());
            Body from = body(row.from());
            Body to = body(row.to());
            PassageAct send = new PassageAct.SendPassage(form, from, to, row.about(), row.replyBy());
            scenes.add(scene(row, row.sent(), "10:00", send, by(from, row.id() + "/send")));
            row.answered().ifPresent(day -> {
                scenes.add(scene(
                        row, day, "15:00", new PassageAct.AnswerPassage(row.answer()), by(to, row.id() + "/answer")));
                if (form == Form.SECONDMENT) {
                    scenes.add(release(row, day));
                }
            });
        }
        return scenes.stream();
    }

    private Scene scene(CooperationRow row, LocalDate day, String time, PassageAct act, Mandate by) {
        return new Scene.Act(cast.at(day, time), Order.on(cast.round(), PassageId.of(row.id()), act, by));
    }

    private Scene release(CooperationRow row, LocalDate day) {
        Mandate by = cast.leadingGroup(row.id() + "/release", "抽调期满返回原单位");
        return new Scene.Act(
                cast.at(day, "18:00"),
                Order.on(cast.round(), new StaffingAct.Release(Set.of(PersonId.of(row.about())), day), by));
    }

    /** A county's code stands for its inspection office, a team's for the team; other names are bodies of the city. */
    private Body body(String name) {
        if (name.matches("[1-9][0-9]{11}")) {
            return Body.of(Party.COUNTY_INSPECTION_OFFICE, AreaCode.of(name));
        }
        if (input.teams().stream().anyMatch(team -> team.team().equals(name))) {
            return Body.of(Party.TEAM_LEADER, cast.city(), name);
        }
        return switch (name) {
            case "市委巡察办" -> Body.of(Party.INSPECTION_OFFICE, cast.city());
            case "市纪委监委" -> Body.of(Party.DISCIPLINE_COMMISSION, cast.city());
            case "市委组织部" -> Body.of(Party.ORGANISATION_DEPARTMENT, cast.city());
            default -> Body.of(Party.DEPARTMENT, cast.city(), name.replaceAll("\\s", ""));
        };
    }

    private Mandate by(Body body, String command) {
        if (body.party().equals(Party.TEAM_LEADER)) {
            Team team = staffed.teams().stream()
                    .filter(one -> one.id().value().equals(body.unit().orElse("")))
                    .findFirst()
                    .orElseThrow();
            return cast.inspector(staffed.leaderOf(team), Party.TEAM_LEADER, command, "联动协作");
        }
        return cast.party(body.party(), body.area(), command, "联动协作");
    }
}
