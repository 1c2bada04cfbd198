package org.entente.detect.internal;

import java.util.function.DoubleUnaryOperator;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.hipparchus.special.Erf;

/** How long a control chart runs on the mean until a false alarm, by a Markov chain over slices of its range. */
public final class RunLength {

    private static final int SLICES = 101;
    private static final int HALVINGS = 12;

    private RunLength() {}

    /** Limit of a two-sided CUSUM of standard normal scores. */
    public static double cusumLimit(double reference, double runLength) {
        return solve(limit -> cusum(reference, limit), 0.01, 60, runLength);
    }

    /** Limit of the average itself, not in its own deviations. */
    public static double ewmaLimit(double weight, double runLength) {
        return solve(limit -> ewma(weight, limit), 0.001, 6, runLength);
    }

    private static double solve(DoubleUnaryOperator runLength, double low, double high, double wanted) {
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (runLength.applyAsDouble(middle) < wanted) {
                low = middle;
            } else {
                high = middle;
            }
        }
        // Over so short a stretch the logarithm of the run length is a line.
        double below = Math.log(runLength.applyAsDouble(low));
        double above = Math.log(runLength.applyAsDouble(high));
        return above > below ? low + (high - low) * (Math.log(wanted) - below) / (above - below) : high;
    }

    /** Two-sided: the two sides' rates of alarm add up (Van Dobben de Bruyn 1968), exactly so when they cannot overlap. */
    static double cusum(double reference, double limit) {
        double width = 2 * limit / (2 * SLICES - 1);
        double[] below = new double[2 * SLICES];
        for (int d = 0; d < below.length; d++) {
            below[d] = normal((d - SLICES + 0.5) * width + reference);
        }
        DMatrixRMaj chain = CommonOps_DDRM.identity(SLICES);
        for (int i = 0; i < SLICES; i++) {
            for (int j = 0; j < SLICES; j++) {
                double up = below[j - i + SLICES];
                double down = j == 0 ? 0 : below[j - i + SLICES - 1];
                chain.add(i, j, down - up);
            }
        }
        return solve(chain, 0) / 2;
    }

    static double ewma(double weight, double limit) {
        double width = 2 * limit / SLICES;
        DMatrixRMaj chain = CommonOps_DDRM.identity(SLICES);
        for (int i = 0; i < SLICES; i++) {
            double stays = (1 - weight) * (-limit + (i + 0.5) * width);
            double below = normal((-limit - stays) / weight);
            for (int j = 0; j < SLICES; j++) {
                double upTo = normal((-limit + (j + 1) * width - stays) / weight);
                chain.add(i, j, below - upTo);
                below = upTo;
            }
        }
        return solve(chain, SLICES / 2);
    }

    private static double solve(DMatrixRMaj chain, int start) {
        DMatrixRMaj ones = new DMatrixRMaj(SLICES, 1);
        CommonOps_DDRM.fill(ones, 1);
        DMatrixRMaj length = new DMatrixRMaj(SLICES, 1);
        if (!CommonOps_DDRM.solve(chain, ones, length) || !(length.get(start, 0) > 0)) {
            return Double.POSITIVE_INFINITY;
        }
        return length.get(start, 0);
    }

    private static double normal(double x) {
        return 0.5 * Erf.erfc(-x / Math.sqrt(2));
    }
}
