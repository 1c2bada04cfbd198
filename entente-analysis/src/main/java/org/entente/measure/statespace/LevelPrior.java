package org.entente.measure.statespace;

import java.util.Arrays;

/**
 * What is thought beforehand of how much a level moves and how much observations scatter: a weight for each combination.
 *
 * <p>Estimated from many pairs, it lends a thin pair the experience of the others. Shape of the weights: state deviation by
 * dispersion, summing to 1. Not thread-safe to change, so it copies what it is given.
 */
public final class LevelPrior {

    final double[] deviation;
    final double[] dispersion;
    final double[][] weight;

    /**
     * Copies the columns and scales the weights to sum to 1.
     *
     * @param deviation standard deviations of the level's step from one time to the next
     * @param dispersion dispersions of the likelihood
     * @param weight one row a deviation, one column a dispersion, not negative
     */
    public LevelPrior(double[] deviation, double[] dispersion, double[][] weight) {
        this.deviation = deviation.clone();
        this.dispersion = dispersion.clone();
        this.weight = new double[deviation.length][];
        double sum = 0;
        for (int s = 0; s < deviation.length; s++) {
            this.weight[s] = Arrays.copyOf(weight[s], dispersion.length);
            for (double each : this.weight[s]) {
                if (!(each >= 0)) {
                    throw new IllegalArgumentException("The weight (" + each + ") of a prior must not be negative.");
                }
                sum += each;
            }
        }
        for (double[] row : this.weight) {
            for (int d = 0; d < row.length; d++) {
                row[d] /= sum;
            }
        }
    }

    /** The same weight for every combination. */
    public static LevelPrior flat(double[] deviation, double[] dispersion) {
        double[][] weight = new double[deviation.length][dispersion.length];
        for (double[] row : weight) {
            Arrays.fill(row, 1);
        }
        return new LevelPrior(deviation, dispersion, weight);
    }

    /** The weights: deviation by dispersion. */
    public double[][] weights() {
        double[][] copy = new double[weight.length][];
        for (int s = 0; s < copy.length; s++) {
            copy[s] = weight[s].clone();
        }
        return copy;
    }

    int combinations() {
        return deviation.length * dispersion.length;
    }

    double deviationOf(int combination) {
        return deviation[combination / dispersion.length];
    }

    int dispersionOf(int combination) {
        return combination % dispersion.length;
    }

    double weightOf(int combination) {
        return weight[combination / dispersion.length][combination % dispersion.length];
    }
}
