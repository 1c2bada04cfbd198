package org.entente.forecast.learn;

/** A stream of random numbers from a seed (splitmix64: Steele, Lea and Flood 2014). */
public final class Draw {

    private long state;

    public Draw(long seed) {
        state = seed * 0x9E3779B97F4A7C15L + 1;
    }

    /** The next number, 0 to below 1. */
    public double uniform() {
        state += 0x9E3779B97F4A7C15L;
        long z = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return ((z ^ (z >>> 31)) >>> 11) * 0x1.0p-53;
    }
}
