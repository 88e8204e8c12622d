package org.xuncha.example.baoshan.results;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.xuncha.problem.Problem;
import org.xuncha.problem.ProblemId;
import org.xuncha.record.Act;
import org.xuncha.record.Dossier;
import org.xuncha.record.Entry;
import org.xuncha.record.Line;
import org.xuncha.record.Subject;

/** Problems as they stood at the end of a past day, from their records alone. */
final class PastDay {
    private final Seen seen;
    private final Instant end;

    PastDay(Seen seen, LocalDate day) {
        this.seen = seen;
        this.end = day.plusDays(1).atStartOfDay(seen.policy().zone()).toInstant();
    }

    /** A problem as it stood then, or none if it did not stand yet. */
    Optional<Problem> find(ProblemId id) {
        Subject subject = id.in(seen.round().id());
        List<Line> lines = seen.acts().of(subject).stream()
                .filter(line -> line.at().isBefore(end))
                .toList();
        Problem problem = null;
        for (Entry<Act> entry :
                Dossier.read(subject, Act.class, Problem.ACTS, lines).entries()) {
            problem = Problem.after(problem, entry, seen.round());
        }
        return Optional.ofNullable(problem);
    }
}
