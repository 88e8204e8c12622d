package org.xuncha.problem;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.xuncha.calendar.WorkingCalendar;
import org.xuncha.organisation.Actor;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.PersonId;
import org.xuncha.policy.Policy;
import org.xuncha.record.Act;
import org.xuncha.rectification.Basis;
import org.xuncha.round.Round;
import org.xuncha.rule.Verdict;

/**
 * What an act on a problem is judged by, besides the problem itself.
 *
 * @param basis the round, the calendar, and who must stand aside
 * @param team the team authorised for the addressee; empty if none is
 * @param others what is known of other problems
 * @param local the rules of the place besides the library's
 */
public record Setting(Basis basis, Optional<AuthorisedTeam> team, Others others, LocalRules local) {

    /** Where nothing is known of other problems. */
    public static Setting of(
            Round round,
            WorkingCalendar calendar,
            BiFunction<PersonId, AreaCode, Verdict> recusal,
            Optional<AuthorisedTeam> team) {
        return new Setting(new Basis(round, calendar, recusal), team, Others.NONE, LocalRules.NONE);
    }

    /** The same, where others are known. */
    public Setting knowing(Others known) {
        return new Setting(basis, team, known, local);
    }

    /** The same, where a place has rules of its own. */
    public Setting with(LocalRules rules) {
        return new Setting(basis, team, others, rules);
    }

    /** What the rules of the place say, where there are any. */
    Verdict local(@Nullable Problem problem, Move move, @Nullable Act act, Actor actor, Instant at) {
        if (local == LocalRules.NONE) {
            return Verdict.accepted();
        }
        return local.judge(new Asked(
                Optional.ofNullable(problem),
                move,
                Optional.ofNullable(act),
                actor,
                LocalDate.ofInstant(at, policy().zone()),
                round(),
                basis.calendar()));
    }

    Round round() {
        return basis.round();
    }

    Policy policy() {
        return basis.round().policy();
    }
}
