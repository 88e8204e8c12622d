package org.xuncha.example.benchmarks.rules;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.springframework.messaging.Message;
import org.xuncha.problem.Move;
import org.xuncha.rule.Verdict;

/** How long a decision takes: the rules, and a state machine beside them. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Decisions {
    private final Case[] life = Life.cases().toArray(Case[]::new);
    private final SpringProblem machine = new SpringProblem();
    private final List<Message<Move>> messages =
            Life.cases().stream().map(SpringProblem::message).toList();
    private int next = -1;
    private Case one = life[0];

    /** Each iteration judges another act of the life. */
    @Setup(Level.Iteration)
    public void turn() {
        next = (next + 1) % life.length;
        one = life[next];
    }

    /** Every act of a life in turn. */
    @Benchmark
    @OperationsPerInvocation(Life.ACTS)
    public void rules(Blackhole hole) {
        for (Case each : life) {
            Verdict verdict = each.judge();
            if (!verdict.isAccepted()) {
                throw new IllegalStateException(each.move() + " " + verdict);
            }
            hole.consume(verdict);
        }
    }

    /** The same acts sent to a machine. */
    @Benchmark
    @OperationsPerInvocation(Life.ACTS)
    public void spring() {
        for (Message<Move> message : messages) {
            if (!machine.send(message)) {
                throw new IllegalStateException(message.getPayload() + " was denied in " + machine.status());
            }
        }
    }

    /** One act of the life, the same in a whole iteration. */
    @Benchmark
    public Verdict act() {
        return one.judge();
    }
}
