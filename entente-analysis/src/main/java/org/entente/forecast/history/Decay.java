package org.entente.forecast.history;

/** Powers of one half by age in steps, for four half-lives. */
public final class Decay {

    /** Half-lives in steps. */
    public static final int[] HALF_LIVES = {2, 8, 32, 128};

    /** How many half-lives there are. */
    public static final int COUNT = HALF_LIVES.length;

    private static final int LONGEST = 4096;
    private static final float[][] POWERS = powers();

    private Decay() {}

    /** 2^(−age/H) of half-life number {@code which}; 0 for ages beyond 4,095 steps. */
    public static float power(int which, int age) {
        return age < LONGEST ? POWERS[which][age] : 0;
    }

    private static float[][] powers() {
        float[][] powers = new float[COUNT][LONGEST];
        for (int h = 0; h < COUNT; h++) {
            for (int age = 0; age < LONGEST; age++) {
                powers[h][age] = (float) Math.pow(2, -age / (double) HALF_LIVES[h]);
            }
        }
        return powers;
    }
}
