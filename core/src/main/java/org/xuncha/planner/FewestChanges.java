package org.xuncha.planner;

import java.util.Arrays;

/**
 * Brings a complete plan as close to the standing one as the hard limits allow: the fewest people change.
 *
 * <p>It is a minimum-cost flow in which leaving one's standing place costs one. Negative cycles of the residual graph are
 * cancelled until there is none, which proves the number of changes smallest. A node is a slot that has one person too
 * many (or the bench); an arc hands one person on to another slot; the sink takes and gives what limits leave free. Only
 * people who changed open arcs of negative length, so the work follows the size of the disturbance, not of the pool.
 */
final class FewestChanges {

    private final Seats seats;
    private final Placement plan;
    private final int[] standing;
    private final int bench;
    private final int sink;
    private final int[] dist;
    private final int[] parent;
    private final int[] via;
    private final boolean[] queued;
    private final int[] queue;
    private int head;
    private int tail;
    private int cycle;

    private FewestChanges(Seats seats, Placement plan, int[] standing) {
        this.seats = seats;
        this.plan = plan;
        this.standing = standing;
        bench = seats.slots;
        sink = bench + 1;
        dist = new int[sink + 1];
        parent = new int[sink + 1];
        via = new int[sink + 1];
        queued = new boolean[sink + 1];
        queue = new int[sink + 2];
    }

    /** Changes the plan; {@code standing} is the team of each person before, or -1. */
    static void reach(Seats seats, Placement plan, int[] standing) {
        FewestChanges flow = new FewestChanges(seats, plan, standing);
        while (flow.improve()) {}
    }

    private boolean improve() {
        Arrays.fill(dist, 0);
        Arrays.fill(parent, -1);
        Arrays.fill(queued, false);
        head = tail = 0;
        cycle = -1;
        for (int p = 0; p < seats.people; p++) if (price(p, plan.slotOf[p]) > 0) relaxPerson(p);
        while (head != tail && cycle < 0) {
            int u = queue[head];
            head = head == sink + 1 ? 0 : head + 1;
            queued[u] = false;
            relax(u);
        }
        if (cycle < 0) return false;
        cancel();
        return true;
    }

    private int price(int person, int slot) {
        int team = slot < 0 ? -1 : seats.teamOf(slot);
        return standing[person] == team ? 0 : 1;
    }

    private void relax(int u) {
        if (u == sink) {
            for (int s = 0; s < seats.slots; s++) if (plan.count[s] > seats.lo[s]) arc(sink, s, 0, -1);
            arc(sink, bench, 0, -1);
            return;
        }
        if (u == bench || plan.count[u] < seats.hi[u]) arc(u, sink, 0, -1);
        if (u == bench) {
            for (int p = 0; p < seats.people; p++) if (plan.slotOf[p] < 0) relaxPerson(p);
            return;
        }
        int team = seats.teamOf(u);
        for (int i = 0; i < plan.size(team) && cycle < 0; i++) {
            if (plan.slotOf[plan.member(team, i)] == u) relaxPerson(plan.member(team, i));
        }
    }

    private void relaxPerson(int person) {
        int from = plan.slotOf[person];
        int u = from < 0 ? bench : from;
        int leaves = price(person, from);
        for (int post = 0; post < seats.posts; post++) {
            long[] row = seats.row(person, post);
            for (int w = 0; row != null && w < row.length; w++) {
                for (long bits = row[w]; bits != 0; bits &= bits - 1) {
                    int slot = post * seats.teams + (w << 6) + Long.numberOfTrailingZeros(bits);
                    if (slot != from) arc(u, slot, price(person, slot) - leaves, person);
                }
            }
        }
        if (!seats.required[person] && from >= 0) arc(u, bench, price(person, Placement.BENCH) - leaves, person);
    }

    private void arc(int u, int v, int length, int person) {
        if (cycle >= 0 || dist[u] + length >= dist[v]) return;
        dist[v] = dist[u] + length;
        parent[v] = u;
        via[v] = person;
        for (int w = u; w >= 0; w = parent[w]) {
            if (w == v) {
                cycle = v;
                return;
            }
        }
        if (queued[v]) return;
        queued[v] = true;
        queue[tail] = v;
        tail = tail == sink + 1 ? 0 : tail + 1;
    }

    /** Moves everybody on the cycle at once: first up, then down again, so that no team overflows meanwhile. */
    private void cancel() {
        int v = cycle;
        int[] to = new int[sink + 1];
        int[] movers = new int[sink + 1];
        int n = 0;
        do {
            if (via[v] >= 0) {
                movers[n] = via[v];
                to[n++] = v == bench ? Placement.BENCH : v;
            }
            v = parent[v];
        } while (v != cycle);
        for (int i = 0; i < n; i++) plan.move(movers[i], Placement.BENCH);
        for (int i = 0; i < n; i++) plan.move(movers[i], to[i]);
    }
}
