package org.xuncha.testkit.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xuncha.organisation.Actor;
import org.xuncha.organisation.Party;
import org.xuncha.organisation.PersonId;
import org.xuncha.rectification.RectificationAct.AssignDuty;

/** Who answers for what, as the oracle sees it: who was named last for a day answers on it. */
final class OracleDuties {
    private OracleDuties() {}

    /** Who was named last for a duty on a day; null if nobody was. */
    static @Nullable AssignDuty bearer(Oracle life, String duty, LocalDate day) {
        AssignDuty last = null;
        for (AssignDuty one : life.named.getOrDefault(duty, List.of())) {
            last = one.from().isAfter(day) ? last : one;
        }
        return last;
    }

    /** Whether somebody bears a duty on any day since the present attempt began, or was named to. */
    static boolean answers(Oracle life, PersonId person) {
        return life.named.entrySet().stream()
                .anyMatch(duty -> Stream.concat(
                                Stream.of(life.since), duty.getValue().stream().map(AssignDuty::from))
                        .filter(day -> !day.isBefore(life.since))
                        .map(day -> Optional.ofNullable(bearer(life, duty.getKey(), day)))
                        .anyMatch(bearer -> bearer.filter(one -> one.person().equals(person))
                                .isPresent()));
    }

    /** By the office or in the name of who bears it; from today on, unless nobody was named yet; not by a closer. */
    static boolean mayName(Oracle life, AssignDuty assign, Actor actor, LocalDate day) {
        LocalDate first = life.dutySince.get(assign.duty());
        if (first == null) {
            return false;
        }
        AssignDuty bearer = bearer(life, assign.duty(), day);
        boolean follows = bearer == null
                ? !assign.from().isBefore(first)
                : assign.from().isAfter(bearer.from()) && !assign.from().isBefore(day);
        boolean after = life.struckOff != null && assign.from().isAfter(life.struckOff);
        boolean closer = life.approvals.stream().anyMatch(one -> one.person().equals(assign.person()));
        return follows
                && !assign.from().isAfter(day.plusYears(1))
                && (after || !closer)
                && (actor.party().equals(Party.INSPECTION_OFFICE) || bears(life, assign.duty(), actor));
    }

    private static boolean bears(Oracle life, String duty, Actor actor) {
        return life.policy.rectification().duties().stream()
                .filter(line -> line.addressee() == life.level && line.duty().equals(duty))
                .anyMatch(line -> line.bearer().equals(actor.party())
                        && life.scene.addressee.at(line.at()).equals(Optional.of(actor.area())));
    }
}
