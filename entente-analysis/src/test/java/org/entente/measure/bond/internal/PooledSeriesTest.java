package org.entente.measure.bond.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.entente.actor.Dyad;
import org.entente.event.QuadClass;
import org.entente.evidence.Explanation;
import org.entente.series.Series;
import org.entente.series.SeriesBuilder;
import org.entente.series.SeriesUnit;
import org.entente.series.Variable;
import org.entente.time.Frequency;
import org.junit.jupiter.api.Test;

/** Several pairs as one. */
class PooledSeriesTest {

    private static final Variable TALK = new Variable.EventRate("fixture", QuadClass.VERBAL_COOPERATION);
    private static final Variable MEETINGS = new Variable.UniverseCount("fixture", "meetings-fixture");
    private static final Variable VOTES = new Variable.AgreementElsewhere("fixture");

    private static Series series(Variable variable, String pair, int first, double[] value, long[] count, long among) {
        SeriesBuilder builder = new SeriesBuilder(
                variable, SeriesUnit.of(Dyad.parse(pair)), Frequency.YEAR, first, first + value.length - 1);
        for (int i = 0; i < value.length; i++) {
            if (!Double.isNaN(value[i])) {
                builder.set(first + i, value[i], Double.NaN, Double.NaN, count[i], among);
            }
        }
        return builder.build();
    }

    @Test
    void eventsAndTheSizeOfTheNewsAreAddedUp() {
        PooledSeries pooled = PooledSeries.of(
                TALK,
                List.of(
                        series(TALK, "PRK-RUS", 2010, new double[] {30, 10}, new long[] {3, 1}, 1000),
                        series(TALK, "CHN-PRK", 2010, new double[] {50, 0}, new long[] {5, 0}, 1000)));

        assertThat(pooled.whole().value(0)).isCloseTo(40, within(1e-12));
        assertThat(pooled.whole().count(0)).isEqualTo(8);
        assertThat(pooled.whole().exposure(0)).isEqualTo(2000);
        assertThat(pooled.whole().value(1)).isCloseTo(5, within(1e-12));
    }

    @Test
    void unknownPairsAreLeftOutAndNotTakenForZero() {
        PooledSeries pooled = PooledSeries.of(
                MEETINGS,
                List.of(
                        series(MEETINGS, "PRK-RUS", 2010, new double[] {4, 2}, new long[] {4, 2}, 0),
                        series(MEETINGS, "CHN-PRK", 2011, new double[] {0}, new long[] {0}, 0)));

        assertThat(pooled.whole().value(0)).isEqualTo(4);
        assertThat(pooled.whole().exposure(0)).isEqualTo(1);
        assertThat(pooled.whole().value(1)).isEqualTo(1);
        assertThat(pooled.knownPairs(0)).isEqualTo(1);
        assertThat(pooled.knownPairs(1)).isEqualTo(2);
    }

    @Test
    void pairsThatVoteAtTheSameRollCallsDoNotMakeMoreOfThem() {
        PooledSeries pooled = PooledSeries.of(
                VOTES,
                List.of(
                        series(VOTES, "PRK-RUS", 2010, new double[] {.9}, new long[] {0}, 60),
                        series(VOTES, "CHN-PRK", 2010, new double[] {.6}, new long[] {0}, 30)));

        assertThat(pooled.whole().value(0)).isCloseTo(.8, within(1e-12));
        assertThat(pooled.whole().exposure(0)).isEqualTo(45);
    }

    @Test
    void theMeanOpensToItsPairsTheGreatestFirst() {
        PooledSeries pooled = PooledSeries.of(
                TALK,
                List.of(
                        series(TALK, "PRK-RUS", 2010, new double[] {30}, new long[] {3}, 1000),
                        series(TALK, "CHN-PRK", 2010, new double[] {50}, new long[] {5}, 1000)));

        Explanation opened = pooled.explanation(0);

        assertThat(opened.parts()).extracting(Explanation::value).containsExactly(50.0, 30.0);
        assertThat(opened.parts().getFirst().key()).hasToString(TALK.id() + " CHN-PRK 2010");
    }
}
