package org.entente.detect.spillover.internal;

import java.util.Arrays;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/** Climbs to a maximum with positive parameters by quasi-Newton steps (BFGS) on their logarithms. */
public final class Ascent {

    private static final int MOST_STEPS = 400;
    private static final double FLAT = 1e-7;
    private static final double ENOUGH = 1e-4;
    private static final double LONGEST = 3;
    private static final double LOWEST = -25;
    private static final double DIFFERENCE = 1e-4;

    private final ReceiverLikelihood function;
    private final int n;

    public Ascent(ReceiverLikelihood function) {
        this.function = function;
        this.n = function.size();
    }

    /** The logarithms of the parameters at the maximum. */
    public double[] climb(double[] start) {
        double[] x = start.clone();
        double[] slope = new double[n];
        double value = evaluate(x, slope);
        double[][] inverse = identity();
        for (int step = 0; step < MOST_STEPS && largest(slope) > FLAT * (1 + Math.abs(value)); step++) {
            double[] direction = direction(inverse, slope);
            if (dot(direction, slope) <= 0) {
                inverse = identity();
                direction = slope.clone();
            }
            shorten(direction);
            double[] next = new double[n];
            double[] nextSlope = new double[n];
            double nextValue = search(x, value, direction, dot(direction, slope), next, nextSlope);
            if (!(nextValue > value)) {
                break;
            }
            update(inverse, x, next, slope, nextSlope);
            x = next;
            slope = nextSlope;
            value = nextValue;
        }
        return x;
    }

    private double search(
            double[] x, double value, double[] direction, double rise, double[] next, double[] nextSlope) {
        for (double length = 1; length > 1e-12; length /= 2) {
            for (int i = 0; i < n; i++) {
                next[i] = Math.max(LOWEST, x[i] + length * direction[i]);
            }
            double found = evaluate(next, nextSlope);
            if (found > value + ENOUGH * length * rise) {
                return found;
            }
        }
        return value;
    }

    /** Value and slope by the logarithms. */
    private double evaluate(double[] logs, double[] slope) {
        double[] parameters = new double[n];
        for (int i = 0; i < n; i++) {
            parameters[i] = Math.exp(logs[i]);
        }
        double value = function.value(parameters, slope);
        for (int i = 0; i < n; i++) {
            slope[i] *= parameters[i];
        }
        return value;
    }

    /**
     * Standard errors of the logarithms from the observed information.
     *
     * @return NaN where the maximum is not a strict one
     */
    public double[] standardErrors(double[] logs) {
        DMatrixRMaj information = new DMatrixRMaj(n, n);
        double[] up = new double[n];
        double[] down = new double[n];
        for (int i = 0; i < n; i++) {
            double[] moved = logs.clone();
            moved[i] = logs[i] + DIFFERENCE;
            evaluate(moved, up);
            moved[i] = logs[i] - DIFFERENCE;
            evaluate(moved, down);
            for (int j = 0; j < n; j++) {
                double second = (down[j] - up[j]) / (4 * DIFFERENCE);
                information.add(i, j, second);
                information.add(j, i, second);
            }
        }
        double[] errors = new double[n];
        Arrays.fill(errors, Double.NaN);
        DMatrixRMaj spread = new DMatrixRMaj(n, n);
        if (CommonOps_DDRM.invert(information, spread)) {
            for (int i = 0; i < n; i++) {
                errors[i] = spread.get(i, i) > 0 ? Math.sqrt(spread.get(i, i)) : Double.NaN;
            }
        }
        return errors;
    }

    private double[][] identity() {
        double[][] matrix = new double[n][n];
        for (int i = 0; i < n; i++) {
            matrix[i][i] = 1;
        }
        return matrix;
    }

    private static double[] direction(double[][] inverse, double[] slope) {
        double[] direction = new double[slope.length];
        for (int i = 0; i < slope.length; i++) {
            direction[i] = dot(inverse[i], slope);
        }
        return direction;
    }

    private static void shorten(double[] direction) {
        double longest = largest(direction);
        for (int i = 0; longest > LONGEST && i < direction.length; i++) {
            direction[i] *= LONGEST / longest;
        }
    }

    /** The BFGS update of the inverse of minus the second derivatives. */
    private static void update(double[][] inverse, double[] x, double[] next, double[] slope, double[] nextSlope) {
        int n = x.length;
        double[] moved = new double[n];
        double[] fallen = new double[n];
        for (int i = 0; i < n; i++) {
            moved[i] = next[i] - x[i];
            fallen[i] = slope[i] - nextSlope[i];
        }
        double curvature = dot(moved, fallen);
        if (!(curvature > 1e-12)) {
            return;
        }
        double[] image = direction(inverse, fallen);
        double scale = 1 + dot(fallen, image) / curvature;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                inverse[i][j] += (scale * moved[i] * moved[j] - image[i] * moved[j] - moved[i] * image[j]) / curvature;
            }
        }
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    private static double largest(double[] all) {
        double largest = 0;
        for (double each : all) {
            largest = Math.max(largest, Math.abs(each));
        }
        return largest;
    }
}
