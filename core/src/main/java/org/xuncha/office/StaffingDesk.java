package org.xuncha.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.xuncha.organisation.Actor;
import org.xuncha.policy.RecusalPolicy;
import org.xuncha.record.RoundId;
import org.xuncha.round.Round;
import org.xuncha.staffing.Staffing;
import org.xuncha.staffing.StaffingReport;

/** What the office tells of a staffing, and to whom. */
final class StaffingDesk {
    private StaffingDesk() {}

    static Optional<Staffing> shown(Desk desk, RoundId id, Actor reader) {
        return Files.find(desk, Staffing.subject(id), Crafts.STAFFING)
                .map(staffing -> staffing.withFacts(staffing.facts().shownTo(policy(desk, id), reader)));
    }

    static List<StaffingReport.Row> report(Desk desk, RoundId id, LocalDate day, LocalDate known, Actor reader) {
        return Files.find(desk, Staffing.subject(id), Crafts.STAFFING)
                .map(staffing -> StaffingReport.of(staffing, policy(desk, id), day)
                        .asKnownOn(known)
                        .rowsFor(reader)
                        .toList())
                .orElse(List.of());
    }

    private static RecusalPolicy policy(Desk desk, RoundId id) {
        return Files.find(desk, Round.subject(id), Crafts.ROUND)
                .orElseThrow()
                .policy()
                .recusal();
    }
}
