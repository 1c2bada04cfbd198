package org.entente.answer.motive.response;

import org.entente.measure.statespace.KalmanFilter;
import org.entente.measure.statespace.KalmanSmoother;
import org.entente.measure.statespace.LinearModel;

/**
 * A local level through one series whose ratio of variances is given.
 *
 * @param level the level by time, from all observations of the series
 * @param deviation standard deviation of the level
 * @param noise variance of the noise
 */
record LevelFit(double[] level, double[] deviation, double noise) {

    static LevelFit of(double[] bond, double ratio) {
        LinearModel model = LinearModel.localLevel(1, ratio);
        KalmanFilter filter = KalmanFilter.run(model, bond);
        KalmanSmoother smoother = KalmanSmoother.run(filter);
        double noise = noise(filter, bond);
        double[] level = new double[bond.length];
        double[] deviation = new double[bond.length];
        for (int i = 0; i < bond.length; i++) {
            level[i] = smoother.smoothed(i, 0);
            deviation[i] = Math.sqrt(Math.max(0, smoother.smoothedVariance(i, 0)) * noise);
        }
        return new LevelFit(level, deviation, noise);
    }

    private static double noise(KalmanFilter filter, double[] bond) {
        double squares = 0;
        int count = 0;
        for (int i = 0; i < bond.length; i++) {
            double miss = bond[i] - filter.forecast(i);
            if (!Double.isNaN(miss)) {
                squares += miss * miss / filter.forecastVariance(i);
                count++;
            }
        }
        return count == 0 ? Double.NaN : squares / count;
    }

    /** Log-likelihood with the noise variance at its best. */
    static double profileLikelihood(double[] bond, double ratio) {
        KalmanFilter filter = KalmanFilter.run(LinearModel.localLevel(1, ratio), bond);
        double squares = 0;
        double logs = 0;
        int count = 0;
        for (int i = 0; i < bond.length; i++) {
            double miss = bond[i] - filter.forecast(i);
            if (!Double.isNaN(miss)) {
                squares += miss * miss / filter.forecastVariance(i);
                logs += Math.log(filter.forecastVariance(i));
                count++;
            }
        }
        return count == 0 ? 0 : -.5 * (count * Math.log(Math.max(1e-9, squares / count)) + logs);
    }
}
