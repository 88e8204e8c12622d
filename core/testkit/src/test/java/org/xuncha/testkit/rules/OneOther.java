package org.xuncha.testkit.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xuncha.organisation.AreaCode;
import org.xuncha.problem.Others;
import org.xuncha.problem.Problem;
import org.xuncha.problem.ProblemId;
import org.xuncha.problem.Status;
import org.xuncha.record.RoundId;

/**
 * One other problem is known: it stands in an earlier round, and for its evidence, its number and its feedback in this
 * one.
 *
 * @param filed the digests of what was filed for it
 */
public record OneOther(Problem other, Set<String> filed) implements Others {
    /** The only other round that is known. */
    public static final RoundId EARLIER = RoundId.of("BS-2019-1");

    /** A problem with the evidence that was filed for it. */
    public static OneOther of(Problem other) {
        return new OneOther(
                other,
                other.remedy().stream()
                        .flatMap(remedy -> Stream.concat(remedy.earlier().stream(), Stream.of(remedy.present())))
                        .flatMap(attempt -> attempt.work().evidence().stream())
                        .map(one -> one.evidence().digest())
                        .collect(Collectors.toSet()));
    }

    @Override
    public boolean knows(RoundId round) {
        return round.equals(EARLIER);
    }

    @Override
    public Optional<Problem> find(RoundId round, ProblemId problem) {
        return knows(round) && problem.equals(other.id()) ? Optional.of(other) : Optional.empty();
    }

    @Override
    public List<Problem> withEvidence(String digest) {
        return filed.contains(digest) ? List.of(other) : List.of();
    }

    @Override
    public List<ProblemId> awaitingFeedback(AreaCode addressee) {
        return other.addressee().equals(addressee) && other.status() == Status.LOCKED ? List.of(other.id()) : List.of();
    }

    @Override
    public Optional<Problem> numbered(String number) {
        return Optional.of(other)
                .filter(one -> one.number().filter(number::equals).isPresent());
    }
}
