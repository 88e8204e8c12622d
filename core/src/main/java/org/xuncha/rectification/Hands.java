package org.xuncha.rectification;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.xuncha.organisation.PersonId;

/** Who had a hand in putting something right: what other rooms ask before somebody judges it. */
public final class Hands {
    private Hands() {}

    /** When a person last had a hand in it, in any attempt: submitted, reported, filed or owned a measure; or never. */
    public static Optional<LocalDate> last(Remedy remedy, PersonId person) {
        return Stream.concat(remedy.earlier().stream(), Stream.of(remedy.present()))
                .flatMap(attempt -> Stream.ofNullable(Independence.lastHand(attempt, person)))
                .reduce((first, second) -> first.isAfter(second) ? first : second);
    }
}
