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
import org.xuncha.organisation.AreaLevel;
import org.xuncha.organisation.Party;
import org.xuncha.organisation.PersonId;
import org.xuncha.policy.Policy;
import org.xuncha.record.Mandate;
import org.xuncha.staffing.StaffingAct;
import org.xuncha.staffing.Team;

/** What passes between bodies: people lent and returned, guidance, requests, results, leads. */
final class CooperationScenes {
    private final Input input;
    private final Cast cast;
    private final Policy policy;
    private final Staffed staffed;

    CooperationScenes(Input input, Cast cast, Policy policy, Staffed staffed) {
        this.input = input;
        this.cast = cast;
        this.policy = policy;
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

    /**
     * A county's code stands for its inspection office, that of a township or village for its party organisation, a
     * team's for its leader, the name of a party for that party where it inspects; any other for a department there.
     */
    private Body body(String name) {
        if (name.matches("[1-9][0-9]{11}")) {
            AreaCode area = AreaCode.of(name);
            boolean below = area.level().compareTo(AreaLevel.COUNTY) > 0;
            return Body.of(below ? Party.inspected(area.level()) : Party.COUNTY_INSPECTION_OFFICE, area);
        }
        if (input.teams().stream().anyMatch(team -> team.team().equals(name))) {
            return Body.of(Party.TEAM_LEADER, cast.inspecting(), name);
        }
        return policy.parties().stream()
                .filter(party ->
                        party.label().zh().equals(name) || party.label().en().equals(name))
                .map(party -> Body.of(party.party(), cast.inspecting()))
                .findFirst()
                .orElseGet(() -> Body.of(Party.DEPARTMENT, cast.inspecting(), name.replaceAll("\\s", "")));
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
