package org.xuncha.recusal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.xuncha.organisation.AreaCode;
import org.xuncha.policy.RecusalLine;

/** Whether a fact bars under a line on a day, from which area, and whether that is waived. */
final class Barring {
    private Barring() {}

    /**
     * Whether it lasts, or ended not too long ago, or lasted long enough to bar for ever; several facts of one person
     * about the same area and the same other person add up, days that overlap once.
     */
    static boolean inForce(RecusalLine line, RecusalFact fact, List<RecusalFact> beside, LocalDate day) {
        if (!begun(fact, day)) {
            return false;
        }
        return fact.to().isEmpty()
                || !day.isAfter(fact.to().get().plusMonths(line.within()))
                || (line.atLeast() > 0 && lasted(line, fact, beside, day));
    }

    private static boolean begun(RecusalFact fact, LocalDate day) {
        return fact.from().isEmpty() || !fact.from().get().isAfter(day);
    }

    private static boolean lasted(RecusalLine line, RecusalFact fact, List<RecusalFact> beside, LocalDate day) {
        List<RecusalFact> alike = beside.stream()
                .filter(one -> line.facts().contains(one.kind()) && begun(one, day))
                .filter(one ->
                        area(line, one).equals(area(line, fact)) && one.other().equals(fact.other()))
                .sorted((a, b) -> first(a).compareTo(first(b)))
                .toList();
        LocalDate first = first(alike.get(0));
        if (first.equals(LocalDate.MIN)) {
            return true;
        }
        LocalDate counted = first;
        long days = 0;
        for (RecusalFact one : alike) {
            LocalDate start = first(one).isBefore(counted) ? counted : first(one);
            LocalDate end = one.to().filter(day::isAfter).orElse(day).plusDays(1);
            if (end.isAfter(start)) {
                days += ChronoUnit.DAYS.between(start, end);
                counted = end;
            }
        }
        return !first.plusDays(days).isBefore(first.plusMonths(line.atLeast()));
    }

    private static LocalDate first(RecusalFact fact) {
        return fact.from().orElse(LocalDate.MIN);
    }

    /** The fact's area, or the one above it on the level to which the line widens; the fact's own if it lies above. */
    static AreaCode area(RecusalLine line, RecusalFact fact) {
        AreaCode own = fact.area();
        return line.at().isEmpty() || own.level() == line.at().get()
                ? own
                : own.at(line.at().get()).orElse(own);
    }

    static Optional<Waiver> waiver(Facts facts, RecusalLine line, RecusalFact fact, LocalDate day) {
        return facts.waivers().stream()
                .filter(one -> one.fact().equals(fact.id())
                        && one.line().equals(line.code())
                        && one.holdsOn(day)
                        && line.waivable().contains(one.type()))
                .findFirst();
    }
}
