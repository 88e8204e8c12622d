package org.xuncha.example.benchmarks.staffing;

import java.time.Duration;

/** A way to solve an instance within a time limit that begins with the parsed instance: making its model counts. */
interface Solver {
    String name();

    Answer solve(Instance instance, Duration limit);

    /**
     * What a solver found.
     *
     * @param team the team of each person, or empty if it knows no plan
     * @param impossible whether it proved that there is none
     * @param wall when it ended, in milliseconds
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared and never changed
    record Answer(Trail trail, int[] team, boolean impossible, double wall) {
        private static final int[] NONE = {};

        static Answer none(Trail trail, boolean impossible) {
            return new Answer(trail, NONE, impossible, trail.now());
        }
    }
}
