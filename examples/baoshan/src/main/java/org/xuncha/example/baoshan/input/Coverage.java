package org.xuncha.example.baoshan.input;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.AreaLevel;

/** That every inspected township and village is covered by one team, and none by two. */
final class Coverage {
    private final List<OrganisationRow> organisations;
    private final List<TeamRow> teams;
    private final Known known;
    private final Faults faults;

    Coverage(List<OrganisationRow> organisations, List<TeamRow> teams, Known known, Faults faults) {
        this.organisations = organisations;
        this.teams = teams;
        this.known = known;
        this.faults = faults;
    }

    void check() {
        if (faults.isClean(InputFile.ORGANISATIONS) && faults.isClean(InputFile.TEAMS)) {
            noTwo();
            none();
        }
    }

    private void noTwo() {
        Map<AreaCode, String> first = new HashMap<>();
        for (TeamRow team : teams) {
            for (AreaCode area : team.townships()) {
                String before = first.putIfAbsent(area, team.team());
                if (before != null) {
                    long line = known.line(InputFile.TEAMS, team.team());
                    faults.add(
                            InputFile.TEAMS, line, "townships", Fault.ONE_TEAM, area.value(), Map.of("team", before));
                }
            }
        }
    }

    private void none() {
        for (OrganisationRow organisation : organisations) {
            AreaCode area = organisation.area();
            boolean covered =
                    teams.stream().anyMatch(team -> team.townships().stream().anyMatch(t -> t.covers(area)));
            if (!covered && area.level().compareTo(AreaLevel.COUNTY) > 0) {
                long line = known.line(InputFile.ORGANISATIONS, area.value());
                faults.add(InputFile.ORGANISATIONS, line, "area", Fault.NO_TEAM, area.value(), Map.of());
            }
        }
    }
}
