package org.entente.answer.ripple;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.entente.actor.Dyad;
import org.entente.actor.State;
import org.entente.actor.StateSystem;
import org.entente.detect.spillover.GrangerTest;
import org.entente.detect.spillover.VectorAutoregression;
import org.entente.measure.TestWorld;
import org.entente.time.Frequency;
import org.junit.jupiter.api.Test;

class EchoesTest {

    private static final int PERIODS = 120;

    @Test
    void aPairThatFollowsIsFoundAndFewOthersAre() {
        Movements movements = movements(60, .8, 7);
        Echoes echoes = new Echoes(movements, 1);
        List<Echo> list = echoes.list();
        Echo best = list.getFirst();
        assertThat(best.dyad()).isEqualTo(movements.dyads().get(1));
        assertThat(best.isFound(Echoes.RATE)).isTrue();
        assertThat(best.after()).isEqualTo(1);
        assertThat(best.response()).isBetween(.5, 1.1);
        assertThat(best.low()).isLessThan(best.response());
        long found = list.stream().filter(e -> e.isFound(Echoes.RATE)).count();
        assertThat(found).isLessThanOrEqualTo(3);
        Echoes.Permuted permuted = echoes.permuted((int) found);
        assertThat(permuted.mean()).isLessThan(1);
        assertThat(permuted.share()).isLessThan(.2);
    }

    @Test
    void fewerPairsMayBeTestedOnTheSameMovements() {
        Movements movements = movements(60, .8, 7);
        Dyad follower = movements.dyads().get(1);
        Movements few = movements.keep(follower::equals);

        assertThat(few.dyads()).containsExactly(movements.dyads().getFirst(), follower);
        assertThat(few.values()[1]).isEqualTo(movements.values()[1]);
        assertThat(new Echoes(few, 1).list()).singleElement().satisfies(echo -> {
            assertThat(echo.response())
                    .isEqualTo(new Echoes(movements, 1).list().getFirst().response());
            assertThat(echo.isFound(Echoes.RATE)).isTrue();
        });
    }

    @Test
    void whereNothingFollowsShiftedDataGiveAsMany() {
        Movements movements = movements(60, 0, 11);
        Echoes echoes = new Echoes(movements, 1);
        long found = echoes.list().stream().filter(e -> e.isFound(Echoes.RATE)).count();
        assertThat(found).isLessThanOrEqualTo(1);
        assertThat(echoes.permuted((int) found).share()).isGreaterThan(.02);
    }

    @Test
    void theQuickTestIsThatOfTheAutoregression() {
        Random random = new Random(1);
        for (int lags = 1; lags <= 3; lags++) {
            double[][] data = new double[40][2];
            for (int t = 0; t < data.length; t++) {
                data[t][0] = random.nextGaussian();
                data[t][1] = random.nextGaussian() + (t > 0 ? .3 * data[t - 1][0] : 0);
            }
            GrangerTest naive = VectorAutoregression.fit(data, lags).granger(1, 0);
            GrangerTest quick = PairGranger.test(data, lags);
            assertThat(quick.f()).isCloseTo(naive.f(), within(1e-9));
            assertThat(quick.pValue()).isCloseTo(naive.pValue(), within(1e-9));
            assertThat(quick.degreesOfFreedom()).isEqualTo(naive.degreesOfFreedom());
        }
    }

    @Test
    void aGapEndsAStretchAndShortOnesAreNotTested() {
        Movements movements = movements(5, .8, 3);
        movements.values()[1][60] = Double.NaN;
        movements.values()[2][20] = Double.NaN;
        for (int t = 0; t < PERIODS; t += 10) {
            movements.values()[3][t] = Double.NaN;
        }
        assertThat(movements.longestStretch(1)).isEqualTo(new Movements.Stretch(0, 60));
        assertThat(movements.longestStretch(2)).isEqualTo(new Movements.Stretch(21, 99));
        assertThat(new Echoes(movements, 1).list())
                .extracting(Echo::dyad)
                .doesNotContain(movements.dyads().get(3));
    }

    @Test
    void whatMovesAllIsTakenOut() {
        Movements rest = movements(4, 0, 5).withoutCommon();
        for (int t = 0; t < PERIODS; t++) {
            double sum = 0;
            for (double[] row : rest.values()) {
                sum += row[t];
            }
            assertThat(sum).isCloseTo(0, within(1e-9));
        }
    }

    /** Benjamini and Hochberg (1995), section 3.2: fifteen p-values, of which four are findings at .05. */
    @Test
    void falseDiscoveryRatesAreThePublishedOnes() {
        double[] p = {
            .0001, .0004, .0019, .0095, .0201, .0278, .0298, .0344, .0459, .3240, .4262, .5719, .6528, .7590, 1.0
        };
        assertThat(FalseDiscoveries.countWithin(p, .05)).isEqualTo(4);
        assertThat(FalseDiscoveries.qValues(p)[3]).isCloseTo(.0095 * 15 / 4, within(1e-12));
        assertThat(FalseDiscoveries.qValues(p)).isSorted();
    }

    /** Noise, of which the first third pair follows the pair one period later with the given strength. */
    private static Movements movements(int pairs, double strength, long seed) {
        Random random = new Random(seed);
        double[][] values = new double[pairs][PERIODS];
        for (int t = 0; t < PERIODS; t++) {
            for (int i = 0; i < pairs; i++) {
                values[i][t] = random.nextGaussian();
            }
            if (t > 0 && pairs > 1) {
                values[1][t] += strength * values[0][t - 1];
            }
        }
        List<Dyad> dyads = new ArrayList<>();
        for (State state : StateSystem.standard().listStates()) {
            if (dyads.size() < pairs && !state.iso3().equals("RUS")) {
                dyads.add(Dyad.of(TestWorld.state("RUS"), state.id()));
            }
        }
        return new Movements("noise", "noise", Frequency.MONTH, 0, dyads, values);
    }
}
