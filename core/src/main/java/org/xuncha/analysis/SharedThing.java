package org.xuncha.analysis;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.xuncha.organisation.AreaCode;
import org.xuncha.problem.Problem;
import org.xuncha.problem.ProblemId;

/**
 * One thing that is filed as evidence for several organisations, such as one photograph for several villages. It may be
 * right, and is to be looked at.
 *
 * @param digest the digest of the thing
 * @param addressees the organisations, at least two
 * @param problems the problems for which it is filed
 */
public record SharedThing(String digest, NavigableSet<AreaCode> addressees, NavigableSet<ProblemId> problems) {
    public SharedThing {
        addressees = Collections.unmodifiableNavigableSet(new TreeSet<>(addressees));
        problems = Collections.unmodifiableNavigableSet(new TreeSet<>(problems));
    }

    /** Everything that is filed for several organisations, over all attempts, in the order of the digests. */
    public static List<SharedThing> among(Collection<Problem> problems) {
        Map<String, SharedThing> things = new TreeMap<>();
        for (Problem problem : problems) {
            digests(problem)
                    .forEach(digest -> things.merge(
                            digest,
                            new SharedThing(
                                    digest,
                                    new TreeSet<>(List.of(problem.addressee())),
                                    new TreeSet<>(List.of(problem.id()))),
                            SharedThing::and));
        }
        return things.values().stream()
                .filter(thing -> thing.addressees.size() > 1)
                .toList();
    }

    private static Stream<String> digests(Problem problem) {
        return problem.remedy().stream()
                .flatMap(remedy -> Stream.concat(remedy.earlier().stream(), Stream.of(remedy.present())))
                .flatMap(attempt -> attempt.work().evidence().stream())
                .map(filed -> filed.evidence().digest());
    }

    private SharedThing and(SharedThing other) {
        NavigableSet<AreaCode> areas = new TreeSet<>(addressees);
        areas.addAll(other.addressees);
        NavigableSet<ProblemId> ids = new TreeSet<>(problems);
        ids.addAll(other.problems);
        return new SharedThing(digest, areas, ids);
    }
}
