package org.entente.measure.ideal.internal;

import java.util.Arrays;

/** What the items of a sweep say about each unit: the precision and the weighted sum of a normal observation of its point. */
final class Sums {

    final double[] precision;
    final double[] weighted;

    Sums(int units) {
        precision = new double[units];
        weighted = new double[units];
    }

    void clear() {
        Arrays.fill(precision, 0);
        Arrays.fill(weighted, 0);
    }

    /** Adds a latent vote. */
    void add(int unit, double slope, double latent) {
        precision[unit] += slope * slope;
        weighted[unit] += slope * latent;
    }
}
