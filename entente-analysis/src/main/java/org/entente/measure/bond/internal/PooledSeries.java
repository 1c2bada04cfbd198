package org.entente.measure.bond.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.entente.evidence.EvidenceKey;
import org.entente.evidence.Explanation;
import org.entente.series.Series;
import org.entente.series.SeriesBuilder;
import org.entente.series.Variable;
import org.entente.time.Period;

/**
 * The series of several pairs as one: what a pair of them has on average. Events and the size of the news are added up, so
 * that their rate is that of the average pair, known as well as all pairs together tell it; all else is the mean over
 * the pairs that are known, that of votes by how many roll calls a pair shares. Roll calls are not added up: the pairs vote at the same ones.
 */
record PooledSeries(Series whole, List<Series> pairs) {

    private static final int PAIRS_SHOWN = 5;

    static PooledSeries of(Variable variable, List<Series> all) {
        List<Series> pairs = all.stream().filter(s -> s.size() > 0).toList();
        if (pairs.size() < 2) {
            return new PooledSeries(pairs.isEmpty() ? all.getFirst() : pairs.getFirst(), pairs);
        }
        Series one = pairs.getFirst();
        int first = pairs.stream().mapToInt(s -> s.period(0).ordinal()).min().orElseThrow();
        int last = pairs.stream()
                .mapToInt(s -> s.period(s.size() - 1).ordinal())
                .max()
                .orElseThrow();
        SeriesBuilder builder = new SeriesBuilder(variable, one.unit(), one.frequency(), first, last);
        for (int ordinal = first; ordinal <= last; ordinal++) {
            pool(builder, pairs, new Period(one.frequency(), ordinal));
        }
        return new PooledSeries(builder.coverage(one.coverage()).build(), pairs);
    }

    private static void pool(SeriesBuilder builder, List<Series> pairs, Period period) {
        boolean events = pairs.getFirst().variable() instanceof Variable.EventRate;
        boolean visits = pairs.getFirst().variable() instanceof Variable.UniverseCount;
        int known = 0;
        long count = 0;
        long exposure = 0;
        double sum = 0;
        double weights = 0;
        for (Series each : pairs) {
            OptionalInt at = each.findIndex(period);
            if (at.isPresent() && each.isKnown(at.getAsInt())) {
                int i = at.getAsInt();
                double weight = Math.max(1, each.exposure(i));
                known++;
                count += each.count(i);
                exposure += each.exposure(i);
                sum += weight * each.value(i);
                weights += weight;
            }
        }
        if (known > 0) {
            long among = events ? exposure : visits ? known : Math.round((double) exposure / known);
            builder.set(period.ordinal(), sum / weights, Double.NaN, Double.NaN, count, among);
        }
    }

    /** How many pairs are known at a period. */
    long knownPairs(int i) {
        Period period = whole.period(i);
        return pairs.stream()
                .filter(each -> each.findIndex(period).stream().anyMatch(each::isKnown))
                .count();
    }

    /** The value of a period, opened down to rows: at once for one pair, else by the pairs that have most of it. */
    Explanation explanation(int i) {
        Period period = whole.period(i);
        String what = whole.variable().title() + ", " + period;
        if (pairs.size() < 2) {
            return leaf(what, whole, i);
        }
        List<Explanation> parts = new ArrayList<>();
        for (Series each : pairs) {
            OptionalInt at = each.findIndex(period);
            if (at.isPresent() && each.isKnown(at.getAsInt())) {
                parts.add(leaf(what + ", " + each.unit(), each, at.getAsInt()));
            }
        }
        int known = parts.size();
        parts.sort(Comparator.comparingDouble(Explanation::value).reversed());
        return Explanation.of(
                what + ", mean of " + known + " pairs that are known, of which the greatest follow",
                whole.value(i),
                whole.variable().unit(),
                parts.subList(0, Math.min(PAIRS_SHOWN, known)));
    }

    private static Explanation leaf(String what, Series series, int i) {
        EvidenceKey key = new EvidenceKey(series.variable(), series.unit(), series.period(i));
        boolean covered = series.value(i) == 0 && series.count(i) == 0;
        return Explanation.leaf(
                covered ? what + " (none: the dataset covers it and has no row)" : what, series.value(i), key);
    }
}
