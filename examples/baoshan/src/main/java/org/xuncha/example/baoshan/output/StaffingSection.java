package org.xuncha.example.baoshan.output;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Teams across, home counties down: nobody stands in the hatched cells, where a team inspects his own county. */
final class StaffingSection {
    private StaffingSection() {}

    static Tag of(List<Overview.Team> teams, Spoken spoken) {
        List<String> homes = homes(teams);
        Tag heads = Tag.of("tr", Tag.of("th", spoken.word(OverviewWord.TEAM)).with("scope", "col"));
        heads.add(Tag.of("th", spoken.word(OverviewWord.COVERS)).with("scope", "col"));
        homes.forEach(home -> heads.add(Tag.of("th", home).with("scope", "col")));
        Tag rows = Tag.of("tbody");
        for (Overview.Team team : teams) {
            Tag row = Tag.of("tr", Tag.of("th", InertCell.of(team.name())).with("scope", "row"));
            row.add(Page.cell(spoken.list(team.covers())));
            homes.forEach(home -> row.add(cell(team, home, spoken)));
            rows.add(row);
        }
        int people = teams.stream().mapToInt(team -> team.members().size()).sum();
        String reading = spoken.word(
                OverviewWord.STAFFING_READING,
                Map.of("people", people, "teams", teams.size(), "counties", homes.size()));
        Tag legend = Tag.of(
                        "p",
                        Tag.of("span", mark(true), " " + spoken.word(OverviewWord.DIRECTOR))
                                .css("key"),
                        " ",
                        Tag.of("span", mark(false), " " + spoken.word(OverviewWord.LEADER))
                                .css("key"),
                        " ",
                        Tag.of("span", Tag.of("i").css("own"), " " + spoken.word(OverviewWord.OWN_COUNTY))
                                .css("key"))
                .css("legend");
        Tag table = Tag.of("table", Tag.of("thead", heads), rows).css("staffing");
        return OverviewPage.section(
                spoken, OverviewWord.STAFFING, reading, Tag.of("div", table).css("wide"), legend);
    }

    private static Tag cell(Overview.Team team, String home, Spoken spoken) {
        Tag cell = Tag.of("td");
        if (team.covers().contains(home)) {
            cell.css("own").with("title", spoken.word(OverviewWord.OWN_COUNTY));
        }
        for (Overview.Member member : team.members()) {
            if (member.home().equals(home)) {
                cell.add(Tag.of("span", mark(member.director())).with("title", member.post()), " ");
            }
        }
        return cell;
    }

    /** A diamond for a director, a ring for a leader. */
    private static Tag mark(boolean director) {
        Tag shape = director
                ? Tag.of("path").with("d", "M7 0 14 7 7 14 0 7Z")
                : Tag.of("circle").with("cx", 7).with("cy", 7).with("r", 4.5);
        return Tag.of("svg", shape).with("width", 14).with("height", 14).css("mark");
    }

    /** Home counties, each beneath the order in which the teams cover them, so that hatched cells form a diagonal. */
    private static List<String> homes(List<Overview.Team> teams) {
        Map<String, Integer> order = new TreeMap<>();
        teams.forEach(team -> team.covers().forEach(county -> order.putIfAbsent(county, order.size())));
        teams.forEach(team -> team.members().forEach(member -> order.putIfAbsent(member.home(), order.size())));
        List<String> homes = new ArrayList<>(Collections.nCopies(order.size(), ""));
        order.forEach((home, place) -> homes.set(place, home));
        return homes.stream()
                .filter(home -> teams.stream()
                        .anyMatch(team -> team.members().stream()
                                .anyMatch(member -> member.home().equals(home))))
                .toList();
    }
}
