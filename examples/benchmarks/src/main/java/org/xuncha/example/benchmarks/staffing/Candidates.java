package org.xuncha.example.benchmarks.staffing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/** The teams open to each person, or a few of them: first those that few may join, then others drawn at random. */
final class Candidates {
    private Candidates() {}

    /** At most so many teams for each person; all that are open to him, if they are no more. */
    static int[][] of(Instance instance, int most) {
        Openings openings = new Openings(instance);
        int[] joiners = new int[instance.teams().size()];
        instance.persons().forEach(one -> {
            for (int team : openings.of(one)) joiners[team]++;
        });
        int scarce = Arrays.stream(joiners).sorted().toArray()[joiners.length / 2] / 2;
        Random random = new Random(1);
        return instance.persons().stream()
                .map(one -> few(openings.of(one), joiners, scarce, most, random))
                .toArray(int[][]::new);
    }

    private static int[] few(int[] open, int[] joiners, int scarce, int most, Random random) {
        List<Integer> order = new ArrayList<>();
        for (int team : open) order.add(team);
        if (open.length > most) Collections.shuffle(order, random);
        order.sort(Comparator.comparing(team -> joiners[team] >= scarce));
        return order.stream().limit(most).mapToInt(team -> team).toArray();
    }
}
