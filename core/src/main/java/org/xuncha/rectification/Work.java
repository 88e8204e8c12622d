package org.xuncha.rectification;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xuncha.organisation.PersonId;
import org.xuncha.policy.Claim;

/**
 * What was done under a plan.
 *
 * @param progress the last report of each measure that was reported
 * @param evidence the evidence in the order in which it was filed
 * @param handovers measures that were handed over, in that order
 * @param changes changes of deadlines that were decided, in that order
 */
public record Work(
        List<Progress> progress, List<FiledEvidence> evidence, List<Handover> handovers, List<Granted> changes) {
    static final Work NONE = new Work(List.of(), List.of(), List.of(), List.of());

    public Work {
        progress = List.copyOf(progress);
        evidence = List.copyOf(evidence);
        handovers = List.copyOf(handovers);
        changes = List.copyOf(changes);
    }

    /** The last report of a measure, or none. */
    public Optional<Progress> of(String measure) {
        for (Progress one : progress) {
            if (one.measure().equals(measure)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    /** The evidence that proves a claim of a measure, without what was replaced by a revision. */
    public List<FiledEvidence> proofs(String measure, Claim claim) {
        Set<String> revised = new HashSet<>();
        evidence.forEach(filed -> filed.evidence().revises().ifPresent(revised::add));
        return evidence.stream()
                .filter(filed -> filed.evidence().measure().equals(measure)
                        && filed.evidence().claim() == claim
                        && !revised.contains(filed.evidence().digest()))
                .toList();
    }

    /** Who answered for a measure on a day. */
    public PersonId owner(Measure measure, LocalDate day) {
        PersonId owner = measure.owner();
        for (Handover handover : handovers) {
            if (handover.measure().equals(measure.key()) && !day.isBefore(handover.from())) {
                owner = handover.owner();
            }
        }
        return owner;
    }
}
