package org.xuncha.testkit;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.xuncha.organisation.Actor;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.AreaLevel;
import org.xuncha.organisation.Party;
import org.xuncha.organisation.PersonId;
import org.xuncha.record.CommandId;
import org.xuncha.record.Dossier;
import org.xuncha.record.Line;
import org.xuncha.record.Mandate;
import org.xuncha.record.RoundId;
import org.xuncha.record.Stamp;
import org.xuncha.record.Subject;
import org.xuncha.storage.Append;
import org.xuncha.storage.ProblemRow;
import org.xuncha.storage.ProblemRowBuilder;
import org.xuncha.storage.Sight;

/** What tests begin with: subjects, mandates, and legal appends to their records. Dates are fixed. */
public final class Given {
    /** The round in which most tests stand. */
    public static final RoundId ROUND = RoundId.of("2021-2");
    /** Another round. */
    public static final RoundId OTHER_ROUND = RoundId.of("2022-1");
    /** Baoshan, a prefecture. */
    public static final AreaCode PREFECTURE = AreaCode.of("530500000000");
    /** A county of it. */
    public static final AreaCode COUNTY = AreaCode.of("530502000000");
    /** A township of that county. */
    public static final AreaCode TOWNSHIP = AreaCode.of("530502100000");
    /** A village of that township. */
    public static final AreaCode VILLAGE = AreaCode.of("530502100201");
    /** Sight of the whole prefecture, leads included. */
    public static final Sight EVERYTHING = new Sight(Set.of(PREFECTURE), true);

    private static final Instant START = Instant.parse("2021-06-01T01:00:00.123456Z");

    private Given() {}

    /** A problem in the round of most tests. */
    public static Subject aProblem(String key) {
        return new Subject(ROUND, ProblemRow.KIND, key);
    }

    /** A subject that is no problem, in the round of most tests. */
    public static Subject aPaper(String key) {
        return new Subject(ROUND, "PAPER", key);
    }

    /** The inspection office of the prefecture under a command. */
    public static Mandate aMandate(String command) {
        Actor actor = new Actor(PersonId.of("office-1"), Party.INSPECTION_OFFICE, PREFECTURE);
        return new Mandate(actor, "巡察工作方案", "contract of a store", CommandId.of(command));
    }

    /** The record that lines are; a broken one is refused. */
    public static Dossier<TrialAct> dossier(Subject subject, List<Line> lines) {
        return Dossier.read(subject, TrialAct.class, lines);
    }

    /** The first entry of a record. */
    public static Append first(Subject subject, String command) {
        return next(subject, List.of(), command, "noted by " + command);
    }

    /** The next entry of a record, an hour after the one before. */
    public static Append next(Subject subject, List<Line> lines, String command) {
        return next(subject, lines, command, "noted by " + command);
    }

    /** The next entry of a record with this text, which of a problem is also what its row says. */
    public static Append next(Subject subject, List<Line> lines, String command, String text) {
        return next(subject, lines, command, row -> row.text(text), text);
    }

    /** The first entry of a problem, with these changes to the row of {@link #aRow}. */
    public static Append first(Subject problem, String command, UnaryOperator<ProblemRowBuilder> changes) {
        return next(problem, List.of(), command, changes, "noted by " + command);
    }

    /** The next entry of a problem, with these changes to the row of {@link #aRow}. */
    public static Append next(
            Subject problem, List<Line> lines, String command, UnaryOperator<ProblemRowBuilder> changes) {
        return next(problem, lines, command, changes, "noted by " + command);
    }

    private static Append next(
            Subject subject, List<Line> lines, String command, UnaryOperator<ProblemRowBuilder> changes, String text) {
        Stamp stamp = new Stamp(aMandate(command), START.plus(Duration.ofHours(lines.size())));
        Dossier<TrialAct> dossier = dossier(subject, lines).with(new TrialAct.Note(text), stamp);
        return subject.kind().equals(ProblemRow.KIND)
                ? Append.since(
                        lines.size(),
                        dossier,
                        changes.apply(aRow(subject, dossier.version())).build())
                : Append.since(lines.size(), dossier);
    }

    /** Several entries of a record in one append, a command each. */
    public static Append several(Subject subject, List<Line> lines, List<String> commands) {
        Dossier<TrialAct> dossier = dossier(subject, lines);
        for (String command : commands) {
            Stamp stamp = new Stamp(aMandate(command), START.plus(Duration.ofHours(dossier.version())));
            dossier = dossier.with(new TrialAct.Note("noted by " + command), stamp);
        }
        return subject.kind().equals(ProblemRow.KIND)
                ? Append.since(
                        lines.size(), dossier, aRow(subject, dossier.version()).build())
                : Append.since(lines.size(), dossier);
    }

    /** The erasure of the note in an entry of a problem's record. */
    public static Append erasure(Subject problem, List<Line> lines, long entry, String command) {
        Stamp stamp = new Stamp(aMandate(command), START.plus(Duration.ofHours(lines.size())));
        Dossier<TrialAct> dossier =
                dossier(problem, lines).without(entry, Set.of("content.text"), "《个人信息保护法》第四十七条", stamp);
        return new Append(
                problem,
                lines.size(),
                List.of(dossier.lines().get(lines.size())),
                Optional.of(aRow(problem, dossier.version()).build()),
                List.of(dossier.lines().get((int) entry - 1)));
    }

    /** The row of a village's problem. */
    public static ProblemRowBuilder aRow(Subject problem, long version) {
        return new ProblemRowBuilder()
                .subject(problem)
                .version(version)
                .addressee(VILLAGE)
                .level(AreaLevel.VILLAGE)
                .focus("GRASSROOTS")
                .field("VILLAGE_AFFAIRS")
                .status("OPEN")
                .outcome("NOT_DONE")
                .immediate(false)
                .restricted(false)
                .text("村务公开不及时")
                .due(LocalDate.of(2021, 12, 31));
    }
}
