package org.xuncha.storage.jdbi;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.xuncha.record.Dossier;
import org.xuncha.record.Stamp;
import org.xuncha.rectification.Opinion;
import org.xuncha.rectification.Outcome;
import org.xuncha.rectification.RecheckResult;
import org.xuncha.rectification.RectificationAct;
import org.xuncha.rectification.RectificationAct.DecideClosing;
import org.xuncha.rectification.RectificationAct.RecheckStrikeOff;
import org.xuncha.rectification.RectificationAct.ReportCompletion;
import org.xuncha.storage.Append;
import org.xuncha.storage.Storage;
import org.xuncha.testkit.Given;
import org.xuncha.testkit.StorageProof;

/** A problem that was reported done, which was returned, then reported as it is, and struck off. */
record StruckOff(Dossier<RectificationAct> record) {
    /** When each was struck off. */
    static final Instant DAY = Instant.parse("2021-09-01T01:00:00Z");

    static StruckOff as(Outcome outcome, Storage store, String key) {
        return new StruckOff(Dossier.empty(Given.aProblem(key), RectificationAct.class))
                .after(new ReportCompletion(Outcome.DONE, "第一次报告"), "REPORTED", Outcome.NOT_DONE, store)
                .after(new DecideClosing(Opinion.RETURNS), "RECTIFYING", Outcome.NOT_DONE, store)
                .after(
                        new ReportCompletion(
                                outcome, "所称\"act\":\"ReportCompletion\",\"content\":{\"outcome\":\"DONE\"不实"),
                        "REPORTED",
                        Outcome.NOT_DONE,
                        store)
                .after(new DecideClosing(Opinion.AGREES), "STRUCK_OFF", outcome, store);
    }

    StruckOff andRelapsed(Storage store) {
        return after(
                new RecheckStrikeOff(RecheckResult.RELAPSED, LocalDate.of(2021, 9, 2), "反弹"),
                "RELAPSED",
                Outcome.NOT_DONE,
                store);
    }

    private StruckOff after(RectificationAct act, String status, Outcome outcome, Storage store) {
        long entries = record.version();
        Stamp stamp = new Stamp(
                Given.aMandate(record.subject().key() + "-" + entries), DAY.plus(Duration.ofHours(entries - 3)));
        Dossier<RectificationAct> next = record.with(act, stamp);
        StorageProof.append(
                store,
                Append.since(
                        entries,
                        next,
                        Given.aRow(next.subject(), next.version())
                                .status(status)
                                .outcome(outcome.name())
                                .build()));
        return new StruckOff(next);
    }
}
