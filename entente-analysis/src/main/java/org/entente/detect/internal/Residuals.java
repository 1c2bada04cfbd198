package org.entente.detect.internal;

import org.entente.detect.SegmentCost;
import org.entente.detect.Segmentation;

/** How far neighboring values depend on each other once the changes of level are taken out. */
public final class Residuals {

    private static final double LARGEST = 0.8;

    private Residuals() {}

    /**
     * Autocorrelation of neighboring residuals.
     *
     * @return 0 when it is not above 1/√n, which chance alone gives now and then; at most 0.8
     */
    public static double autocorrelation(
            double[] values, double[] exposures, SegmentCost costs, Segmentation segments) {
        double product = 0;
        double square = 0;
        double before = 0;
        int segment = 0;
        double level = Double.NaN;
        for (int i = 0; i < values.length; i++) {
            if (i == segments.bound(segment)) {
                level = costs.level(i, segments.bound(segment + 1));
                segment++;
            }
            double residual = (values[i] - level * exposures[i]) / Math.sqrt(exposures[i]);
            product += residual * before;
            square += residual * residual;
            before = residual;
        }
        double correlation = square > 0 ? product / square : 0;
        return correlation > 1 / Math.sqrt(values.length) ? Math.min(LARGEST, correlation) : 0;
    }

    /**
     * By how much the long-run variance exceeds the one that costs are scaled by, for a first-order autoregression. Where
     * that one was estimated from differences of neighbors, it came out too small by 1 − ρ.
     *
     * @param knownVariance whether the variance follows from the model instead
     */
    public static double inflation(double correlation, boolean knownVariance) {
        double longRun = (1 + correlation) / (1 - correlation);
        return knownVariance ? longRun : longRun / (1 - correlation);
    }
}
