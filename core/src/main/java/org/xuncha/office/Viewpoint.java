package org.xuncha.office;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import org.xuncha.cooperation.Passage;
import org.xuncha.organisation.Actor;
import org.xuncha.record.RoundId;
import org.xuncha.round.Round;
import org.xuncha.storage.ProblemQuery;
import org.xuncha.storage.Sight;
import org.xuncha.storage.SightRules;

/**
 * Who looks at a round, and by which sight.
 *
 * @param round the round
 * @param asker who looks
 * @param given the sight for which the host answers; empty for the one that the rules give him at that moment
 */
record Viewpoint(RoundId round, Actor asker, Optional<Sight> given) {
    /** What he may see as of the desk's transaction. */
    Sight sight(Desk desk) {
        if (given.isPresent()) {
            return given.get();
        }
        Surroundings around = new Surroundings(round, desk);
        Round opened = around.round();
        return opened == null ? Sight.NOTHING : SightRules.of(asker, opened, around.staffing(), today(desk, opened));
    }

    /** Which passages he may see: by the rules, those with which he has to do himself as well. */
    Predicate<Passage> passages(Desk desk) {
        if (given.isPresent()) {
            return given.get()::shows;
        }
        Surroundings around = new Surroundings(round, desk);
        Round opened = around.round();
        return opened == null
                ? passage -> false
                : SightRules.passages(asker, opened, around.staffing(), today(desk, opened));
    }

    /** A question about this round by a sight, whatever round and sight it bears. */
    ProblemQuery query(ProblemQuery query, Sight sight) {
        return query.inRound(round).seenWith(sight);
    }

    static LocalDate today(Desk desk, Round opened) {
        return LocalDate.ofInstant(desk.now(), opened.policy().zone());
    }
}
