package org.xuncha.example.benchmarks.storage;

/**
 * How much is measured.
 *
 * @param load how many problems are loaded and then acted on and read
 * @param all how many there are when pages and counts are read
 * @param rounds how often everybody has his turn
 * @param millis how long a turn lasts, in milliseconds
 * @param chunk how many problems are loaded in one transaction at most: the share of a turn, as a bulk load would
 */
record Sizes(int load, int all, int rounds, int millis, int chunk) {
    static final Sizes FULL = new Sizes(100_000, 1_000_000, 9, 1_000, 12_000);
    static final Sizes QUICK = new Sizes(60_000, 400_000, 6, 600, 10_000);
    static final Sizes TINY = new Sizes(60, 240, 1, 20, 30);
}
