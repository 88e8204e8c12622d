package org.xuncha.example.benchmarks.staffing;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import ai.timefold.solver.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xuncha.example.benchmarks.staffing.Instance.Person;
import org.xuncha.example.benchmarks.staffing.Instance.Role;

/** The classes in which Timefold wants the question put. They are public because it makes them by reflection. */
public final class TimefoldModel {
    private TimefoldModel() {}

    /** A team and its limits. */
    public record Seats(int id, int lo, int hi) {}

    /** A skill that every team wants, and what it costs to do without. */
    public record Wanted(String skill, int weight) {}

    /** A person, and the team that Timefold gives him. */
    @PlanningEntity(difficultyComparatorClass = ByChoice.class)
    public static final class Placed {
        @PlanningId
        private int id;

        private boolean director;
        private int home;
        private int[] past = {};
        private Set<String> skills = Set.of();
        private int sameCounty;
        private int repeat;

        @ValueRangeProvider
        private List<Seats> open = List.of();

        @PlanningVariable
        private @Nullable Seats team;

        /** For Timefold alone. */
        public Placed() {}

        private Placed(Person one, int[] past, Instance.Prices prices, List<Seats> open) {
            id = one.id();
            director = one.role() == Role.DIRECTOR;
            home = one.home();
            skills = Set.copyOf(one.skills());
            sameCounty = prices.sameCounty();
            repeat = prices.repeat();
            this.past = past;
            this.open = open;
        }

        boolean isDirector() {
            return director;
        }

        boolean has(String skill) {
            return skills.contains(skill);
        }

        @Nullable
        Seats team() {
            return team;
        }

        /** What it costs to have both in one team. */
        int dislike(Placed other) {
            int cost = home == other.home ? sameCounty : 0;
            for (int i = 0, j = 0; i < past.length && j < other.past.length; ) {
                int d = Integer.compare(past[i], other.past[j]);
                if (d == 0) cost += repeat;
                if (d <= 0) i++;
                if (d >= 0) j++;
            }
            return cost;
        }
    }

    /** Those with many choices are easy. */
    public static final class ByChoice implements Comparator<Placed> {
        /** For Timefold alone. */
        public ByChoice() {}

        @Override
        public int compare(Placed one, Placed other) {
            return Integer.compare(other.open.size(), one.open.size());
        }
    }

    /** All together. */
    @PlanningSolution
    public static final class Plan {
        @ProblemFactCollectionProperty
        private List<Seats> teams = List.of();

        @ProblemFactCollectionProperty
        @SuppressWarnings("UnusedVariable") // Timefold reads it
        private List<Wanted> wanted = List.of();

        @PlanningEntityCollectionProperty
        private List<Placed> people = List.of();

        @PlanningScore
        private HardSoftLongScore score = HardSoftLongScore.ZERO;

        /** For Timefold alone. */
        public Plan() {}

        static Plan of(Instance instance, int[][] candidates) {
            Plan plan = new Plan();
            plan.teams = instance.teams().stream()
                    .map(crew -> new Seats(crew.id(), instance.lo(), instance.hi()))
                    .toList();
            plan.wanted = instance.weights().missing().entrySet().stream()
                    .map(skill -> new Wanted(skill.getKey(), skill.getValue()))
                    .toList();
            int[][] past = past(instance);
            plan.people = new ArrayList<>();
            for (Person one : instance.persons()) {
                List<Seats> open = Arrays.stream(candidates[one.id()])
                        .mapToObj(plan.teams::get)
                        .toList();
                plan.people.add(new Placed(one, past[one.id()], instance.weights(), open));
            }
            return plan;
        }

        private static int[][] past(Instance instance) {
            List<List<Integer>> groups = new ArrayList<>();
            instance.persons().forEach(one -> groups.add(new ArrayList<>()));
            for (int g = 0; g < instance.pastTeams().size(); g++) {
                for (int member : instance.pastTeams().get(g))
                    groups.get(member).add(g);
            }
            return groups.stream()
                    .map(all -> all.stream().mapToInt(g -> g).toArray())
                    .toArray(int[][]::new);
        }

        HardSoftLongScore score() {
            return score;
        }

        int[] teams() {
            int[] team = new int[people.size()];
            for (Placed one : people) team[one.id] = one.team == null ? -1 : one.team.id();
            return team;
        }
    }
}
