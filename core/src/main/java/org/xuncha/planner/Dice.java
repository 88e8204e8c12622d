package org.xuncha.planner;

/** A small fast random source (SplitMix64). Same seed, same sequence, on every machine. */
final class Dice {

    private long state;

    Dice(long seed) {
        this.state = seed;
    }

    /** Sixty-four random bits. */
    long bits() {
        long z = state += 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** A number from 0 to {@code bound - 1}. */
    int below(int bound) {
        return (int) (((bits() >>> 32) * bound) >>> 32);
    }
}
