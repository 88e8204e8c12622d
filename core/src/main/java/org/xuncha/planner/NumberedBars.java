package org.xuncha.planner;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.xuncha.organisation.AreaCode;
import org.xuncha.rule.Verdict;
import org.xuncha.staffing.Inspector;
import org.xuncha.staffing.Team;

/**
 * What bars say about a pool, asked once for everybody, when a task is made. Each area has a number, so that the planner
 * finds the teams of a few thousand areas and not those of a million bars.
 */
final class NumberedBars implements Bars {
    private final Bars bars;
    private final List<Inspector> pool;
    private final List<AreaCode> areas = new ArrayList<>();
    private final int[][] barred;

    private NumberedBars(Bars bars, List<Inspector> pool) {
        this.bars = bars;
        this.pool = pool;
        barred = new int[pool.size()][];
        Map<String, Integer> numbers = new HashMap<>();
        for (int p = 0; p < barred.length; p++) {
            Collection<AreaCode> named = bars.areas(pool.get(p));
            barred[p] = new int[named.size()];
            int n = 0;
            for (AreaCode area : named) barred[p][n++] = number(numbers, area);
        }
    }

    private int number(Map<String, Integer> numbers, AreaCode area) {
        Integer known = numbers.putIfAbsent(area.value(), areas.size());
        if (known != null) return known;
        areas.add(area);
        return areas.size() - 1;
    }

    /** The bars for this very pool, asked only if they were not asked before. */
    static NumberedBars of(Bars bars, List<Inspector> pool) {
        return bars instanceof NumberedBars asked && asked.pool == pool ? asked : new NumberedBars(bars, pool);
    }

    /** Every area named, by its number. */
    List<AreaCode> areas() {
        return areas;
    }

    /** The numbers of the areas from which the person at this place of the pool is barred. */
    int[] barred(int person) {
        return barred[person];
    }

    @Override
    public Collection<AreaCode> areas(Inspector inspector) {
        return bars.areas(inspector);
    }

    @Override
    public Verdict judge(Inspector inspector, Team team) {
        return bars.judge(inspector, team);
    }
}
