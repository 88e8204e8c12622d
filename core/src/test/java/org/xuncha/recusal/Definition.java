package org.xuncha.recusal;

import static org.xuncha.recusal.Scene.about;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.PersonId;
import org.xuncha.policy.RecusalLine;

/** Who must stand aside, read aloud, day by day and area by area; slow, and without one line of the engine. */
final class Definition {
    private Definition() {}

    /** The bars of a scene as line and fact: those that a waiver lifts, or those that stand. */
    static Set<String> bars(Scene scene, boolean waived) {
        Set<String> bars = new HashSet<>();
        for (RecusalFact fact : scene.standing()) {
            for (RecusalLine line : scene.policy().lines()) {
                if (concerns(fact, line, scene.question())
                        && bars(fact, line, scene)
                        && waived == waived(fact, line, scene)) {
                    bars.add(line.code() + "/" + fact.id());
                }
            }
        }
        return bars;
    }

    /** One's own facts count in their area and for those one is tied to; the facts of others if they tie them to one. */
    private static boolean concerns(RecusalFact fact, RecusalLine line, Question question) {
        PersonId asked = question.person();
        Optional<PersonId> tied = fact.kind().isTie() ? fact.other() : Optional.empty();
        boolean own = fact.person().equals(asked)
                && question.covered().stream()
                        .anyMatch(covered -> above(covered).contains(wide(fact, line)));
        boolean ofMine = fact.person().equals(asked)
                && tied.isPresent()
                && question.persons().contains(tied.get());
        boolean ofTheirs = question.persons().contains(fact.person()) && tied.equals(Optional.of(asked));
        return own || ofMine || ofTheirs;
    }

    private static boolean bars(RecusalFact fact, RecusalLine line, Scene scene) {
        LocalDate day = scene.question().day();
        boolean bound =
                line.posts().isEmpty() || line.posts().contains(scene.question().post());
        boolean begun = !fact.from().orElse(day).isAfter(day);
        boolean lasting = fact.to().isEmpty()
                || !fact.to().get().plusMonths(line.within()).isBefore(day);
        return bound
                && begun
                && line.facts().contains(fact.kind())
                && (lasting || line.atLeast() > 0 && longEnough(fact, line, scene));
    }

    private static boolean longEnough(RecusalFact fact, RecusalLine line, Scene scene) {
        LocalDate day = scene.question().day();
        Set<LocalDate> days = new HashSet<>();
        LocalDate first = day;
        for (RecusalFact one : about(fact.person(), scene.standing())) {
            boolean alike = line.facts().contains(one.kind())
                    && wide(one, line).equals(wide(fact, line))
                    && one.other().equals(fact.other());
            if (alike && one.from().isEmpty()) {
                return true;
            }
            if (alike && !one.from().get().isAfter(day)) {
                first = one.from().get().isBefore(first) ? one.from().get() : first;
                LocalDate last = one.to().filter(day::isAfter).orElse(day);
                one.from().get().datesUntil(last.plusDays(1)).forEach(days::add);
            }
        }
        return !first.plusDays(days.size()).isBefore(first.plusMonths(line.atLeast()));
    }

    private static boolean waived(RecusalFact fact, RecusalLine line, Scene scene) {
        LocalDate day = scene.question().day();
        List<Waiver> here = scene.waivers().stream()
                .filter(one -> one.fact().equals(fact.id()) && one.line().equals(line.code()))
                .toList();
        return here.stream()
                .anyMatch(one -> line.waivable().contains(one.type())
                        && !one.granted().isAfter(day)
                        && !one.until().isBefore(day));
    }

    private static Set<AreaCode> above(AreaCode area) {
        Set<AreaCode> all = new HashSet<>(Set.of(area));
        for (Optional<AreaCode> up = area.parent();
                up.isPresent();
                up = up.get().parent()) {
            all.add(up.get());
        }
        return all;
    }

    static AreaCode wide(RecusalFact fact, RecusalLine line) {
        return line.at().isEmpty() || fact.area().level().compareTo(line.at().get()) < 0
                ? fact.area()
                : fact.area().at(line.at().get()).orElseThrow();
    }
}
