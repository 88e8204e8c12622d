package org.xuncha.example.benchmarks.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.xuncha.problem.Problem;
import org.xuncha.record.Act;
import org.xuncha.record.Dossier;
import org.xuncha.record.Entry;
import org.xuncha.record.Line;
import org.xuncha.round.Round;
import org.xuncha.testkit.rules.Scene;

/** How long it takes to add up the record of a village again: problems in any order, {@value #ACTS} acts in all. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Replays {
    static final int ACTS = 200;

    private final Round round = Life.cases().get(Life.ACTS - 1).round();
    private final List<List<Entry<Act>>> village = village();
    private final List<List<Line>> texts = village.stream()
            .map(entries -> entries.stream().map(Entry::line).toList())
            .toList();

    private static List<List<Entry<Act>>> village() {
        List<List<Entry<Act>>> village = new ArrayList<>();
        for (int left = ACTS; left > 0; left -= Life.ACTS) {
            List<Entry<Act>> life = Life.dossier().entries();
            village.add(life.subList(0, Math.min(left, life.size())));
        }
        return village;
    }

    /** From acts that were read before. */
    @Benchmark
    public void fold(Blackhole hole) {
        for (List<Entry<Act>> entries : village) {
            hole.consume(folded(entries));
        }
    }

    /** From texts as they are kept: read, every digest and the chain verified, and added up. */
    @Benchmark
    public void text(Blackhole hole) {
        for (List<Line> lines : texts) {
            Dossier<Act> read = Dossier.read(Scene.PROBLEM.in(Scene.ROUND), Act.class, Problem.ACTS, lines);
            hole.consume(folded(read.entries()));
        }
    }

    private @Nullable Problem folded(List<Entry<Act>> entries) {
        Problem problem = null;
        for (Entry<Act> entry : entries) {
            problem = Problem.after(problem, entry, round);
        }
        return problem;
    }
}
