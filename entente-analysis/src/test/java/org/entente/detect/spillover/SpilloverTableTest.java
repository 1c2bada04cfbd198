package org.entente.detect.spillover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Published figures on quarterly growth of United States GDP, consumption and investment, 1959 to 2009: levels in billions of
 * chained 2005 dollars by the Bureau of Economic Analysis, through FRED, Federal Reserve Bank of St. Louis (public domain),
 * as collected in the data set "macrodata" of statsmodels.
 */
class SpilloverTableTest {

    @Test
    void theTotalsAreThoseOfTheReference() throws IOException {
        VectorAutoregression model = VectorAutoregression.fit(growth(), 2);
        assertThat(100 * SpilloverTable.generalized(model, 10).total()).isCloseTo(44.758868, within(1e-6));
        assertThat(100 * SpilloverTable.cholesky(model, 10).total()).isCloseTo(45.887390, within(1e-6));
    }

    @Test
    void generalizedSharesDoNotDependOnTheOrder() throws IOException {
        double[][] growth = growth();
        double[][] turned = new double[growth.length][];
        for (int t = 0; t < growth.length; t++) {
            turned[t] = new double[] {growth[t][2], growth[t][0], growth[t][1]};
        }
        SpilloverTable table = SpilloverTable.generalized(VectorAutoregression.fit(growth, 2), 10);
        SpilloverTable other = SpilloverTable.generalized(VectorAutoregression.fit(turned, 2), 10);
        assertThat(other.total()).isCloseTo(table.total(), within(1e-10));
        assertThat(other.share(0, 1)).isCloseTo(table.share(2, 0), within(1e-10));
        for (int i = 0; i < 3; i++) {
            assertThat(table.share(i, 0) + table.share(i, 1) + table.share(i, 2))
                    .isCloseTo(1, within(1e-12));
        }
        assertThat(table.net(0) + table.net(1) + table.net(2)).isCloseTo(0, within(1e-12));
    }

    @Test
    void grangersStatisticIsThatOfLeavingTheLagsOut() throws IOException {
        double[][] growth = growth();
        GrangerTest test = VectorAutoregression.fit(growth, 2).granger(0, 1);
        double with = squares(growth, new int[] {0, 1, 2});
        double without = squares(growth, new int[] {0, 2});
        double expected = (without - with) / 2 / (with / (growth.length - 2 - 7));
        assertThat(test.f()).isCloseTo(expected, within(1e-8));
        assertThat(test.degreesOfFreedom()).isEqualTo(growth.length - 2 - 7);
        assertThat(test.pValue()).isLessThan(0.01);
    }

    /** Squared errors of the first series' equation with these series as regressors, by elimination of normal equations. */
    private static double squares(double[][] data, int[] sources) {
        int k = 1 + 2 * sources.length;
        double[][] normal = new double[k][k + 1];
        double total = 0;
        for (int t = 2; t < data.length; t++) {
            double[] x = regressors(data, sources, t);
            for (int i = 0; i < k; i++) {
                for (int j = 0; j < k; j++) {
                    normal[i][j] += x[i] * x[j];
                }
                normal[i][k] += x[i] * data[t][0];
            }
        }
        for (int i = 0; i < k; i++) {
            for (int r = 0; r < k; r++) {
                double factor = normal[r][i] / normal[i][i];
                for (int j = i; r != i && j <= k; j++) {
                    normal[r][j] -= factor * normal[i][j];
                }
            }
        }
        for (int t = 2; t < data.length; t++) {
            double[] x = regressors(data, sources, t);
            double error = data[t][0];
            for (int i = 0; i < k; i++) {
                error -= x[i] * normal[i][k] / normal[i][i];
            }
            total += error * error;
        }
        return total;
    }

    private static double[] regressors(double[][] data, int[] sources, int t) {
        double[] x = new double[1 + 2 * sources.length];
        x[0] = 1;
        for (int i = 0; i < sources.length; i++) {
            x[1 + 2 * i] = data[t - 1][sources[i]];
            x[2 + 2 * i] = data[t - 2][sources[i]];
        }
        return x;
    }

    @Test
    void aKnownProcessIsRecoveredAndItsResponsesLieInTheirBands() {
        double[][] data = process(new Random(4), 4_000);
        VectorAutoregression model = VectorAutoregression.fit(data, 1);
        assertThat(model.coefficient(0, 0, 1)).isCloseTo(0.5, within(0.05));
        assertThat(model.coefficient(1, 0, 1)).isCloseTo(0.4, within(0.05));
        assertThat(model.coefficient(0, 1, 1)).isCloseTo(0, within(0.05));
        assertThat(model.granger(1, 0).pValue()).isLessThan(1e-6);
        assertThat(model.granger(0, 1).pValue()).isGreaterThan(0.001);
        ImpulseResponses responses = ImpulseResponses.of(model, 6, 200, 0.95, 9);
        double[] truth = {0, 0.4, 0.4 * 0.5 + 0.3 * 0.4};
        for (int h = 0; h < truth.length; h++) {
            assertThat(responses.low(1, 0, h)).isLessThan(responses.high(1, 0, h));
            assertThat(responses.value(1, 0, h)).isCloseTo(truth[h], within(0.06));
            assertThat(truth[h]).isBetween(responses.low(1, 0, h) - 0.01, responses.high(1, 0, h) + 0.01);
        }
        assertThat(ImpulseResponses.of(model, 6, 200, 0.95, 9).low(1, 0, 3)).isEqualTo(responses.low(1, 0, 3));
    }

    @Test
    void aSeriesThatDoesNotHelpIsSaidToAsOftenAsTheLevelSays() {
        int rejected = 0;
        for (int seed = 0; seed < 400; seed++) {
            rejected += VectorAutoregression.fit(process(new Random(seed), 120), 2)
                                    .granger(0, 1)
                                    .pValue()
                            < 0.05
                    ? 1
                    : 0;
        }
        assertThat(rejected).as("of 400 at 5 %").isBetween(8, 34);
    }

    private static double[][] process(Random random, int n) {
        double[][] data = new double[n][2];
        for (int t = 1; t < n; t++) {
            data[t][0] = 0.5 * data[t - 1][0] + random.nextGaussian();
            data[t][1] = 0.4 * data[t - 1][0] + 0.3 * data[t - 1][1] + random.nextGaussian();
        }
        return data;
    }

    @Test
    void mistakesNameTheValueAndTheRule() {
        double[][] data = process(new Random(1), 30);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VectorAutoregression.fit(data, 0))
                .withMessageContaining("(0)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VectorAutoregression.fit(data, 20))
                .withMessageContaining("(30)");
        data[3][1] = Double.NaN;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VectorAutoregression.fit(data, 1))
                .withMessageContaining("Period 3");
    }

    private static double[][] growth() throws IOException {
        try (BufferedReader file = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(SpilloverTableTest.class.getResourceAsStream("us-macro.csv")),
                StandardCharsets.UTF_8))) {
            List<double[]> levels = file.lines()
                    .skip(1)
                    .map(line -> line.split(","))
                    .map(cells -> new double[] {
                        Double.parseDouble(cells[1]), Double.parseDouble(cells[2]), Double.parseDouble(cells[3])
                    })
                    .toList();
            double[][] growth = new double[levels.size() - 1][3];
            for (int t = 0; t < growth.length; t++) {
                for (int k = 0; k < 3; k++) {
                    growth[t][k] = Math.log(levels.get(t + 1)[k]) - Math.log(levels.get(t)[k]);
                }
            }
            return growth;
        }
    }
}
