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
 */
public record Setting(Basis basis, Optional<AuthorisedTeam> team) {

    public static Setting of(
            Round round,
            WorkingCalendar calendar,
            BiFunction<PersonId, AreaCode, Verdict> recusal,
            Optional<AuthorisedTeam> team) {
        return new Setting(new Basis(round, calendar, recusal), team);
    }

    Round round() {
        return basis.round();
    }

    Policy policy() {
        return basis.round().policy();
    }
}
