package org.xuncha.rectification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xuncha.organisation.PersonId;
import org.xuncha.policy.Claim;

/**
 * What was done under a plan.
 *
 * @param progress the last report of each measure that was reported, of plans that were amended since too
 * @param evidence the evidence in the order in which it was filed
 * @param handovers measures that were handed over, in that order
 * @param changes changes of deadlines that were decided, in that order; those of measures go with the plan that had them
 * @param overtaken who signed a report that a later one took the place of: a hand in the matter is not undone
 */
public record Work(
        List<Progress> progress,
        List<FiledEvidence> evidence,
        List<Handover> handovers,
        List<Granted> changes,
        List<Signature> overtaken) {
    static final Work NONE = new Work(List.of(), List.of(), List.of(), List.of(), List.of());

    public Work {
        progress = List.copyOf(progress);
        evidence = List.copyOf(evidence);
        handovers = List.copyOf(handovers);
        changes = List.copyOf(changes);
        overtaken = List.copyOf(overtaken);
    }

    /** The same work, of which a report was overtaken. */
    Work overtaking(Signature report) {
        List<Signature> all = new ArrayList<>(overtaken);
        all.add(report);
        return new Work(progress, evidence, handovers, changes, all);
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
        List<FiledEvidence> proofs = new ArrayList<>(1);
        for (FiledEvidence filed : evidence) {
            if (isProof(filed.evidence(), measure, claim)) {
                proofs.add(filed);
            }
        }
        return proofs;
    }

    /** Whether anything proves a claim of a measure. */
    boolean isProven(String measure, Claim claim) {
        for (int i = 0; i < evidence.size(); i++) {
            if (isProof(evidence.get(i).evidence(), measure, claim)) {
                return true;
            }
        }
        return false;
    }

    /** Whether any evidence is valid for a time only. */
    boolean canExpire() {
        for (int i = 0; i < evidence.size(); i++) {
            if (evidence.get(i).evidence().validUntil().isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a claim of a measure was proven, and nothing that proves it is valid on a day any more. */
    boolean isExpired(String measure, Claim claim, LocalDate day) {
        boolean proven = false;
        for (int i = 0; i < evidence.size(); i++) {
            Evidence one = evidence.get(i).evidence();
            if (isProof(one, measure, claim)) {
                if (one.isValidOn(day)) {
                    return false;
                }
                proven = true;
            }
        }
        return proven;
    }

    private boolean isProof(Evidence one, String measure, Claim claim) {
        return one.claim() == claim && one.measure().equals(measure) && !isRevised(one.digest());
    }

    private boolean isRevised(String digest) {
        for (int i = 0; i < evidence.size(); i++) {
            Optional<String> revised = evidence.get(i).evidence().revises();
            if (revised.isPresent() && revised.get().equals(digest)) {
                return true;
            }
        }
        return false;
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
