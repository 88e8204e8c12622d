package org.xuncha.example.baoshan.input;

import java.util.List;

/**
 * People who served together before.
 *
 * @param team the earlier team
 * @param persons its members
 */
public record PastTeamRow(String team, List<String> persons) {
    static PastTeamRow of(Row row) {
        return new PastTeamRow(row.id("team"), row.references("persons", InputFile.POOL));
    }
}
