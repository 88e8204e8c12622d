package org.xuncha.rectification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.BiFunction;
import org.xuncha.calendar.WorkingCalendar;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.PersonId;
import org.xuncha.policy.RectificationPolicy;
import org.xuncha.round.Round;
import org.xuncha.rule.Verdict;

/**
 * On what an act is judged, besides what stands.
 *
 * @param round the round, with its policy
 * @param calendar the calendar by which days are counted
 * @param recusal whether a person may have to do with an area, or every reason why he must stand aside
 */
public record Basis(Round round, WorkingCalendar calendar, BiFunction<PersonId, AreaCode, Verdict> recusal) {
    RectificationPolicy policy() {
        return round.policy().rectification();
    }

    LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, round.policy().zone());
    }
}
