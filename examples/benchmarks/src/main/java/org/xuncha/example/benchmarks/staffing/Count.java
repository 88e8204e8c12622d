package org.xuncha.example.benchmarks.staffing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.xuncha.example.benchmarks.staffing.Instance.Crew;
import org.xuncha.example.benchmarks.staffing.Instance.Person;
import org.xuncha.example.benchmarks.staffing.Instance.Role;

/** What a plan costs, counted from the instance and its team numbers alone, whoever made it. */
final class Count {
    private final Instance instance;
    private final int[] team;
    private final List<List<Person>> members = new ArrayList<>();

    private Count(Instance instance, int[] team) {
        this.instance = instance;
        this.team = team;
        instance.teams().forEach(crew -> members.add(new ArrayList<>()));
        instance.persons().forEach(one -> members.get(team[one.id()]).add(one));
    }

    /** The cost of a plan that gives everybody a team. */
    static long cost(Instance instance, int[] team) {
        Count count = new Count(instance, team);
        Instance.Prices prices = instance.weights();
        long missing = prices.missing().entrySet().stream()
                .mapToLong(skill -> skill.getValue() * count.teamsWithout(skill.getKey()))
                .sum();
        return prices.sameCounty() * count.sameCounty() + prices.repeat() * count.repeats() + missing;
    }

    /** Whether every team has its seats filled and nobody is in a team that covers an area he is barred from. */
    static boolean keepsHardRules(Instance instance, int[] team) {
        Count count = new Count(instance, team);
        return instance.teams().stream().allMatch(count::isWhole);
    }

    /** A team's villages and all areas above them. */
    static Set<Integer> covered(Instance instance, Crew crew) {
        Set<Integer> covered = new HashSet<>();
        for (int village : crew.villages()) {
            for (int area = village; area >= 0; area = instance.areaParent()[area]) covered.add(area);
        }
        return covered;
    }

    private boolean isWhole(Crew crew) {
        List<Person> all = members.get(crew.id());
        long directors = all.stream().filter(one -> one.role() == Role.DIRECTOR).count();
        long leaders = all.size() - directors;
        Set<Integer> covered = covered(instance, crew);
        return directors == 1
                && instance.lo() <= leaders
                && leaders <= instance.hi()
                && all.stream().noneMatch(one -> barred(one, covered));
    }

    private static boolean barred(Person one, Set<Integer> covered) {
        for (int area : one.barred()) if (covered.contains(area)) return true;
        return false;
    }

    private long sameCounty() {
        long pairs = 0;
        for (List<Person> all : members) {
            Map<Integer, Integer> homes = new HashMap<>();
            for (Person one : all) pairs += homes.merge(one.home(), 1, Integer::sum) - 1;
        }
        return pairs;
    }

    private long repeats() {
        long pairs = 0;
        for (int[] past : instance.pastTeams()) {
            Map<Integer, Integer> now = new HashMap<>();
            for (int member : past) pairs += now.merge(team[member], 1, Integer::sum) - 1;
        }
        return pairs;
    }

    private long teamsWithout(String skill) {
        return members.stream()
                .filter(all -> all.stream().noneMatch(one -> one.skills().contains(skill)))
                .count();
    }
}
