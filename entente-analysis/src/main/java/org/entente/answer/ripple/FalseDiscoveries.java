package org.entente.answer.ripple;

import java.util.Arrays;

/** False-discovery rates (Benjamini and Hochberg 1995). */
final class FalseDiscoveries {

    private FalseDiscoveries() {}

    /** For each p-value the smallest rate at which it would be a finding, in the order given. */
    static double[] qValues(double[] pValues) {
        int n = pValues.length;
        Integer[] order = new Integer[n];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> Double.compare(pValues[a], pValues[b]));
        double[] q = new double[n];
        double least = 1;
        for (int rank = n; rank >= 1; rank--) {
            int i = order[rank - 1];
            least = Math.min(least, pValues[i] * n / rank);
            q[i] = least;
        }
        return q;
    }

    static int countWithin(double[] pValues, double rate) {
        int count = 0;
        for (double q : qValues(pValues)) {
            count += q <= rate ? 1 : 0;
        }
        return count;
    }
}
