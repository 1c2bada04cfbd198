package org.entente.measure.bond.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.entente.measure.bond.Band;
import org.entente.measure.bond.BondStrand;
import org.entente.measure.bond.StrandPoint;
import org.entente.measure.bond.StrandTrend;
import org.entente.measure.statespace.CountLikelihood;
import org.entente.measure.statespace.LevelChange;
import org.entente.measure.statespace.LevelModel;
import org.entente.series.Series;
import org.entente.time.Frequency;

/** Strands that are counted: negative-binomial counts against an exposure, with a level that moves. */
final class CountStrand {

    private static final double PER = 10_000;
    static final double LEAST_SHARE = 1e-7;
    static final double GREATEST_SHARE = 1;
    private static final double LEAST_VISITS = .005;
    private static final double MOST_VISITS = 50;
    private static final int MOST_PERIODS = 240;
    private static final double Z90 = 1.6448536269514722;

    private CountStrand() {}

    static LevelReading ofCodedEvents(BondStrand strand, Series series, Detail detail) {
        int last = series.findLastKnown().orElseThrow();
        int first = Math.max(0, last - MOST_PERIODS + 1);
        long events =
                IntStream.rangeClosed(first, last).mapToLong(series::count).sum();
        String unit = series.variable().unit();
        if (events == 0) {
            return LevelReading.unknown(
                    unit,
                    "No event between the two is coded from " + series.period(first) + " to " + series.period(last)
                            + "; a level cannot be told from none.");
        }
        double[] exposure = new double[last - first + 1];
        for (int i = first; i <= last; i++) {
            exposure[i - first] = series.isKnown(i) ? series.exposure(i) : Double.NaN;
        }
        var counts = new CountLikelihood(counts(series, first, last), exposure, LEAST_SHARE, GREATEST_SHARE);
        LevelModel model =
                detail.fit(counts, StrandPriors.ofEvents(strand, series.frequency()), Spans.of(series.frequency()));
        return reading(series, first, last, model, PER, unit, detail);
    }

    /** Meetings of a complete list: the exposure is the time itself. */
    static LevelReading ofVisits(Series series, Detail detail) {
        int last = series.findLastKnown().orElseThrow();
        int first = Math.max(0, last - MOST_PERIODS + 1);
        double[] exposure = new double[last - first + 1];
        for (int i = first; i <= last; i++) {
            exposure[i - first] = series.isKnown(i) ? Math.max(1, series.exposure(i)) : Double.NaN;
        }
        var counts = new CountLikelihood(counts(series, first, last), exposure, LEAST_VISITS, MOST_VISITS);
        LevelModel model = detail.fit(counts, StrandPriors.OF_VISITS, Spans.of(series.frequency()));
        return reading(
                series,
                first,
                last,
                model,
                1,
                "meetings a " + series.frequency().code(),
                detail);
    }

    private static long[] counts(Series series, int first, int last) {
        return IntStream.rangeClosed(first, last).mapToLong(series::count).toArray();
    }

    private static LevelReading reading(
            Series series, int first, int last, LevelModel model, double per, String unit, Detail detail) {
        List<StrandPoint> path = new ArrayList<>();
        for (int i = first; detail == Detail.WHOLE && i <= last; i++) {
            int t = i - first;
            path.add(new StrandPoint(
                    series.period(i),
                    series.value(i),
                    band(q -> model.filtered(t, q), per),
                    band(q -> model.smoothed(t, q), per)));
        }
        int span = Spans.of(series.frequency());
        List<Integer> restsOn = IntStream.rangeClosed(Math.max(first, last - span + 1), last)
                .filter(series::isKnown)
                .boxed()
                .toList();
        return new LevelReading(
                band(q -> model.filtered(model.size() - 1, q), per),
                trend(series.frequency(), model, span),
                unit,
                path,
                restsOn,
                "");
    }

    private static Band band(IntToDoubleFunction quantile, double per) {
        double[] at = new double[LevelModel.QUANTILES.length];
        for (int q = 0; q < at.length; q++) {
            at[q] = per * Math.exp(quantile.applyAsDouble(q));
        }
        return new Band(at[0], at[1], at[2], at[3], at[4]);
    }

    private static StrandTrend trend(Frequency frequency, LevelModel model, int span) {
        if (model.size() < 2) {
            return StrandTrend.unknown("relative");
        }
        LevelChange change = model.change(span);
        return new StrandTrend(
                Spans.label(frequency, change.times()),
                Math.expm1(change.mean()),
                Math.expm1(change.mean() - Z90 * change.deviation()),
                Math.expm1(change.mean() + Z90 * change.deviation()),
                "relative");
    }
}
