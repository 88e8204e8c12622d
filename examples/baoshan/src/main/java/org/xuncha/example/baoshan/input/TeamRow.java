package org.xuncha.example.baoshan.input;

import java.util.List;
import java.util.Map;
import org.xuncha.organisation.AreaCode;
import org.xuncha.rule.Label;

/**
 * One inspection team.
 *
 * @param team its key
 * @param label its name
 * @param townships the areas it covers
 * @param leadersLeast how many leaders it needs at least
 * @param leadersMost how many leaders it takes at most
 * @param skills skills wanted in it
 */
public record TeamRow(
        String team, Label label, List<AreaCode> townships, int leadersLeast, int leadersMost, List<String> skills) {
    static TeamRow of(Row row) {
        TeamRow team = new TeamRow(
                row.id("team", 20),
                row.label(),
                row.areas("townships", InputFile.ORGANISATIONS),
                row.number("leaders_lo", 0, 1_000),
                row.number("leaders_hi", 0, 1_000),
                row.list("skills"));
        if (row.isSound() && team.townships.isEmpty()) {
            row.fault("townships", Fault.UNKNOWN_REFERENCE, Map.of("file", InputFile.ORGANISATIONS.fileName()));
        }
        if (row.isSound() && team.leadersMost < team.leadersLeast) {
            row.fault("leaders_hi", Fault.NOT_LESS, Map.of("column", "leaders_lo", "number", team.leadersLeast));
        }
        return team;
    }
}
