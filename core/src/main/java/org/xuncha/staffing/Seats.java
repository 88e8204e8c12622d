package org.xuncha.staffing;

import java.util.Arrays;

/**
 * The task in plain numbers: what the engine searches over.
 *
 * <p>A <em>slot</em> is one post of one team, {@code slot = post * teams + team}; it seats {@code lo..hi} persons. Each
 * person has one row of bits, a bit for every slot that is open to him. The cost of a plan is a sum over teams: pairs
 * from one county, pairs that served together before (once for each earlier team), wanted skills nobody brings, and what
 * single persons cost where they sit. Hard ties (apart, together) are counted as cost of {@link #HARD} each, so a plan
 * that costs less than {@code HARD} breaks none.
 */
final class Seats {

    /** The cost of one broken tie: more than all the rest of any plan together. */
    static final long HARD = 1L << 40;

    private static final int[] NONE = {};

    final int people;
    final int teams;
    final int posts;
    final int slots;
    final int[] lo;
    final int[] hi;
    final long[][] may;
    /** How many slots are open to a person. */
    final int[] choices;
    /** How many persons a slot is open to. */
    final int[] open;

    final boolean[] required;
    final int[] home;
    final int[][] past;
    private final long[] pastSign;
    final long[] skills;
    final long[] wanted;
    final int[] missing;
    final int same;
    final int repeat;
    private final long[][] own;
    private final int[][] tied;
    private final boolean[][] tiedApart;
    private long togetherTies;
    private boolean anyOwn;

    Seats(int people, int teams, int posts, int[] missing, int same, int repeat) {
        this.people = people;
        this.teams = teams;
        this.posts = posts;
        this.slots = teams * posts;
        this.lo = new int[slots];
        this.hi = new int[slots];
        this.may = new long[people][(slots + 63) >> 6];
        this.choices = new int[people];
        this.open = new int[slots];
        this.required = new boolean[people];
        this.home = new int[people];
        this.past = new int[people][];
        this.pastSign = new long[people];
        this.skills = new long[people];
        this.wanted = new long[teams];
        this.missing = missing;
        this.same = same;
        this.repeat = repeat;
        this.own = new long[people][];
        this.tied = new int[people][];
        this.tiedApart = new boolean[people][];
        Arrays.fill(past, NONE);
    }

    int teamOf(int slot) {
        return slot % teams;
    }

    boolean may(int person, int slot) {
        return (may[person][slot >> 6] >>> slot & 1) != 0;
    }

    /** Opens every slot of a post to a person. */
    void openPost(int person, int post) {
        long[] row = may[person];
        int from = post * teams;
        for (int slot = from; slot < from + teams; ) {
            if ((slot & 63) == 0 && slot + 64 <= from + teams) {
                row[slot >> 6] = -1L;
                slot += 64;
            } else {
                row[slot >> 6] |= 1L << slot;
                slot++;
            }
        }
    }

    /** Whether a post is open to a person in any team. */
    boolean mayPost(int person, int post) {
        int from = post * teams;
        int to = from + teams;
        for (int w = from >> 6; w <= (to - 1) >> 6; w++) {
            if ((may[person][w] & inside(w, from, to)) != 0) return true;
        }
        return false;
    }

    /** Closes a slot to a person. */
    void close(int person, int slot) {
        may[person][slot >> 6] &= ~(1L << slot);
    }

    /** Counts rows and columns once all rows are ready; slots that seat nobody are closed first. */
    void count() {
        long[] usable = new long[(slots + 63) >> 6];
        for (int s = 0; s < slots; s++) {
            if (hi[s] > 0) usable[s >> 6] |= 1L << s;
        }
        int[] full = new int[posts];
        for (int p = 0; p < people; p++) {
            long[] row = may[p];
            for (int w = 0; w < row.length; w++) {
                row[w] &= usable[w];
                choices[p] += Long.bitCount(row[w]);
            }
            for (int post = 0; post < posts; post++) {
                if (mayPost(p, post)) countColumns(row, post, full);
            }
        }
        for (int s = 0; s < slots; s++) open[s] += full[s / teams];
    }

    /** Counts ones where they are few, otherwise zeros against a full row. */
    private void countColumns(long[] row, int post, int[] full) {
        int from = post * teams;
        int to = from + teams;
        int ones = 0;
        for (int w = from >> 6; w <= (to - 1) >> 6; w++) ones += Long.bitCount(row[w] & inside(w, from, to));
        boolean few = 2 * ones < teams;
        if (!few) full[post]++;
        for (int w = from >> 6; w <= (to - 1) >> 6; w++) {
            for (long bits = (few ? row[w] : ~row[w]) & inside(w, from, to); bits != 0; bits &= bits - 1) {
                open[(w << 6) + Long.numberOfTrailingZeros(bits)] += few ? 1 : -1;
            }
        }
    }

    /** The bits of word {@code w} that lie in {@code from..to-1}. */
    private static long inside(int w, int from, int to) {
        long bits = w == from >> 6 ? -1L << from : -1L;
        return w == (to - 1) >> 6 ? bits & -1L >>> -to : bits;
    }

