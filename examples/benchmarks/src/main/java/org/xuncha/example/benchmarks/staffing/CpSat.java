package org.xuncha.example.benchmarks.staffing;

import com.google.ortools.Loader;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverSolutionCallback;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.xuncha.example.benchmarks.staffing.Instance.Person;
import org.xuncha.example.benchmarks.staffing.Instance.Role;

/**
 * OR-Tools CP-SAT: a truth for each person and candidate team. In large instances a person keeps a few dozen candidates,
 * as with all of them the model would not fit; pairs are counted by a convex cost, so that nothing else is branched on.
 */
final class CpSat implements Solver {
    /** How many persons times candidates a model may have. */
    private static final int MOST = 800_000;

    private static final int FEWEST = 20;
    private static final int USUAL = 40;

    @Override
    public String name() {
        return "CP-SAT";
    }

    @Override
    public Answer solve(Instance instance, Duration limit) {
        Loader.loadNativeLibraries();
        Trail trail = new Trail();
        int people = instance.persons().size();
        int most = people <= 64 ? instance.teams().size() : Math.max(FEWEST, Math.min(USUAL, MOST / people));
        Model model = new Model(instance, Candidates.of(instance, most));
        CpSolver solver = new CpSolver();
        solver.getParameters()
                .setMaxTimeInSeconds(Math.max(0.001, limit.toNanos() / 1e9 - trail.now() / 1e3))
                .setNumWorkers(Runtime.getRuntime().availableProcessors())
                .setRandomSeed(1);
        CpSolverStatus status = solver.solve(model.model, new CpSolverSolutionCallback() {
            @Override
            public void onSolutionCallback() {
                trail.found(Math.round(objectiveValue()));
            }
        });
        if (status != CpSolverStatus.OPTIMAL && status != CpSolverStatus.FEASIBLE) {
            return Answer.none(trail, status == CpSolverStatus.INFEASIBLE);
        }
        return new Answer(trail, model.teams(solver), false, trail.now());
    }

    private static final class Model {
        private final Instance instance;
        private final int[][] candidates;
        private final CpModel model = new CpModel();
        private final List<Map<Integer, BoolVar>> places = new ArrayList<>();
        private final LinearExprBuilder cost = LinearExpr.newBuilder();

        Model(Instance instance, int[][] candidates) {
            this.instance = instance;
            this.candidates = candidates;
            for (int t = 0; t < instance.teams().size(); t++) places.add(new HashMap<>());
            for (int p = 0; p < candidates.length; p++) {
                List<Literal> choices = new ArrayList<>();
                for (int t : candidates[p]) {
                    BoolVar place = model.newBoolVar("");
                    places.get(t).put(p, place);
                    choices.add(place);
                }
                model.addExactlyOne(choices);
            }
            List<List<Integer>> groups = new ArrayList<>();
            for (int[] past : instance.pastTeams()) {
                groups.add(Arrays.stream(past).boxed().toList());
            }
            pairs(groups, instance.weights().repeat());
            Map<Integer, List<Integer>> homes = new HashMap<>();
            for (Person one : instance.persons()) {
                homes.computeIfAbsent(one.home(), home -> new ArrayList<>()).add(one.id());
            }
            pairs(homes.values(), instance.weights().sameCounty());
            places.forEach(this::team);
            model.minimize(cost);
        }

        private void team(Map<Integer, BoolVar> team) {
            List<Literal> directors = new ArrayList<>();
            List<Literal> leaders = new ArrayList<>();
            team.forEach((p, place) -> (person(p).role() == Role.DIRECTOR ? directors : leaders).add(place));
            model.addExactlyOne(directors);
            model.addLinearConstraint(LinearExpr.sum(leaders.toArray(Literal[]::new)), instance.lo(), instance.hi());
            instance.weights().missing().forEach((skill, weight) -> {
                List<Literal> holders = new ArrayList<>();
                team.forEach((p, place) -> {
                    if (person(p).skills().contains(skill)) holders.add(place);
                });
                BoolVar missing = model.newBoolVar("");
                holders.add(missing);
                model.addBoolOr(holders);
                cost.addTerm(missing, weight);
            });
        }

        /** In every team, the pairs out of each group: n of a group make n(n-1)/2, given by its tangents. */
        private void pairs(Iterable<List<Integer>> groups, int weight) {
            int seats = instance.hi() + 1;
            for (List<Integer> group : groups) {
                Map<Integer, List<Literal>> byTeam = new HashMap<>();
                for (int p : group) {
                    for (int t : candidates[p]) {
                        byTeam.computeIfAbsent(t, team -> new ArrayList<>())
                                .add(places.get(t).get(p));
                    }
                }
                byTeam.values().stream().filter(all -> all.size() > 1).forEach(all -> {
                    int most = Math.min(all.size(), seats);
                    IntVar count = model.newIntVar(0, (long) most * (most - 1) / 2, "");
                    for (int k = 1; k < most; k++) {
                        LinearExprBuilder tangent = LinearExpr.newBuilder();
                        for (Literal place : all) tangent.addTerm(place, k);
                        model.addGreaterOrEqual(
                                count, tangent.add(-(long) k * (k + 1) / 2).build());
                    }
                    cost.addTerm(count, weight);
                });
            }
        }

        private Person person(int p) {
            return instance.persons().get(p);
        }

        int[] teams(CpSolver solver) {
            int[] team = new int[candidates.length];
            for (int t = 0; t < places.size(); t++) {
                int number = t;
                places.get(t).forEach((p, place) -> {
                    if (solver.booleanValue(place)) team[p] = number;
                });
            }
            return team;
        }
    }
}
