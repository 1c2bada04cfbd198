package org.entente.answer.motive.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Indicators of one episode with their likelihood ratios, P(reading | lasted) / P(reading | did not), estimated from past
 * episodes whose outcome was known.
 *
 * @param lasted past episodes that outlived the horizon
 * @param ended past episodes that did not
 * @param correlation mean absolute correlation (phi) between indicators in past episodes
 * @param rows one an indicator
 */
public record EvidenceTable(int lasted, int ended, double correlation, List<Row> rows) {

    private static final double NINETY = 1.6449;

    /** Copies the list. */
    public EvidenceTable {
        rows = List.copyOf(rows);
    }

    /**
     * A past episode.
     *
     * @param features what was known at its onset
     * @param lasted whether it outlived the horizon
     */
    public record Past(double[] features, boolean lasted) {}

    /**
     * An indicator of the episode.
     *
     * @param indicator its code
     * @param meaning what it means when present
     * @param present whether it is; null when unknown
     * @param speaksFor pivot, necessity, or neither when the interval of the ratio holds 1
     * @param ratio likelihood ratio of the reading; 1 when unknown
     * @param low lower end of its 90 % interval
     * @param high upper end
     * @param ifOtherwise ratio of the other reading
     * @param source what the ratio rests on
     */
    public record Row(
            String indicator,
            String meaning,
            @Nullable Boolean present,
            String speaksFor,
            double ratio,
            double low,
            double high,
            double ifOtherwise,
            String source) {}

    /** Estimates the table. */
    public static EvidenceTable of(List<Past> past, double[] features) {
        int lasted = (int) past.stream().filter(Past::lasted).count();
        List<Row> rows = new ArrayList<>();
        for (Indicator indicator : Indicator.values()) {
            rows.add(row(past, indicator, indicator.read(features)));
        }
        return new EvidenceTable(lasted, past.size() - lasted, correlation(past), rows);
    }

    private static Row row(List<Past> past, Indicator indicator, Optional<Boolean> reading) {
        int[][] count = new int[2][2];
        for (Past each : past) {
            indicator.read(each.features()).ifPresent(present -> count[each.lasted() ? 1 : 0][present ? 1 : 0]++);
        }
        int known = count[0][0] + count[0][1] + count[1][0] + count[1][1];
        String source = String.format(
                "%d past episodes; present in %d of %d that lasted and %d of %d that did not",
                known, count[1][1], count[1][0] + count[1][1], count[0][1], count[0][0] + count[0][1]);
        if (reading.isEmpty() || known == 0) {
            double present = known == 0 ? 1 : Math.exp(logRatio(count, 1));
            return new Row(
                    indicator.code(), indicator.meaning(), null, "neither", 1, Double.NaN, Double.NaN, present, source);
        }
        int read = reading.get() ? 1 : 0;
        double log = logRatio(count, read);
        double error = NINETY * error(count, read);
        String speaks = log - error > 0 ? "pivot" : log + error < 0 ? "necessity" : "neither";
        return new Row(
                indicator.code(),
                indicator.meaning(),
                reading.get(),
                speaks,
                Math.exp(log),
                Math.exp(log - error),
                Math.exp(log + error),
                Math.exp(logRatio(count, 1 - read)),
                source);
    }

    private static double logRatio(int[][] count, int read) {
        return Math.log(share(count[1], read) / share(count[0], read));
    }

    private static double share(int[] count, int read) {
        return (count[read] + .5) / (count[0] + count[1] + 1);
    }

    /** Standard error of the log of a ratio of two shares (Katz, Baptista, Azen and Pike 1978). */
    private static double error(int[][] count, int read) {
        double squares = 0;
        for (int[] each : count) {
            squares += 1 / (each[read] + .5) - 1 / (each[0] + each[1] + 1.0);
        }
        return Math.sqrt(Math.max(0, squares));
    }

    private static double correlation(List<Past> past) {
        Indicator[] all = Indicator.values();
        double sum = 0;
        int pairs = 0;
        for (int a = 0; a < all.length; a++) {
            for (int b = a + 1; b < all.length; b++) {
                double phi = phi(past, all[a], all[b]);
                sum += Double.isNaN(phi) ? 0 : Math.abs(phi);
                pairs += Double.isNaN(phi) ? 0 : 1;
            }
        }
        return pairs == 0 ? 0 : sum / pairs;
    }

    private static double phi(List<Past> past, Indicator one, Indicator other) {
        double[][] count = new double[2][2];
        for (Past each : past) {
            Optional<Boolean> a = one.read(each.features());
            Optional<Boolean> b = other.read(each.features());
            if (a.isPresent() && b.isPresent()) {
                count[a.get() ? 1 : 0][b.get() ? 1 : 0]++;
            }
        }
        double rows = (count[0][0] + count[0][1]) * (count[1][0] + count[1][1]);
        double columns = (count[0][0] + count[1][0]) * (count[0][1] + count[1][1]);
        double cross = count[1][1] * count[0][0] - count[1][0] * count[0][1];
        return rows * columns == 0 ? Double.NaN : cross / Math.sqrt(rows * columns);
    }

    /** The posterior under a prior and a dependence. */
    public Posterior posterior(double prior, Dependence dependence) {
        return Posterior.of(this, prior, dependence);
    }
}
