package org.xuncha.example.benchmarks.staffing;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.xuncha.planner.Effort;
import org.xuncha.planner.Outcome;
import org.xuncha.planner.Planner;
import org.xuncha.planner.StaffingTask;

/**
 * One solve by the library, with its times in milliseconds from the moment when the instance stood parsed in memory.
 * Making facts, bars and task comes first, as when every solver's model is made; then the planner is called.
 *
 * @param outcome the plan or the conflict
 * @param trail how the cost fell
 * @param task when facts, bars and task stood ready and the planner began, a collection of the heap between included
 * @param wall when all was done
 * @param cpu how long the calling thread computed
 * @param peak the most heap in use, garbage included, in MiB
 */
record Run(Outcome outcome, Trail trail, double task, double wall, double cpu, long peak) {
    private static final int MOST_ROUNDS = 1_000;

    /** A solve in one go, from the instance to the plan. */
    static Run of(Instance instance, Duration limit) {
        return of(instance, limit, () -> {});
    }

    /** A solve whose task is made first; then the heap is collected, so that the planner finds none but its own garbage. */
    static Run planned(Instance instance, Duration limit) {
        return of(instance, limit, System::gc);
    }

    private static Run of(Instance instance, Duration limit, Runnable between) {
        System.gc();
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
        double cpu = cpuNow();
        Trail trail = new Trail();
        StaffingTask task = InstanceTask.of(instance);
        between.run();
        double ready = trail.now();
        Effort effort = Effort.of(1)
                .rounds(MOST_ROUNDS)
                .within(limit, System::nanoTime)
                .telling((cost, bound) -> trail.found(cost));
        Outcome outcome = Planner.plan(task, effort);
        double wall = trail.now();
        return new Run(outcome, trail, ready, wall, cpuNow() - cpu, peakNow());
    }

    /** Milliseconds from the call of the planner. */
    double planned(double at) {
        return at - task;
    }

    /** Waits until the compiler of the virtual machine has nothing more to do about the solve before, 10 s at most. */
    static void settle() {
        var compiler = ManagementFactory.getCompilationMXBean();
        long before = -1;
        for (int i = 0; i < 50 && compiler.getTotalCompilationTime() > before; i++) {
            before = compiler.getTotalCompilationTime();
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
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
