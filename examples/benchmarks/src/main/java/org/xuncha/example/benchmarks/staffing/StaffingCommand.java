package org.xuncha.example.benchmarks.staffing;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.xuncha.planner.Conflict;
import org.xuncha.planner.StaffingPlan;

/**
 * {@code staffing INSTANCE.json SECONDS OUT.json}: solves an instance twice, the first time to warm up, writes the teams
 * of the second plan and prints one line about it, or the conflict that forbids any plan. Its times count from the call of
 * the planner. How long it took before to make facts, bars and task of the instance, and how long the main thread computed
 * in all, go to the notes.
 */
public final class StaffingCommand {
    private StaffingCommand() {}

    public static void run(Path file, double seconds, Path solution, PrintStream out, PrintStream notes)
            throws IOException {
        Instance instance = Instance.read(file);
        Duration limit = Duration.ofNanos((long) (seconds * 1e9));
        Run.planned(instance, limit);
        Run.settle();
        Run run = Run.planned(instance, limit);
        if (run.outcome() instanceof StaffingPlan plan) {
            JsonMapper.builder().build().writeValue(solution.toFile(), Map.of("team", teams(instance, plan)));
        }
        out.println(line(run));
        notes.printf(Locale.ROOT, "task_ms=%.1f cpu_ms=%.1f%n", run.task(), run.cpu());
    }

    static int[] teams(Instance instance, StaffingPlan plan) {
        return instance.persons().stream()
                .map(one -> plan.assignment().get(InstanceTask.person(one.id())))
                .mapToInt(team -> InstanceTask.number(team.value()))
                .toArray();
    }

    static String line(Run run) {
        if (run.outcome() instanceof StaffingPlan plan) {
            return String.format(
                    Locale.ROOT,
                    "first_feasible_ms=%.1f cost=%d bound=%d proved=%b at_ms=%.1f wall_ms=%.1f peak_mib=%d",
                    run.planned(run.trail().first()),
                    plan.total(),
                    plan.bound(),
                    plan.provedBest(),
                    run.planned(run.trail().at()),
                    run.planned(run.wall()),
                    run.peak());
        }
        if (run.outcome() instanceof Conflict conflict) {
            return String.format(
                    Locale.ROOT,
                    "infeasible persons=%s teams=%s proof_ms=%.1f",
                    numbers(conflict.persons()),
                    numbers(conflict.teams()),
                    run.planned(run.wall()));
        }
        throw new IllegalStateException("No ties were asked for: " + run.outcome());
    }

    private static String numbers(Collection<?> names) {
        return names.stream()
                .map(name -> InstanceTask.number(name.toString()))
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(",", "[", "]"));
    }
}
