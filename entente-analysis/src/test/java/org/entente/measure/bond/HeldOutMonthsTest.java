package org.entente.measure.bond;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.measure.statespace.CountForecasts;
import org.entente.measure.statespace.CountLikelihood;
import org.entente.measure.statespace.LevelModel;
import org.entente.measure.statespace.LevelPrior;
import org.entente.measure.statespace.PooledPrior;
import org.junit.jupiter.api.Test;

class HeldOutMonthsTest {
    static final double[] DEV = {.02, .05, .1, .2, .4, .8};
    static final double[] DISP = {.02, .1, .3, .8, 2, 5};

    @Test
    void explore() throws IOException {
        for (int strand = 0; strand < 2; strand++) {
            MonthlyCounts counts = strand == 0 ? MonthlyCounts.read(1, 5) : MonthlyCounts.read(6, 8);
            System.out.println(
                    counts.byPair.size() + " pairs; " + counts.pairs(3, 1).size() + " with 3+ "
                            + counts.pairs(30, 1).size() + " with 30+");
            List<CountLikelihood> train = new ArrayList<>();
            int every = Math.max(1, counts.pairs(3, 1).size() / 120);
            for (long[] c : counts.pairs(3, every)) {
                train.add(new CountLikelihood(Arrays.copyOf(c, 106), Arrays.copyOf(counts.all, 106), 1e-7, .1));
            }
            long t0 = System.nanoTime();
            LevelPrior prior = PooledPrior.estimate(train, DEV, DISP, 6);
            System.out.printf("%d series %.1f s%n", train.size(), (System.nanoTime() - t0) / 1e9);
            for (double[] row : prior.weights())
                System.out.println(Arrays.toString(Arrays.stream(row)
                        .map(x -> Math.round(x * 1000) / 1000.0)
                        .toArray()));
            double in90 = 0, in50 = 0, low = 0, high = 0;
            int n = 0;
            double b90 = 0;
            int bn = 0;
            for (long[] c : counts.pairs(3, every * 2)) {
                CountLikelihood all = new CountLikelihood(c, counts.all, 1e-7, .1);
                LevelModel model = LevelModel.fit(all, prior);
                for (int t = 107; t < 119; t++) {
                    CountForecasts.Place p = CountForecasts.place(model, all, t);
                    in90 += p.shareWithin(.05, .95);
                    in50 += p.shareWithin(.25, .75);
                    low += p.shareWithin(0, .05);
                    high += p.shareWithin(.95, 1);
                    n++;
                    if (Arrays.stream(c, 0, 106).sum() >= 30) {
                        b90 += p.shareWithin(.05, .95);
                        bn++;
                    }
                }
            }
            System.out.printf(
                    "strand %d: n %d 90%% %.4f 50%% %.4f low %.4f high %.4f; busy %.4f (%d)%n",
                    strand, n, in90 / n, in50 / n, low / n, high / n, b90 / Math.max(1, bn), bn);
        }
    }
}
