package org.xuncha.example.benchmarks.staffing;

import java.util.ArrayList;
import java.util.List;

/** How the best cost fell in one solve, in milliseconds from the making of the trail. */
final class Trail {
    private final long start = System.nanoTime();
    private final List<Step> steps = new ArrayList<>();

    /** That from a moment on a plan of some cost was known. */
    record Step(double at, long cost) {}

    /** Notes a plan that breaks no hard rule; one that is not better leaves no trace. */
    void found(long cost) {
        found(now(), cost);
    }

    synchronized void found(double at, long cost) {
        if (steps.isEmpty() || cost < best()) steps.add(new Step(at, cost));
    }

    double now() {
        return (System.nanoTime() - start) / 1e6;
    }

    boolean isEmpty() {
        return steps.isEmpty();
    }

    double first() {
        return isEmpty() ? Double.NaN : steps.get(0).at();
    }

    long best() {
        return last().cost();
    }

    /** When the best cost was reached. */
    double at() {
        return isEmpty() ? Double.NaN : last().at();
    }

    /** When a cost was first reached or undercut; not a number if never. */
    double reached(long cost) {
        return steps.stream()
                .filter(step -> step.cost() <= cost)
                .mapToDouble(Step::at)
                .findFirst()
                .orElse(Double.NaN);
    }

    /** Whether at some moment the other knew a better plan, or knew one while this knew none. */
    boolean everBehind(Trail other) {
        return other.steps.stream().anyMatch(step -> !(reached(step.cost()) <= step.at()));
    }

    private Step last() {
        return steps.get(steps.size() - 1);
    }
}
