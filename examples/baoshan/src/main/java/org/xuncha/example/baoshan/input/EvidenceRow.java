package org.xuncha.example.baoshan.input;

import java.time.LocalDate;
import org.xuncha.policy.Claim;
import org.xuncha.policy.EvidenceKind;

/**
 * One thing that proves a result.
 *
 * @param problem the problem
 * @param no its number
 * @param measure number of the measure whose result it proves
 * @param kind what it is
 * @param claim what it is said to prove
 * @param name its title
 * @param formed the day on which it came into being
 */
public record EvidenceRow(
        String problem, int no, int measure, EvidenceKind kind, Claim claim, String name, LocalDate formed) {
    static EvidenceRow of(Row row) {
        return new EvidenceRow(
                row.reference("problem", InputFile.PROBLEMS),
                row.number("no", 1, 99),
                row.numberUnder("problem", "measure", InputFile.MEASURES),
                row.one("kind", EvidenceKind.class),
                row.one("claim", Claim.class),
                row.text("name", 200),
                row.date("formed"));
    }
}
