package org.xuncha.planner;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
    static final long HARD = 1L << 50;

    /** The cost of one change against a standing plan: more than all softer costs together, less than a broken tie. */
    static final long CHANGE = 1L << 32;

    private static final int[] NONE = {};

    final int people;
    final int teams;
    final int posts;
    final int slots;
    final int[] lo;
    final int[] hi;
    private final long[][] rows;
    private final int words;
    private final long[][] wholePost;
    /** How many slots are open to a person. */
    final int[] choices;

    final boolean[] required;
    final int[] home;
    final int[][] past;
    private final long[] pastSign;
    final long[] skills;
    final long[] wanted;
    final int[] missing;
    final int same;
    final int repeat;
    final int again;
    private final int[] @Nullable [] known;
    private int @Nullable [] standing;
    private final int[][] tied;
    private final boolean[][] tiedApart;
    private final List<int[]> together = new ArrayList<>();
    private boolean anyOwn;

    Seats(int people, int teams, int posts, int[] missing, int same, int repeat, int again) {
        this.people = people;
        this.teams = teams;
        this.posts = posts;
        this.slots = teams * posts;
        this.lo = new int[slots];
        this.hi = new int[slots];
        this.words = (teams + 63) >> 6;
        this.rows = new long[people * posts][];
        this.wholePost = new long[posts][];
        this.choices = new int[people];
        this.required = new boolean[people];
        this.home = new int[people];
        this.past = new int[people][];
        this.pastSign = new long[people];
        this.skills = new long[people];
        this.wanted = new long[teams];
        this.missing = missing;
        this.same = same;
        this.repeat = repeat;
        this.again = again;
        this.known = new int[people][];
        this.tied = new int[people][];
        this.tiedApart = new boolean[people][];
        Arrays.fill(past, NONE);
    }

    int teamOf(int slot) {
        return slot % teams;
    }

    boolean may(int person, int slot) {
        long[] row = rows[person * posts + slot / teams];
        int team = slot % teams;
        return row != null && (row[team >> 6] >>> team & 1) != 0;
    }

    /** The teams whose slots of a post are open to a person, as bits; null if the post is not open to him at all. */
    long @Nullable [] row(int person, int post) {
        return rows[person * posts + post];
    }

    /** Opens every slot of a post to a person, except those that seat nobody. The limits must be set before. */
    void openPost(int person, int post) {
        if (wholePost[post] == null) {
            wholePost[post] = new long[words];
            for (int t = 0; t < teams; t++) if (hi[post * teams + t] > 0) wholePost[post][t >> 6] |= 1L << t;
        }
        rows[person * posts + post] = wholePost[post].clone();
    }

    /** Opens one slot to a person. */
    void open(int person, int post, int team) {
        int i = person * posts + post;
        if (rows[i] == null) rows[i] = new long[words];
        rows[i][team >> 6] |= 1L << team;
    }

    /** Closes a slot to a person. */
    void close(int person, int slot) {
        long[] row = rows[person * posts + slot / teams];
        int team = slot % teams;
        if (row != null) row[team >> 6] &= ~(1L << team);
    }

    /** Closes all slots of some teams to a person. */
    void closeTeams(int person, int[] closed) {
        for (int i = person * posts; i < (person + 1) * posts; i++) {
            long[] row = rows[i];
            if (row == null) continue;
            for (int team : closed) row[team >> 6] &= ~(1L << team);
        }
    }

    /** Closes every team but one to a person. */
    void keepOnly(int person, int team) {
        for (int i = person * posts; i < (person + 1) * posts; i++) {
            if (rows[i] == null) continue;
            long kept = rows[i][team >> 6] & 1L << team;
            Arrays.fill(rows[i], 0);
            rows[i][team >> 6] = kept;
        }
    }

    /** Counts each person's choices once all rows are ready. */
    void count() {
        for (int i = 0; i < rows.length; i++) {
            if (rows[i] == null) continue;
            for (long word : rows[i]) choices[i / posts] += Long.bitCount(word);
        }
    }

    /** Whether a slot is open to fewer than {@code n} persons. */
    boolean openToFewerThan(int n, int slot) {
        int open = 0;
        for (int p = 0; p < people && open < n; p++) if (may(p, slot)) open++;
        return open < n;
    }

    /** For each person, a bit for every team where some slot is open to him. */
    long[][] teamRows() {
        long[][] any = new long[people][];
        for (int i = 0; i < rows.length; i++) {
            int p = i / posts;
            if (rows[i] == null) continue;
            if (any[p] == null) {
                any[p] = rows[i];
            } else {
                any[p] = any[p].clone();
                for (int w = 0; w < words; w++) any[p][w] |= rows[i][w];
            }
        }
        for (int p = 0; p < people; p++) if (any[p] == null) any[p] = new long[words];
        return any;
    }

    /** Names an earlier team of a person; to be called in ascending order. */
    void past(int person, int group) {
        int[] before = past[person];
        past[person] = Arrays.copyOf(before, before.length + 1);
        past[person][before.length] = group;
        pastSign[person] |= 1L << (group * 0x9E3779B9 >>> 26);
    }

    /** What it costs if a person serves again in a team that he knows. */
    void known(int person, int[] itsTeams) {
        known[person] = itsTeams;
        anyOwn = true;
    }

    /**
     * Makes every change against a standing plan cost {@link #CHANGE}: leaving one's team (or the bench) for another.
     *
     * @param teamOf the standing team of each person, or -1
     */
    void standing(int[] teamOf) {
        standing = teamOf;
        anyOwn = true;
    }

    /** Ties two persons: apart for ever, or together always (both must then be required). */
    void tie(int a, int b, boolean apart) {
        addTie(a, b, apart);
        addTie(b, a, apart);
        if (!apart) together.add(new int[] {a, b});
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
        return together.size() * HARD;
    }

    int togetherTies() {
        return together.size();
    }

    int[] togetherTie(int index) {
        return together.get(index);
    }

    /** What a person costs by himself in a team, or on the bench ({@code team} -1). */
    long own(int person, int team) {
        if (!anyOwn) return 0;
        long cost = standing != null && standing[person] != team ? CHANGE : 0;
        if (known[person] != null && Arrays.binarySearch(known[person], team) >= 0) cost += again;
        return cost;
    }

    /** Whether single persons cost something where they sit. */
    boolean ownCosts() {
        return anyOwn;
    }

    /** What it costs to have both persons in one team, ties included. */
    long pair(int a, int b) {
        long cost = dislike(a, b);
        if (tied[a] != null) {
            for (int i = 0; i < tied[a].length; i++) {
                if (tied[a][i] == b) cost += tiedApart[a][i] ? HARD : -HARD;
            }
        }
        return cost;
    }

    /** What it costs to have both persons in one team, ties left aside. */
    int dislike(int a, int b) {
        int cost = home[a] == home[b] ? same : 0;
        return (pastSign[a] & pastSign[b]) == 0 ? cost : cost + repeat * shared(past[a], past[b]);
    }

    /** The persons tied to one, as bits; only for pools of at most 64. */
    long tiedTo(int person, boolean apart) {
        long bits = 0;
        for (int i = 0; tied[person] != null && i < tied[person].length; i++) {
            if (tiedApart[person][i] == apart) bits |= 1L << tied[person][i];
        }
        return bits;
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
