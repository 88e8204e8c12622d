package org.xuncha.example.benchmarks.staffing;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Duration;
import java.util.List;
import org.xuncha.planner.Effort;
import org.xuncha.planner.Outcome;
import org.xuncha.planner.Planner;
import org.xuncha.planner.StaffingTask;

/**
 * One solve by the library, with its times in milliseconds from the moment when the instance stood parsed in memory:
 * making facts, bars and task is part of it.
 *
 * @param outcome the plan or the conflict
 * @param trail how the cost fell
 * @param task when facts, bars and task stood ready and the planner began
 * @param wall when all was done
 * @param cpu how long the calling thread computed
 * @param peak the most heap in use, garbage included, in MiB
 */
record Run(Outcome outcome, Trail trail, double task, double wall, double cpu, long peak) {
    private static final int MOST_ROUNDS = 1_000;

    static Run of(Instance instance, Duration limit) {
        System.gc();
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
        double cpu = cpuNow();
        Trail trail = new Trail();
        Effort effort = Effort.of(1)
                .rounds(MOST_ROUNDS)
                .within(limit, System::nanoTime)
                .telling((cost, bound) -> trail.found(cost));
        StaffingTask task = InstanceTask.of(instance);
        double ready = trail.now();
        Outcome outcome = Planner.plan(task, effort);
        double wall = trail.now();
        return new Run(outcome, trail, ready, wall, cpuNow() - cpu, peakNow());
    }

    private static double cpuNow() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e6;
    }

    private static long peakNow() {
        return heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() >> 20;
    }

    private static List<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }
}
