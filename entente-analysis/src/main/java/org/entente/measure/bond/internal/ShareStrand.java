package org.entente.measure.bond.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.entente.measure.bond.Band;
import org.entente.measure.bond.StrandPoint;
import org.entente.measure.bond.StrandTrend;
import org.entente.measure.statespace.LevelChange;
import org.entente.measure.statespace.LevelModel;
import org.entente.measure.statespace.ShareLikelihood;
import org.entente.series.Series;

/** Votes: the agreement at shared roll calls as a beta-binomial share, with a level that moves. */
final class ShareStrand {

    private static final double Z90 = 1.6448536269514722;

    private ShareStrand() {}

    static LevelReading of(Series series, Detail detail) {
        int last = series.findLastKnown().orElseThrow();
        int first = IntStream.rangeClosed(0, last)
                .filter(series::isKnown)
                .findFirst()
                .orElse(last);
        double[] hits = new double[last - first + 1];
        double[] trials = new double[last - first + 1];
        for (int i = first; i <= last; i++) {
            boolean known = series.isKnown(i) && series.exposure(i) > 0;
            trials[i - first] = known ? series.exposure(i) : 0;
            hits[i - first] = known ? Math.clamp(series.value(i), 0, 1) * series.exposure(i) : 0;
        }
        if (IntStream.range(0, trials.length).allMatch(t -> trials[t] == 0)) {
            return LevelReading.unknown(
                    series.variable().unit(), "The series does not say on how many roll calls it rests.");
        }
        LevelModel model =
                detail.fit(new ShareLikelihood(hits, trials), StrandPriors.OF_VOTES, Spans.of(series.frequency()));
        List<StrandPoint> path = new ArrayList<>();
        for (int i = first; detail == Detail.WHOLE && i <= last; i++) {
            int t = i - first;
            path.add(new StrandPoint(
                    series.period(i),
                    series.value(i),
                    band(q -> model.filtered(t, q)),
                    band(q -> model.smoothed(t, q))));
        }
        return new LevelReading(
                band(q -> model.filtered(model.size() - 1, q)),
                trend(series, model),
                series.variable().unit(),
                path,
                IntStream.rangeClosed(Math.max(first, last - 2), last)
                        .filter(series::isKnown)
                        .boxed()
                        .toList(),
                "");
    }

    private static Band band(IntToDoubleFunction quantile) {
        double[] at = new double[LevelModel.QUANTILES.length];
        for (int q = 0; q < at.length; q++) {
            at[q] = share(quantile.applyAsDouble(q));
        }
        return new Band(at[0], at[1], at[2], at[3], at[4]);
    }

    private static double share(double logit) {
        return 1 / (1 + Math.exp(-logit));
    }

    /** The change of the logit, read as a change of the share that ends at the level of today. */
    private static StrandTrend trend(Series series, LevelModel model) {
        if (model.size() < 2) {
            return StrandTrend.unknown("difference");
        }
        LevelChange change = model.change(Spans.of(series.frequency()));
        double now = model.filtered(model.size() - 1, 2);
        double half = Z90 * change.deviation();
        return new StrandTrend(
                Spans.label(series.frequency(), change.times()),
                share(now) - share(now - change.mean()),
                share(now) - share(now - change.mean() + half),
                share(now) - share(now - change.mean() - half),
                "difference");
    }
}
