package org.entente.measure.statespace;

import java.util.Arrays;

/** One step of a random walk on a grid of levels; what would leave the grid is turned back at its edge. */
final class StepKernel {

    private static final double REACH = 4;
    private static final double NEGLIGIBLE = 1e-14;

    private final double[] half;

    /**
     * The kernel of a normal step.
     *
     * @param deviation its standard deviation
     * @param spacing distance of two levels
     */
    StepKernel(double deviation, double spacing) {
        if (deviation < spacing) {
            // Three points with the right variance: a normal curve sampled so coarsely would have none.
            double p = .5 * deviation * deviation / (spacing * spacing);
            half = new double[] {1 - 2 * p, p};
            return;
        }
        half = new double[(int) Math.ceil(REACH * deviation / spacing) + 1];
        double sum = 0;
        for (int d = 0; d < half.length; d++) {
            double z = d * spacing / deviation;
            half[d] = Math.exp(-.5 * z * z);
            sum += d == 0 ? half[d] : 2 * half[d];
        }
        for (int d = 0; d < half.length; d++) {
            half[d] /= sum;
        }
    }

    /** Moves a density one step forward. */
    void forward(double[] from, double[] to) {
        int n = from.length;
        int first = 0;
        int last = n - 1;
        while (first < last && from[first] < NEGLIGIBLE) {
            first++;
        }
        while (last > first && from[last] < NEGLIGIBLE) {
            last--;
        }
        Arrays.fill(to, 0);
        for (int i = first; i <= last; i++) {
            to[i] = from[i] * half[0];
        }
        double[] moved = new double[n];
        for (int d = 1; d < half.length; d++) {
            int low = Math.max(0, first - d);
            int high = Math.min(n - 1, last + d);
            move(from, first, last, d, moved);
            double share = half[d];
            for (int i = low; i <= high; i++) {
                to[i] += share * moved[i];
            }
        }
    }

    /** Fills what comes from d levels below and above; a plain loop over equal places is what the compiler makes fast. */
    private static void move(double[] from, int first, int last, int d, double[] moved) {
        int n = from.length;
        Arrays.fill(moved, Math.max(0, first - d), Math.min(n - 1, last + d) + 1, 0);
        int up = Math.min(last, n - 1 - d);
        if (up >= first) {
            System.arraycopy(from, first, moved, first + d, up - first + 1);
        }
        for (int i = Math.max(first, d); i <= last; i++) {
            moved[i - d] += from[i];
        }
        for (int i = first; i <= Math.min(last, d - 1); i++) {
            moved[within(i - d, n)] += from[i];
        }
        for (int i = Math.max(first, n - d); i <= last; i++) {
            moved[within(i + d, n)] += from[i];
        }
    }

    /** Takes the expectation of a function one step ahead: the adjoint of {@link #forward}. */
    void backward(double[] of, double[] to) {
        for (int i = 0; i < of.length; i++) {
            double sum = of[i] * half[0];
            for (int d = 1; d < half.length; d++) {
                sum += half[d] * (of[within(i - d, of.length)] + of[within(i + d, of.length)]);
            }
            to[i] = sum;
        }
    }

    private static int within(int i, int size) {
        int reflected = i < 0 ? -1 - i : i >= size ? 2 * size - 1 - i : i;
        return Math.clamp(reflected, 0, size - 1);
    }
}
