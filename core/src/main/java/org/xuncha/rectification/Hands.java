package org.xuncha.rectification;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xuncha.organisation.PersonId;

/**
 * Who had a hand in putting something right: submitted its plan, owns or owned a measure, reported, filed evidence. They
 * and their kin do not judge it.
 */
public final class Hands {
    private Hands() {}

    /** When a person last had a hand in it, in any attempt; or never. */
    public static Optional<LocalDate> last(Remedy remedy, PersonId person) {
        return attempts(remedy)
                .flatMap(attempt -> Stream.ofNullable(last(attempt, person)))
                .max(LocalDate::compareTo);
    }

    /** Everybody who had a hand in the present attempt. */
    public static Set<PersonId> present(Remedy remedy) {
        return of(Stream.of(remedy.present()));
    }

    /** Everybody who had a hand in any attempt. */
    public static Set<PersonId> all(Remedy remedy) {
        return of(attempts(remedy));
    }

    private static Stream<Attempt> attempts(Remedy remedy) {
        return Stream.concat(remedy.earlier().stream(), Stream.of(remedy.present()));
    }

    private static Set<PersonId> of(Stream<Attempt> attempts) {
        Set<PersonId> persons = new HashSet<>();
        attempts.forEach(attempt -> tell(attempt, (person, on) -> persons.add(person)));
        return Collections.unmodifiableSet(persons);
    }

    /** When a person last had a hand in an attempt; null if never. */
    static @Nullable LocalDate last(Attempt attempt, PersonId person) {
        Last last = new Last(person);
        tell(attempt, last);
        return last.on;
    }

    /** Tells every hand in an attempt and its day, in no order. This is the list: whatever makes a hand stands here. */
    private static void tell(Attempt attempt, BiConsumer<PersonId, LocalDate> hand) {
        Planning planning = attempt.planning();
        if (planning.submitted().isPresent()) {
            signed(planning.submitted().get(), hand);
        }
        if (planning.plan().isPresent()) {
            owned(planning.plan().get(), attempt.since(), hand);
        }
        for (Plan amended : planning.amended()) {
            owned(amended, attempt.since(), hand);
        }
        Work work = attempt.work();
        for (Handover handover : work.handovers()) {
            hand.accept(handover.owner(), handover.from());
        }
        for (Progress progress : work.progress()) {
            signed(progress.reported(), hand);
        }
        for (Signature report : work.overtaken()) {
            signed(report, hand);
        }
        for (FiledEvidence evidence : work.evidence()) {
            signed(evidence.filed(), hand);
        }
        if (attempt.closing().completion().isPresent()) {
            signed(attempt.closing().completion().get().reported(), hand);
        }
    }

    private static void owned(Plan plan, LocalDate since, BiConsumer<PersonId, LocalDate> hand) {
        for (Measure measure : plan.measures()) {
            hand.accept(measure.owner(), since);
        }
    }

    private static void signed(Signature signature, BiConsumer<PersonId, LocalDate> hand) {
        hand.accept(signature.person(), signature.on());
    }

    /** Keeps the last day of one person. */
    private static final class Last implements BiConsumer<PersonId, LocalDate> {
        private final PersonId person;
        private @Nullable LocalDate on;

        Last(PersonId person) {
            this.person = person;
        }

        @Override
        public void accept(PersonId who, LocalDate day) {
            if (who.equals(person) && (on == null || on.isBefore(day))) {
                on = day;
            }
        }
    }
}