    /** Whether a post is open to a person in any team. */
    boolean mayPost(int person, int post) {
        int from = post * teams;
        int to = from + teams;
        for (int w = from >> 6; w <= (to - 1) >> 6; w++) {
            if ((may[person][w] & inside(w, from, to)) != 0) return true;
        }
        return false;
    }

    /** Closes a slot to a person. */
    void close(int person, int slot) {
        may[person][slot >> 6] &= ~(1L << slot);
    }

    /** Counts rows and columns once all rows are ready; slots that seat nobody are closed first. */
    void count() {
        long[] usable = new long[(slots + 63) >> 6];
        for (int s = 0; s < slots; s++) {
            if (hi[s] > 0) usable[s >> 6] |= 1L << s;
        }
        int[] closed = new int[slots];
        int[] postOpen = new int[posts];
        for (int p = 0; p < people; p++) {
            long[] row = may[p];
            int n = 0;
            for (int w = 0; w < row.length; w++) {
                row[w] &= usable[w];
                n += Long.bitCount(row[w]);
            }
            choices[p] = n;
            countColumns(row, closed, postOpen);
        }
        for (int s = 0; s < slots; s++) open[s] = postOpen[s / teams] - closed[s];
    }

    /** Counts the zeros of the posts a person has at all: they are far fewer than the ones. */
    private void countColumns(long[] row, int[] closed, int[] postOpen) {
        for (int post = 0; post < posts; post++) {
            int from = post * teams;
            int to = from + teams;
            if (!any(row, from, to)) continue;
            postOpen[post]++;
            for (int w = from >> 6; w <= (to - 1) >> 6; w++) {
                for (long zeros = ~row[w]; zeros != 0; zeros &= zeros - 1) {
                    int slot = (w << 6) + Long.numberOfTrailingZeros(zeros);
                    if (slot >= from && slot < to) closed[slot]++;
                }
            }
        }
    }

    /** For each person, a bit for every team where some slot is open to him. */
    long[][] teamRows() {
        if (posts == 1) return may;
        long[][] rows = new long[people][(teams + 63) >> 6];
        for (int p = 0; p < people; p++) {
            for (int post = 0; post < posts; post++) {
                if (mayPost(p, post)) addShifted(may[p], post * teams, rows[p]);
            }
        }
        return rows;
    }

    private void addShifted(long[] row, int from, long[] into) {
        int shift = from & 63;
        for (int w = 0; w < into.length; w++) {
            int at = (from >> 6) + w;
            long bits = row[at] >>> shift;
            if (shift > 0 && at + 1 < row.length) bits |= row[at + 1] << -shift;
            if (w == into.length - 1 && (teams & 63) != 0) bits &= -1L >>> -teams;
            into[w] |= bits;
        }
    }

    /** Names the earlier teams of a person, ascending. */
    void past(int person, int[] groups) {
        past[person] = groups;
        for (int g : groups) pastSign[person] |= 1L << (g * 0x9E3779B9 >>> 26);
    }

    /** What sitting in a team costs a person by himself, a number for each team. */
    void own(int person, long[] costs) {
        own[person] = costs;
        anyOwn = true;
    }

    /** Ties two persons: apart for ever, or together always (both must then be required). */
    void tie(int a, int b, boolean apart) {
        addTie(a, b, apart);
        addTie(b, a, apart);
        if (!apart) togetherTies++;
    }

    private void addTie(int a, int b, boolean apart) {
        int n = tied[a] == null ? 0 : tied[a].length;
        tied[a] = n == 0 ? new int[1] : Arrays.copyOf(tied[a], n + 1);
        tiedApart[a] = n == 0 ? new boolean[1] : Arrays.copyOf(tiedApart[a], n + 1);
        tied[a][n] = b;
        tiedApart[a][n] = apart;
    }

    /** The cost of an empty plan's ties: each pair to be kept together is not yet. */
    long looseTies() {
        return togetherTies * HARD;
    }

    long own(int person, int team) {
        return !anyOwn || own[person] == null ? 0 : own[person][team];
    }

    /** What it costs to have both persons in one team. */
    long pair(int a, int b) {
        long cost = home[a] == home[b] ? same : 0;
        if ((pastSign[a] & pastSign[b]) != 0) cost += (long) repeat * shared(past[a], past[b]);
        if (tied[a] != null) {
            for (int i = 0; i < tied[a].length; i++) {
                if (tied[a][i] == b) cost += tiedApart[a][i] ? HARD : -HARD;
            }
        }
        return cost;
    }

    /** How many earlier teams two persons shared. */
    static int shared(int[] a, int[] b) {
        int n = 0;
        for (int i = 0, j = 0; i < a.length && j < b.length; ) {
            int d = Integer.compare(a[i], b[j]);
            if (d == 0) n++;
            if (d <= 0) i++;
            if (d >= 0) j++;
        }
        return n;
    }
}
