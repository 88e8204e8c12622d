package org.xuncha.planner;

/** A price for each person, summed quickly over bit sets by tables of eight persons each. */
final class Prices {

    private static final int BITS = 8;
    private static final int CHUNK = 1 << BITS;

    final double[] each;
    private final double[][] table;

    Prices(int people) {
        each = new double[people];
        table = new double[(people + BITS - 1) / BITS][CHUNK];
    }

    /** Makes the tables agree with the prices of single persons. */
    void tabulate() {
        for (int c = 0; c < table.length; c++) {
            double[] sums = table[c];
            for (int m = 1; m < CHUNK; m++) {
                int p = c * BITS + Integer.numberOfTrailingZeros(m);
                sums[m] = sums[m & (m - 1)] + (p < each.length ? each[p] : 0);
            }
        }
    }

    double of(long mask) {
        double sum = 0;
        long m = mask;
        for (int c = 0; m != 0; c++, m >>>= BITS) sum += table[c][(int) m & (CHUNK - 1)];
        return sum;
    }
}
