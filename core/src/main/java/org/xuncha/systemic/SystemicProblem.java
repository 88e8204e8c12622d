package org.xuncha.systemic;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.xuncha.organisation.AreaCode;
import org.xuncha.problem.Problem;
import org.xuncha.problem.ProblemBuilder;
import org.xuncha.problem.ProblemId;
import org.xuncha.problem.Status;
import org.xuncha.record.Act;
import org.xuncha.record.Entry;
import org.xuncha.rectification.Outcome;
import org.xuncha.rectification.RectificationAct;
import org.xuncha.rectification.Remedy;
import org.xuncha.round.Round;
import org.xuncha.systemic.SystemicAct.JoinMembers;
import org.xuncha.systemic.SystemicAct.LiftProblems;

/**
 * A systemic problem (系统性问题) as its record adds up to it.
 *
 * @param id its identity
 * @param course what is put right and how far that has come: a problem that begins with its feedback, was found by no
 *     team, and stands in no row, list or figure of problems
 * @param members the problems that were found alike, in order
 */
public record SystemicProblem(SystemicId id, Problem course, NavigableSet<ProblemId> members) {
    /** The families of acts that may stand in its record. */
    public static final List<Class<? extends Act>> ACTS = List.of(SystemicAct.class, RectificationAct.class);

    public SystemicProblem {
        members = Collections.unmodifiableNavigableSet(new TreeSet<>(members));
    }

    /** The systemic problem after one more entry of its record; {@code before} is null for the first. */
    public static SystemicProblem after(@Nullable SystemicProblem before, Entry<Act> entry, Round round) {
        if (entry.act() instanceof LiftProblems lift) {
            SystemicId id = SystemicId.of(entry.line().subject().key());
            return new SystemicProblem(id, begun(id, lift, entry, round), new TreeSet<>(lift.members()));
        }
        if (before == null) {
            throw new IllegalStateException("a systemic problem begins by being lifted, not with "
                    + entry.act().name());
        }
        if (entry.act() instanceof JoinMembers join) {
            return new SystemicProblem(before.id, before.course, and(before.members, join.members()));
        }
        return new SystemicProblem(before.id, Problem.after(before.course, entry, round), before.members);
    }

    private static Problem begun(SystemicId id, LiftProblems lift, Entry<Act> entry, Round round) {
        LocalDate day = entry.stamp().day(round.policy().zone());
        return new ProblemBuilder()
                .id(ProblemId.of(id.value()))
                .round(round.id())
                .addressee(lift.addressee())
                .team("")
                .handlers(List.of())
                .finding(lift.finding())
                .status(Status.ISSUED)
                .remedy(Remedy.begun(lift.addressee(), day, round.policy().rectification()))
                .last(entry.stamp().at())
                .build();
    }

    private static NavigableSet<ProblemId> and(Set<ProblemId> members, Set<ProblemId> more) {
        NavigableSet<ProblemId> all = new TreeSet<>(members);
        all.addAll(more);
        return all;
    }

    public AreaCode addressee() {
        return course.addressee();
    }

    /** Where it stands, from the feedback to the consolidation. */
    public Status status() {
        return course.status();
    }

    /** Its own remedy. */
    public Remedy remedy() {
        return course.remedy().orElseThrow();
    }

    /** Whether it was struck off, and the strike-off still holds. */
    public boolean isStruckOff() {
        return status().isStruckOff();
    }

    /** How far it was put right; see {@link Problem#outcome}. */
    public Outcome outcome() {
        return course.outcome();
    }
}
