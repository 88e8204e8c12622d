package org.xuncha.staffing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.xuncha.organisation.Actor;
import org.xuncha.organisation.PersonId;
import org.xuncha.policy.RecusalPolicy;
import org.xuncha.recusal.Bar;
import org.xuncha.recusal.Question;
import org.xuncha.recusal.Recusal;
import org.xuncha.recusal.RecusalFact;
import org.xuncha.recusal.Secrecy;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Verdict;

/**
 * Every person against every team, with the reasons; from what is known now, or from what was known on a past day.
 *
 * @param staffing the staffing, with the facts to judge by
 * @param policy the lines to judge by
 * @param day on which day it is judged
 */
public record StaffingReport(Staffing staffing, RecusalPolicy policy, LocalDate day) {

    /**
     * One person against one team.
     *
     * @param person who
     * @param team which team
     * @param objections everything that bars; empty if the person may serve in the team
     * @param waived what would bar if it were not waived
     */
    public record Row(PersonId person, TeamId team, List<Objection> objections, List<Bar> waived) {
        public Verdict verdict() {
            return Verdict.of(objections);
        }
    }

    /** The report from everything that is on record. */
    public static StaffingReport of(Staffing staffing, RecusalPolicy policy, LocalDate day) {
        return new StaffingReport(staffing, policy, day);
    }

    /** The same report from what was known on a day, as it would have been made then. */
    public StaffingReport asKnownOn(LocalDate known) {
        return new StaffingReport(staffing.withFacts(staffing.facts().asKnownOn(known)), policy, day);
    }

    /** All rows, person by person and team by team, in the order of their identities; made as they are read. */
    public Stream<Row> rows() {
        return staffing.pool().keySet().stream()
                .flatMap(person -> staffing.teams().keySet().stream().map(team -> row(person, team)));
    }

    /** All rows as they may be shown to somebody: facts that he may not see are withheld. */
    public Stream<Row> rowsFor(Actor reader) {
        return rows().map(row -> new Row(
                row.person(),
                row.team(),
                Secrecy.shown(row.verdict(), policy, reader).objections(),
                row.waived().stream()
                        .filter(bar -> Secrecy.maySee(policy, reader, bar.fact()))
                        .toList()));
    }

    /**
     * One person against one team.
     *
     * @throws IllegalArgumentException if there is no such team
     */
    public Row row(PersonId person, TeamId team) {
        Team found = staffing.teams().get(team);
        if (found == null) {
            throw new IllegalArgumentException("no team " + team);
        }
        Question question = Question.about(person, staffing.postOf(person), found.covers(), day);
        return new Row(
                person,
                team,
                Recusal.judge(staffing.facts(), policy, question).objections(),
                Recusal.waived(staffing.facts(), policy, question));
    }

    /** The placements of the plan in force that are barred, with the reasons; empty if the plan stands. */
    public List<Row> barredPlacements() {
        return placements().filter(row -> !row.objections().isEmpty()).toList();
    }

    /**
     * The placements of the plan in force against which facts speak that were not on record: those to look at again. A
     * row gives the whole verdict, with the facts.
     */
    public List<Row> recheck(Collection<RecusalFact> learned) {
        Staffing knowing = staffing.withFacts(staffing.facts().and(learned));
        return new StaffingReport(knowing, policy, day)
                .placements()
                .filter(row -> !row(row.person(), row.team()).objections().containsAll(row.objections()))
                .toList();
    }

    private Stream<Row> placements() {
        return staffing.seats().entrySet().stream().map(seat -> row(seat.getKey(), seat.getValue()));
    }
}
