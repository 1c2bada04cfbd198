package org.entente.measure.statespace;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One step of a random walk on a grid of levels; what would leave the grid is turned back at its edge.
 *
 * <p>Going from one level to another is as likely as coming back, so the same sum moves a density forward and takes the
 * expectation of a function one step ahead. Immutable: safe for several threads.
 */
final class StepKernel {

    private static final double REACH = 4;
    private static final double NEGLIGIBLE = 1e-14;
    private static final int ROWS_AT_ONCE = 4;
    private static final int MOST_KERNELS = 64;
    private static final Map<Key, StepKernel> KERNELS = new ConcurrentHashMap<>();

    private record Key(double deviation, double spacing, int size) {}

    /** From one level to each of all; whole rows, so that a loop over equal places in two arrays adds up what arrives. */
    private final double[][] row;

    private final int reach;

    private StepKernel(double[] half, int size) {
        this.reach = half.length - 1;
        this.row = new double[size][size];
        for (int from = 0; from < size; from++) {
            row[from][from] = half[0];
            for (int d = 1; d < half.length; d++) {
                row[from][within(from - d, size)] += half[d];
                row[from][within(from + d, size)] += half[d];
            }
        }
    }

    /**
     * The kernel of a normal step; the same for the same numbers.
     *
     * @param deviation its standard deviation
     * @param spacing distance of two levels
     * @param size how many levels
     */
    static StepKernel of(double deviation, double spacing, int size) {
        Key key = new Key(deviation, spacing, size);
        StepKernel kernel = KERNELS.get(key);
        if (kernel == null) {
            kernel = new StepKernel(half(deviation, spacing), size);
            if (KERNELS.size() < MOST_KERNELS) {
                KERNELS.put(key, kernel);
            }
        }
        return kernel;
    }

    /** How likely a step of 0, 1, 2 … levels to one side is. */
    static double[] half(double deviation, double spacing) {
        if (deviation < spacing) {
            // Three points with the right variance: a normal curve sampled so coarsely would have none.
            double p = .5 * deviation * deviation / (spacing * spacing);
            return new double[] {1 - 2 * p, p};
        }
        double[] half = new double[(int) Math.ceil(REACH * deviation / spacing) + 1];
        double sum = 0;
        for (int d = 0; d < half.length; d++) {
            double z = d * spacing / deviation;
            half[d] = Math.exp(-.5 * z * z);
            sum += d == 0 ? half[d] : 2 * half[d];
        }
        for (int d = 0; d < half.length; d++) {
            half[d] /= sum;
        }
        return half;
    }

    /** Folds a place beyond the edges back onto the grid. */
    static int within(int i, int size) {
        int folded = Math.floorMod(i, 2 * size);
        return folded < size ? folded : 2 * size - 1 - folded;
    }

    /** Moves a density one step forward, or takes the expectation of a function one step ahead. */
    void step(double[] from, double[] to) {
        int first = 0;
        int last = from.length - 1;
        while (first < last && Math.abs(from[first]) < NEGLIGIBLE) {
            first++;
        }
        while (last > first && Math.abs(from[last]) < NEGLIGIBLE) {
            last--;
        }
        Arrays.fill(to, 0);
        int at = first;
        for (; at + ROWS_AT_ONCE - 1 <= last; at += ROWS_AT_ONCE) {
            addFour(from, at, to);
        }
        for (; at <= last; at++) {
            addOne(row[at], from[at], to, Math.max(0, at - reach), Math.min(to.length - 1, at + reach));
        }
    }

    private void addFour(double[] from, int at, double[] to) {
        int low = Math.max(0, at - reach);
        int high = Math.min(to.length - 1, at + ROWS_AT_ONCE - 1 + reach);
        double[] one = row[at];
        double[] two = row[at + 1];
        double[] three = row[at + 2];
        double[] four = row[at + 3];
        double a = from[at];
        double b = from[at + 1];
        double c = from[at + 2];
        double d = from[at + 3];
        for (int i = low; i <= high; i++) {
            to[i] += a * one[i] + b * two[i] + (c * three[i] + d * four[i]);
        }
    }

    private static void addOne(double[] row, double share, double[] to, int low, int high) {
        for (int i = low; i <= high; i++) {
            to[i] += share * row[i];
        }
    }
}
