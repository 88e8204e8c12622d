package org.xuncha.example.benchmarks.staffing;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Duration;
import java.util.List;
import org.xuncha.planner.Effort;
import org.xuncha.planner.Outcome;
import org.xuncha.planner.Planner;

/**
 * One solve by the library, with its times in milliseconds from the moment when the instance stood parsed in memory:
 * making facts, bars and task is part of it.
 *
 * @param outcome the plan or the conflict
 * @param firstFeasible when the first plan was known that breaks no bar
 * @param at when the final cost was reached
 * @param wall when all was done
 * @param cpu how long the solving thread computed
 * @param peak the most heap in use, garbage included, in MiB
 */
record Run(Outcome outcome, double firstFeasible, double at, double wall, double cpu, long peak) {

    static Run of(Instance instance, Duration limit) {
        System.gc();
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
        long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Times times = new Times();
        Effort effort =
                Effort.of(1).rounds(1_000).within(limit, System::nanoTime).telling(times);
        Outcome outcome = Planner.plan(InstanceTask.of(instance), effort);
        double wall = times.now();
        cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu;
        long peak =
                heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        return new Run(outcome, times.first, times.at, wall, cpu / 1e6, peak >> 20);
    }

    private static List<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    /** Notes when the first plan and when a better one is told. */
    private static final class Times implements Effort.Progress {
        private final long start = System.nanoTime();
        private double first = Double.NaN;
        private double at = Double.NaN;
        private long best = Long.MAX_VALUE;

        @Override
        public void better(long cost, long bound) {
            if (cost >= best) return;
            at = now();
            if (best == Long.MAX_VALUE) first = at;
            best = cost;
        }

        double now() {
            return (System.nanoTime() - start) / 1e6;
        }
    }
}
