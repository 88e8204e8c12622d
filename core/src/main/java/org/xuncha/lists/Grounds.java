package org.xuncha.lists;

import java.util.Collection;
import java.util.List;
import org.xuncha.calendar.WorkingCalendar;
import org.xuncha.problem.Problem;
import org.xuncha.round.Round;

/**
 * What an act on a paper is judged by.
 *
 * @param round the round
 * @param calendar the working days from which deadlines follow
 * @param problems all problems of the addressee; others do no harm
 * @param issued all papers issued to the addressee before; others do no harm
 */
public record Grounds(Round round, WorkingCalendar calendar, Collection<Problem> problems, Collection<Paper> issued) {
    public Grounds {
        problems = List.copyOf(problems);
        issued = List.copyOf(issued);
    }
}
