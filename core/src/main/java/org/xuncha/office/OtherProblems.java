package org.xuncha.office;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.xuncha.organisation.AreaCode;
import org.xuncha.problem.Others;
import org.xuncha.problem.Problem;
import org.xuncha.problem.ProblemId;
import org.xuncha.problem.Status;
import org.xuncha.record.RoundId;
import org.xuncha.record.Subject;
import org.xuncha.round.Round;

/** Other problems as they stand in the same transaction. */
final class OtherProblems implements Others {
    private final RoundId round;
    private final Desk desk;

    OtherProblems(RoundId round, Desk desk) {
        this.round = round;
        this.desk = desk;
    }

    @Override
    public boolean knows(RoundId other) {
        return desk.open(Round.subject(other), Crafts.ROUND).state() != null;
    }

    @Override
    public Optional<Problem> find(RoundId other, ProblemId problem) {
        return Optional.ofNullable(desk.open(problem.in(other), Crafts.PROBLEM).state())
                .filter(found -> !found.isRestricted());
    }

    /** Asked only where policy wants a thing for one organisation alone: then its name tells which. */
    @Override
    public List<Problem> withEvidence(String digest) {
        String holder = desk.open(new Subject(round, Name.EVIDENCE, digest), Crafts.NAME)
                .state();
        if (holder == null) {
            return List.of();
        }
        AreaCode area = AreaCode.of(holder);
        Round here = new Surroundings(round, desk).openedRound();
        return PaperDesk.grounds(desk, here, area).problems().stream()
                .filter(problem -> problem.addressee().equals(area))
                .filter(problem -> filed(problem).anyMatch(digest::equals))
                .toList();
    }

    @Override
    public List<ProblemId> awaitingFeedback(AreaCode addressee) {
        Round here = new Surroundings(round, desk).openedRound();
        return PaperDesk.grounds(desk, here, addressee).problems().stream()
                .filter(problem -> problem.addressee().equals(addressee) && problem.status() == Status.LOCKED)
                .map(Problem::id)
                .sorted()
                .toList();
    }

    @Override
    public Optional<Problem> numbered(String number) {
        return Optional.ofNullable(desk.open(new Subject(round, Name.NUMBER, number), Crafts.NAME)
                        .state())
                .map(bearer -> desk.open(ProblemId.of(bearer).in(round), Crafts.PROBLEM)
                        .state());
    }

    private static Stream<String> filed(Problem problem) {
        return problem.remedy().stream()
                .flatMap(remedy -> Stream.concat(remedy.earlier().stream(), Stream.of(remedy.present())))
                .flatMap(attempt -> attempt.work().evidence().stream())
                .map(filed -> filed.evidence().digest());
    }
}
