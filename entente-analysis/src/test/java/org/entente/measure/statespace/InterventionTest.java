package org.entente.measure.statespace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import org.entente.measure.RealData;
import org.junit.jupiter.api.Test;

/**
 * A local level with one regressor (Brodersen et al. 2015, "Inferring causal impact using Bayesian structural time-series
 * models", Annals of Applied Statistics 9), put together from the filter: the regressor times a factor is taken from the
 * series, and the factor is where the likelihood of the rest is greatest.
 */
class InterventionTest {

    /** The effect of 10 begins here. */
    private static final int START = 70;

    @Test
    void theEffectOfAnInterventionIsFound() throws IOException {
        List<String[]> rows = Files.readAllLines(RealData.file("reference-results/ci_y.txt")).stream()
                .map(line -> line.split(" ", -1))
                .toList();
        double[] y =
                rows.stream().mapToDouble(row -> Double.parseDouble(row[0])).toArray();
        double[] x =
                rows.stream().mapToDouble(row -> Double.parseDouble(row[1])).toArray();

        double low = 0;
        double high = 3;
        while (high - low > 1e-9) {
            double third = (high - low) / 3;
            if (logLikelihood(y, x, low + third) < logLikelihood(y, x, high - third)) {
                low += third;
            } else {
                high -= third;
            }
        }
        double factor = (low + high) / 2;
        double level = fit(rest(y, x, factor)).filtered(START - 1, 0);
        double effect = 0;
        for (int t = START; t < y.length; t++) {
            effect += (y[t] - factor * x[t] - level) / (y.length - START);
        }

        assertThat(logLikelihood(y, x, factor)).isCloseTo(-96.6676, within(1e-3));
        assertThat(effect).isCloseTo(10.3551, within(1e-3));
    }

    private static double[] rest(double[] y, double[] x, double factor) {
        double[] rest = Arrays.copyOf(y, START);
        for (int t = 0; t < START; t++) {
            rest[t] -= factor * x[t];
        }
        return rest;
    }

    private static KalmanFilter fit(double[] rest) {
        MaximumLikelihood.Form form = v -> LinearModel.localLevel(v[0], v[1]).startingWithVariance(1e6);
        return KalmanFilter.run(form.of(MaximumLikelihood.fit(form, 2, rest)), rest);
    }

    private static double logLikelihood(double[] y, double[] x, double factor) {
        return fit(rest(y, x, factor)).logLikelihood();
    }
}
