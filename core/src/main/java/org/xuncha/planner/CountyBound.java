package org.xuncha.planner;

import java.util.Arrays;

/**
 * The fewest pairs of one county that any plan can have: an exact minimum of a convex flow.
 *
 * <p>Persons flow to their open teams; the n-th person of one county in a team adds n - 1 pairs; teams keep their limits,
 * all posts taken together. This forgets only which post a person fills, so its optimum is a lower bound. It starts from
 * a given plan and cancels negative cycles (Klein) found by label correction (Bellman, Ford, Moore) until none is left,
 * which proves the optimum. A node is "one person of county k too many in team t"; arcs hand that burden on.
 */
final class CountyBound {

    private static final int LARGEST = 4_000_000;

    private final Seats seats;
    private final long[][] row;
    private final int teams;
    private final int homes;
    private final int[] lo;
    private final int[] hi;
    private final int[] teamOf;
    private final int[] size;
    private final int[] n;
    private final int[][] members;
    private final int[] dist;
    private final int[] parent;
    private final int[] via;
    private final int hub;
    private final int sink;

    private CountyBound(Seats seats, long[][] row, int[] slotOf, int homes) {
        this.seats = seats;
        this.row = row;
        this.homes = homes;
        teams = seats.teams + 1;
        lo = new int[teams];
        hi = new int[teams];
        hi[seats.teams] = seats.people;
        for (int s = 0; s < seats.slots; s++) {
            lo[seats.teamOf(s)] += seats.lo[s];
            hi[seats.teamOf(s)] += seats.hi[s];
        }
        teamOf = new int[seats.people];
        size = new int[teams];
        n = new int[homes * teams];
        members = new int[homes * teams][];
        for (int p = 0; p < seats.people; p++) {
            teamOf[p] = slotOf[p] < 0 ? seats.teams : seats.teamOf(slotOf[p]);
            add(p, teamOf[p]);
        }
        hub = homes * teams;
        sink = hub + teams;
        dist = new int[sink + 1];
        parent = new int[sink + 1];
        via = new int[sink + 1];
    }

    /** The bound in pairs, or 0 if the instance is too large to ask. */
    static long pairs(Seats seats, long[][] teamRows, int[] slotOf, Watch watch) {
        int homes = Arrays.stream(seats.home).max().orElse(0) + 1;
        if ((long) homes * (seats.teams + 1) > LARGEST) return 0;
        CountyBound flow = new CountyBound(seats, teamRows, slotOf, homes);
        while (flow.improve(watch)) {}
        return watch.stop() ? 0 : flow.pairs();
    }

    private long pairs() {
        long pairs = 0;
        for (int k = 0; k < homes; k++) {
            for (int t = 0; t < seats.teams; t++) pairs += (long) n[k * teams + t] * (n[k * teams + t] - 1) / 2;
        }
        return pairs;
    }

    private void add(int person, int team) {
        int node = seats.home[person] * teams + team;
        int[] old = members[node];
        if (old == null) members[node] = old = new int[2];
        else if (n[node] == old.length) members[node] = old = Arrays.copyOf(old, old.length * 2);
        old[n[node]++] = person;
        size[team]++;
        teamOf[person] = team;
    }

    private void remove(int person) {
        int node = seats.home[person] * teams + teamOf[person];
        int[] list = members[node];
        int at = 0;
        while (list[at] != person) at++;
        list[at] = list[--n[node]];
        size[teamOf[person]]--;
    }

    /** Cancels one negative cycle; false if there is none, so the flow is optimal. */
    private boolean improve(Watch watch) {
        Arrays.fill(parent, -1);
        int nodes = sink + 1;
        int[] queue = new int[nodes + 1];
        boolean[] queued = new boolean[nodes];
        Arrays.fill(queued, true);
        for (int i = 0; i < nodes; i++) queue[i] = i;
        int head = 0;
        int tail = nodes;
        long work = 0;
        while (head != tail) {
            int u = queue[head];
            head = head == nodes ? 0 : head + 1;
            queued[u] = false;
            tail = relax(u, queue, queued, tail);
            if (++work % (nodes / 4) == 0) {
                int on = cycle();
                if (on >= 0) {
                    cancel(on);
                    return true;
                }
                if (watch.stop()) return false;
            }
        }
        return false;
    }

    private int relax(int u, int[] queue, boolean[] queued, int tail0) {
        int tail = tail0;
        if (u == sink) {
            for (int t = 0; t < teams; t++) if (size[t] > lo[t]) tail = arc(u, hub + t, 0, -1, queue, queued, tail);
        } else if (u >= hub) {
            int t = u - hub;
            if (size[t] < hi[t]) tail = arc(u, sink, 0, -1, queue, queued, tail);
            for (int k = 0; k < homes; k++) {
                int v = k * teams + t;
                if (n[v] > 0) tail = arc(u, v, t == seats.teams ? 0 : 1 - n[v], -1, queue, queued, tail);
            }
        } else {
            int t = u % teams;
            int base = u - t;
            tail = arc(u, hub + t, t == seats.teams ? 0 : n[u], -1, queue, queued, tail);
            for (int i = 0; i < n[u]; i++) {
                int p = members[u][i];
                if (!seats.required[p]) tail = arc(u, base + seats.teams, 0, p, queue, queued, tail);
                for (int w = 0; w < row[p].length; w++) {
                    for (long bits = row[p][w]; bits != 0; bits &= bits - 1) {
                        int v = base + (w << 6) + Long.numberOfTrailingZeros(bits);
                        if (dist[u] < dist[v]) tail = arc(u, v, 0, p, queue, queued, tail);
                    }
                }
            }
        }
        return tail;
    }

    private int arc(int u, int v, int cost, int person, int[] queue, boolean[] queued, int tail) {
        if (dist[u] + cost >= dist[v]) return tail;
        dist[v] = dist[u] + cost;
        parent[v] = u;
        via[v] = person;
        if (queued[v]) return tail;
        queued[v] = true;
        queue[tail] = v;
        return tail == queue.length - 1 ? 0 : tail + 1;
    }

    /** A node on a cycle of parents, or -1. */
    private int cycle() {
        int[] mark = new int[parent.length];
        for (int i = 0; i < parent.length; i++) {
            int u = i;
            while (u >= 0 && mark[u] == 0) {
                mark[u] = i + 1;
                u = parent[u];
            }
            if (u >= 0 && mark[u] == i + 1) return u;
        }
        return -1;
    }

    private void cancel(int on) {
        int v = on;
        do {
            int person = via[v];
            int u = parent[v];
            if (person >= 0) {
                remove(person);
                add(person, v % teams);
            }
            v = u;
        } while (v != on);
    }
}
