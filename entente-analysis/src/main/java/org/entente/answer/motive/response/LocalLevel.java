package org.entente.answer.motive.response;

import java.util.Arrays;

/**
 * One-step forecasts of a local level with noise of variance 1: what {@link org.entente.measure.statespace.KalmanFilter}
 * gives for that model, in plain numbers, since thousands of series are filtered again and again (Durbin and Koopman 2012,
 * section 2.2). Unknown until the first observation. Immutable.
 */
final class LocalLevel {

    private final double[] forecast;
    private final double[] variance;

    /**
     * Filters a series.
     *
     * @param ratio variance of the level's steps over that of the noise
     * @param observed one number a time, NaN where it is missing
     */
    LocalLevel(double ratio, double[] observed) {
        this.forecast = new double[observed.length];
        this.variance = new double[observed.length];
        Arrays.fill(forecast, Double.NaN);
        Arrays.fill(variance, Double.NaN);
        double level = Double.NaN;
        double uncertainty = Double.NaN;
        for (int t = 0; t < observed.length; t++) {
            forecast[t] = level;
            variance[t] = uncertainty + 1;
            double miss = observed[t] - level;
            if (!Double.isNaN(miss)) {
                double gain = uncertainty / (uncertainty + 1);
                level += gain * miss;
                uncertainty -= gain * uncertainty;
            } else if (Double.isNaN(level)) {
                level = observed[t];
                uncertainty = Double.isNaN(level) ? Double.NaN : 1;
            }
            uncertainty += ratio;
        }
    }

    /** The observation that is expected at a time; NaN before the first one. */
    double forecast(int t) {
        return forecast[t];
    }

    /** Variance of an observation about {@link #forecast}, in units of the noise; NaN with it. */
    double forecastVariance(int t) {
        return variance[t];
    }
}
