package org.xuncha.office;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xuncha.calendar.WorkingCalendar;
import org.xuncha.lists.Grounds;
import org.xuncha.lists.Paper;
import org.xuncha.organisation.AreaCode;
import org.xuncha.problem.LocalRules;
import org.xuncha.problem.Others;
import org.xuncha.problem.Problem;
import org.xuncha.problem.ProblemId;
import org.xuncha.record.RoundId;
import org.xuncha.round.Round;
import org.xuncha.staffing.Staffing;
import org.xuncha.systemic.SystemicProblem;
import org.xuncha.warning.Letter;

/** What stands around the subject of an act: loaded when a rule needs it, as of the same transaction. */
final class Surroundings {
    private final RoundId id;
    private final Desk desk;

    Surroundings(RoundId id, Desk desk) {
        this.id = id;
        this.desk = desk;
    }

    /** The round, or null if it was not opened. */
    @Nullable
    Round round() {
        return desk.open(Round.subject(id), Crafts.ROUND).state();
    }

    /** The staffing, or null if nothing is staffed yet. */
    @Nullable
    Staffing staffing() {
        return desk.open(Staffing.subject(id), Crafts.STAFFING).state();
    }

    /** The working days by which terms are counted. */
    WorkingCalendar calendar() {
        return desk.calendar();
    }

    /** The rules of the place besides the library's. */
    LocalRules local() {
        return desk.local();
    }

    /** The problems of an addressee and the papers issued before. */
    Grounds grounds(Round round, AreaCode addressee) {
        return PaperDesk.grounds(desk, round, addressee);
    }

    /** All papers of the round, in the order of their numbers. */
    List<Paper> papers() {
        return desk.all(id, "PAPER", Crafts.PAPER);
    }

    /** What is known of other problems, of this round and of others. */
    Others others() {
        return new OtherProblems(id, desk);
    }

    /** A problem, whoever may see it: for rules only, whose answers name no more of it than its identity and days. */
    Optional<Problem> problem(ProblemId problem) {
        return Optional.ofNullable(desk.open(problem.in(id), Crafts.PROBLEM).state());
    }

    /** The letter of the round that has a number, to whichever addressee it went. */
    Optional<Letter> letter(String number) {
        return desk.all(id, "LETTERS", Crafts.LETTERS).stream()
                .flatMap(letters -> letters.letter(number).stream())
                .findFirst();
    }

    /** All systemic problems of the round, in the order of their keys. */
    List<SystemicProblem> systemic() {
        return desk.all(id, "SYSTEMIC", Crafts.SYSTEMIC);
    }

    /**
     * The round.
     *
     * @throws IllegalStateException if it was not opened: then nothing else can have been recorded in it
     */
    Round openedRound() {
        Round round = round();
        if (round == null) {
            throw new IllegalStateException("a record stands in round " + id + ", which was never opened");
        }
        return round;
    }
}
