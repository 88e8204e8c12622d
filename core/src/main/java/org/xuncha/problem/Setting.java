package org.xuncha.problem;

import java.util.Optional;
import java.util.function.BiFunction;
import org.xuncha.calendar.WorkingCalendar;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.PersonId;
import org.xuncha.policy.Policy;
import org.xuncha.rectification.Basis;
import org.xuncha.round.Round;
import org.xuncha.rule.Verdict;

/**
 * What an act on a problem is judged by, besides the problem itself.
 *
 * @param basis the round, the calendar, and who must stand aside
 * @param team the team authorised for the addressee; empty if none is
 * @param others what is known of other problems
 */
public record Setting(Basis basis, Optional<AuthorisedTeam> team, Others others) {

    /** Where nothing is known of other problems. */
    public static Setting of(
            Round round,
            WorkingCalendar calendar,
            BiFunction<PersonId, AreaCode, Verdict> recusal,
            Optional<AuthorisedTeam> team) {
        return new Setting(new Basis(round, calendar, recusal), team, Others.NONE);
    }

    /** The same, where others are known. */
    public Setting knowing(Others known) {
        return new Setting(basis, team, known);
    }

    Round round() {
        return basis.round();
    }

    Policy policy() {
        return basis.round().policy();
    }
}
