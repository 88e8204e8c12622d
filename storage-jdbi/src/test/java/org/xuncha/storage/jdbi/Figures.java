package org.xuncha.storage.jdbi;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;

/**
 * What writers met.
 *
 * @param acts how many acts are known to be kept
 * @param failures how often a store said that nothing was kept
 * @param unknown how often it could not say
 * @param unknownKept how many of those were found to have been kept
 * @param conflicts how often something stood otherwise than the writer had read
 * @param gap the longest time between two acts of one writer
 */
record Figures(int acts, int failures, int unknown, int unknownKept, int conflicts, Duration gap) {

    static Figures of(List<Writer> writers) {
        return writers.stream()
                .map(Writer::figures)
                .reduce((a, b) -> new Figures(
                        a.acts + b.acts,
                        a.failures + b.failures,
                        a.unknown + b.unknown,
                        a.unknownKept + b.unknownKept,
                        a.conflicts + b.conflicts,
                        List.of(a.gap, b.gap).stream()
                                .max(Comparator.naturalOrder())
                                .orElseThrow()))
                .orElseThrow();
    }
}
