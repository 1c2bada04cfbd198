package org.entente.forecast.chance;

import java.util.Arrays;

/** Ridge logistic regression by Newton's method on rows of one length. */
final class Logistic {

    private static final int MOST_STEPS = 25;

    private Logistic() {}

    static double probability(double[] weights, double[] row) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * row[i];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    /**
     * Fits weights that minimize the log loss plus ridge / 2 · |w|², the first weight (the constant) unpenalized.
     *
     * @param rows features, one row after another
     * @param outcome whether it happened, a row each
     */
    static double[] fit(double[] rows, boolean[] outcome, int count, int width, double ridge) {
        double[] weights = new double[width];
        double rate = 0;
        for (int i = 0; i < count; i++) {
            rate += outcome[i] ? 1 : 0;
        }
        rate = (rate + .5) / (count + 1);
        weights[0] = Math.log(rate / (1 - rate));
        double loss = loss(rows, outcome, count, weights, ridge);
        for (int step = 0; step < MOST_STEPS; step++) {
            double[] move = step(rows, outcome, count, width, ridge, weights);
            double share = 1;
            double[] moved = moved(weights, move, share);
            double after = loss(rows, outcome, count, moved, ridge);
            while (!(after <= loss) && share > 1e-6) {
                share /= 2;
                moved = moved(weights, move, share);
                after = loss(rows, outcome, count, moved, ridge);
            }
            boolean done = !(after < loss - 1e-9 * (1 + Math.abs(loss)));
            if (after <= loss) {
                weights = moved;
                loss = after;
            }
            if (done) {
                break;
            }
        }
        return weights;
    }

    private static double[] moved(double[] weights, double[] move, double share) {
        double[] moved = weights.clone();
        for (int i = 0; i < moved.length; i++) {
            moved[i] += share * move[i];
        }
        return moved;
    }

    private static double loss(double[] rows, boolean[] outcome, int count, double[] weights, double ridge) {
        double loss = 0;
        for (int i = 0; i < count; i++) {
            double sum = 0;
            for (int j = 0; j < weights.length; j++) {
                sum += weights[j] * rows[i * weights.length + j];
            }
            double against = outcome[i] ? -sum : sum;
            loss += against > 0 ? against + Math.log1p(Math.exp(-against)) : Math.log1p(Math.exp(against));
        }
        for (int j = 1; j < weights.length; j++) {
            loss += ridge / 2 * weights[j] * weights[j];
        }
        return loss;
    }

    private static double[] step(
            double[] rows, boolean[] outcome, int count, int width, double ridge, double[] weights) {
        double[] gradient = new double[width];
        double[][] curve = new double[width][width];
        for (int i = 0; i < count; i++) {
            int at = i * width;
            double sum = 0;
            for (int j = 0; j < width; j++) {
                sum += weights[j] * rows[at + j];
            }
            double p = 1 / (1 + Math.exp(-sum));
            double miss = (outcome[i] ? 1 : 0) - p;
            double weight = p * (1 - p);
            for (int j = 0; j < width; j++) {
                gradient[j] += miss * rows[at + j];
                double scaled = weight * rows[at + j];
                for (int k = 0; k <= j; k++) {
                    curve[j][k] += scaled * rows[at + k];
                }
            }
        }
        for (int j = 0; j < width; j++) {
            curve[j][j] += (j == 0 ? 1e-9 : ridge) + 1e-9;
            gradient[j] -= j == 0 ? 0 : ridge * weights[j];
        }
        return solve(curve, gradient);
    }

    /** Solves by Cholesky; only the lower half of the matrix is read, and it is overwritten. */
    static double[] solve(double[][] lower, double[] right) {
        int n = right.length;
        double[] x = Arrays.copyOf(right, n);
        for (int j = 0; j < n; j++) {
            for (int k = 0; k < j; k++) {
                for (int i = j; i < n; i++) {
                    lower[i][j] -= lower[i][k] * lower[j][k];
                }
            }
            double root = Math.sqrt(Math.max(lower[j][j], 1e-12));
            for (int i = j; i < n; i++) {
                lower[i][j] /= root;
            }
        }
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < i; k++) {
                x[i] -= lower[i][k] * x[k];
            }
            x[i] /= lower[i][i];
        }
        for (int i = n - 1; i >= 0; i--) {
            for (int k = i + 1; k < n; k++) {
                x[i] -= lower[k][i] * x[k];
            }
            x[i] /= lower[i][i];
        }
        return x;
    }
}
