package org.xuncha.round;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.AreaLevel;
import org.xuncha.policy.Policy;
import org.xuncha.policy.RoundKind;
import org.xuncha.record.Entry;
import org.xuncha.record.RoundId;
import org.xuncha.record.Subject;
import org.xuncha.rule.Label;

/**
 * A round as its record adds up to it.
 *
 * @param id its identity
 * @param label what it is called
 * @param kinds its kinds
 * @param from the first day of its period
 * @param to the last day of its period
 * @param objects whom it inspects
 * @param policy the policy in force
 * @param phase the present phase
 * @param entered on which day each phase was entered
 */
public record Round(
        RoundId id,
        Label label,
        Set<RoundKind> kinds,
        LocalDate from,
        LocalDate to,
        List<InspectedObject> objects,
        Policy policy,
        Phase phase,
        Map<Phase, LocalDate> entered) {
    public Round {
        objects = List.copyOf(objects);
        entered = Map.copyOf(entered);
    }

    /** The subject under which a round's own record is kept. */
    public static Subject subject(RoundId id) {
        return new Subject(id, "ROUND", "round");
    }

    /** The round after one more entry of its record; {@code before} is null for the first. */
    public static Round after(@Nullable Round before, Entry<RoundAct> entry) {
        RoundAct act = entry.act();
        if (act instanceof RoundAct.OpenRound open) {
            LocalDate day = entry.stamp().day(open.policy().zone());
            return new Round(
                    entry.line().subject().round(),
                    open.label(),
                    open.kinds(),
                    open.from(),
                    open.to(),
                    open.objects(),
                    open.policy(),
                    Phase.OPENED,
                    Map.of(Phase.OPENED, day));
        }
        if (act instanceof RoundAct.EnterPhase enter && before != null) {
            return before.in(enter.phase(), entry.stamp().day(before.policy.zone()));
        }
        throw new IllegalStateException("a round begins by being opened, not by " + act.name());
    }

    private Round in(Phase next, LocalDate day) {
        Map<Phase, LocalDate> days = new EnumMap<>(entered);
        days.put(next, day);
        return new Round(id, label, kinds, from, to, objects, policy, next, days);
    }

    /** The object of an area, or none if the round does not inspect it. */
    public Optional<InspectedObject> object(AreaCode area) {
        for (InspectedObject object : objects) {
            if (object.area().equals(area)) {
                return Optional.of(object);
            }
        }
        return Optional.empty();
    }

    /** The objects on a level, in the order in which they were named. */
    public Stream<InspectedObject> objects(AreaLevel level) {
        return objects.stream().filter(object -> object.level() == level);
    }

    /** The kinds of round that hold for an object: its own, or those of the round. */
    public Set<RoundKind> kindsOf(InspectedObject object) {
        return object.kindsIn(kinds);
    }

    /** Whether a phase has been entered. */
    public boolean reached(Phase wanted) {
        return !phase.isBefore(wanted);
    }

    /**
     * The day on which a phase was entered.
     *
     * @throws IllegalArgumentException if it has not been reached
     */
    public LocalDate day(Phase reached) {
        LocalDate day = entered.get(reached);
        if (day == null) {
            throw new IllegalArgumentException("round " + id + " has not reached " + reached);
        }
        return day;
    }
}
