package org.entente.measure.bond.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.entente.measure.bond.BondStrand;
import org.entente.measure.statespace.CountForecasts;
import org.entente.measure.statespace.CountLikelihood;
import org.entente.measure.statespace.LevelModel;
import org.entente.measure.statespace.LevelPrior;
import org.entente.measure.statespace.PooledPrior;
import org.entente.time.Frequency;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Real months that nothing was learned from: December 2013 to November 2014 of ICEWS05-15, each foreseen from those before
 * it. The priors were learned from months up to October 2013.
 */
class HeldOutMonthsTest {

    private static final int PAIRS = 40;
    private static final int LEAST_EVENTS = 3;
    private static final int ROUNDS = 3;

    @ParameterizedTest
    @EnumSource(
            value = BondStrand.class,
            names = {"TALK", "DEEDS"})
    void theNextMonthFallsWithinItsBandsAsOftenAsTheySay(BondStrand strand) throws IOException {
        MonthlyCounts counts = counts(strand);
        LevelPrior prior = StrandPriors.ofEvents(strand, Frequency.MONTH);
        double within90 = 0;
        double within50 = 0;
        int months = 0;
        for (long[] each : sample(counts)) {
            CountLikelihood likelihood = likelihood(each, counts.all);
            LevelModel model = LevelModel.fit(likelihood, prior);
            for (int month = MonthlyCounts.FIRST_HELD_OUT; month < MonthlyCounts.MONTHS; month++) {
                CountForecasts.Place place = CountForecasts.place(model, likelihood, month);
                within90 += place.shareWithin(.05, .95);
                within50 += place.shareWithin(.25, .75);
                months++;
            }
        }
        System.out.printf(
                Locale.ROOT,
                "Held-out months of %s: %d, within 90 %% %.3f, within 50 %% %.3f%n",
                strand.key(),
                months,
                within90 / months,
                within50 / months);
        assertThat(within90 / months).isBetween(.88, .92);
        assertThat(within50 / months).isBetween(.45, .55);
    }

    @Tag("slow")
    @Test
    void theShippedPriorsAreWhatTheTrainingMonthsGive() throws IOException {
        for (BondStrand strand : List.of(BondStrand.TALK, BondStrand.DEEDS)) {
            MonthlyCounts counts = counts(strand);
            int end = MonthlyCounts.FIRST_HELD_OUT - 1;
            double[] all = Arrays.copyOf(counts.all, end);
            List<CountLikelihood> train = sample(counts).stream()
                    .map(each -> likelihood(Arrays.copyOf(each, end), all))
                    .toList();
            double[][] learned = PooledPrior.estimate(train, StrandPriors.DEVIATIONS, StrandPriors.DISPERSIONS, ROUNDS)
                    .weights();
            double[][] shipped = StrandPriors.ofEvents(strand, Frequency.MONTH).weights();
            for (int s = 0; s < learned.length; s++) {
                assertThat(shipped[s])
                        .as(strand + " " + StrandPriors.DEVIATIONS[s])
                        .containsExactly(learned[s], within(.003));
            }
        }
    }

    private static MonthlyCounts counts(BondStrand strand) throws IOException {
        return strand == BondStrand.TALK ? MonthlyCounts.read(1, 5) : MonthlyCounts.read(6, 8);
    }

    private static List<long[]> sample(MonthlyCounts counts) {
        int eligible = counts.pairs(LEAST_EVENTS, 1).size();
        return counts.pairs(LEAST_EVENTS, Math.max(1, eligible / PAIRS));
    }

    private static CountLikelihood likelihood(long[] count, double[] exposure) {
        return new CountLikelihood(count, exposure, CountStrand.LEAST_SHARE, CountStrand.GREATEST_SHARE);
    }
}
