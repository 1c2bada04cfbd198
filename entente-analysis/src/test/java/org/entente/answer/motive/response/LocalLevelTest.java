package org.entente.answer.motive.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.entente.measure.statespace.KalmanFilter;
import org.entente.measure.statespace.LinearModel;
import org.junit.jupiter.api.Test;

final class LocalLevelTest {

    @Test
    void forecastsAsTheGeneralFilterDoes() {
        SplittableRandom random = new SplittableRandom(7);
        for (int run = 0; run < 200; run++) {
            double ratio = random.nextDouble(.01, 2);
            double missing = random.nextDouble();
            double[] observed = new double[random.nextInt(80)];
            for (int t = 0; t < observed.length; t++) {
                observed[t] = random.nextDouble() < missing ? Double.NaN : random.nextDouble(-3, 3);
            }
            LocalLevel own = new LocalLevel(ratio, observed);
            KalmanFilter general = KalmanFilter.run(LinearModel.localLevel(1, ratio), observed);
            for (int t = 0; t < observed.length; t++) {
                if (Double.isNaN(general.forecast(t))) {
                    assertThat(own.forecast(t)).isNaN();
                    assertThat(own.forecastVariance(t)).isNaN();
                } else {
                    assertThat(own.forecast(t)).isCloseTo(general.forecast(t), within(1e-12));
                    assertThat(own.forecastVariance(t)).isCloseTo(general.forecastVariance(t), within(1e-12));
                }
            }
        }
    }
}
