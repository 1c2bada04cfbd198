package org.entente.measure.bond.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.measure.bond.Band;
import org.entente.measure.bond.BondStrand;
import org.entente.measure.bond.StrandPoint;
import org.entente.measure.bond.StrandTrend;
import org.entente.series.Series;

/**
 * Strands whose level is what is recorded: treaties on a day, arms and goods in a year. No band is made up for them; where
 * the source gives bounds they are shown.
 */
final class RecordedStrand {

    /** Arms come in lots, so that a year says little: the level is the mean of five. */
    static final int ARMS_YEARS = 5;

    private RecordedStrand() {}

    static LevelReading of(BondStrand strand, Series series, Detail detail) {
        int last = series.findLastKnown().orElseThrow();
        int years = strand == BondStrand.ARMS ? ARMS_YEARS : 1;
        List<StrandPoint> path = new ArrayList<>();
        for (int i = 0; detail == Detail.WHOLE && i <= last; i++) {
            Band band = band(series, i, years);
            path.add(new StrandPoint(series.period(i), series.value(i), band, band));
        }
        List<Integer> restsOn = IntStream.rangeClosed(Math.max(0, last - years + 1), last)
                .filter(series::isKnown)
                .boxed()
                .toList();
        String unit = series.variable().unit() + (years > 1 ? ", mean of " + years + " years" : "");
        return new LevelReading(band(series, last, years), trend(strand, series, last, years), unit, path, restsOn, "");
    }

    private static Band band(Series series, int i, int years) {
        if (!series.isKnown(i)) {
            return Band.UNKNOWN;
        }
        if (years == 1) {
            double value = series.value(i);
            return new Band(series.low(i), Double.NaN, value, Double.NaN, series.high(i));
        }
        double[] known = IntStream.rangeClosed(Math.max(0, i - years + 1), i)
                .filter(series::isKnown)
                .mapToDouble(series::value)
                .toArray();
        double sum = 0;
        for (double each : known) {
            sum += each;
        }
        return Band.recorded(sum / known.length);
    }

    private static StrandTrend trend(BondStrand strand, Series series, int last, int years) {
        int span = Spans.of(series.frequency());
        boolean relative = strand != BondStrand.PLEDGES;
        String kind = relative ? "relative" : "difference";
        if (last < span) {
            return StrandTrend.unknown(kind);
        }
        double now = band(series, last, years).level();
        double then = band(series, last - span, years).level();
        double change = relative ? now / then - 1 : now - then;
        return Double.isFinite(change)
                ? new StrandTrend(Spans.label(series.frequency(), span), change, Double.NaN, Double.NaN, kind)
                : StrandTrend.unknown(kind);
    }
}
