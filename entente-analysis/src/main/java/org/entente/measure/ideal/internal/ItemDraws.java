package org.entente.measure.ideal.internal;

import org.entente.measure.ideal.VotePanel;

/**
 * Draws the items given the points: cutpoints with the latent votes integrated out (Cowles 1996), then the latent votes
 * (Albert and Chib 1993), then the slope. An item's latent votes are forgotten at once; the units keep their sums.
 */
final class ItemDraws {

    /** Width of a proposed move of the cutpoints, as in the published estimates. */
    private static final double REACH = 0.2 / 3;

    private static final double LEAST = 1e-16;

    private final VotePanel panel;
    private final Parameters now;
    private final Sums sums;
    private final RandomDraws random;
    private final double[] fitted;
    private final double[] points;

    ItemDraws(VotePanel panel, Parameters now, Sums sums, RandomDraws random) {
        this.panel = panel;
        this.now = now;
        this.sums = sums;
        this.random = random;
        int widest = 0;
        for (int item = 0; item < panel.itemCount(); item++) {
            int size = panel.itemStart(item + 1) - panel.itemStart(item);
            widest = Math.max(widest, size);
        }
        this.fitted = new double[widest];
        this.points = new double[widest];
    }

    void sweep() {
        sums.clear();
        for (int item = 0; item < panel.itemCount(); item++) {
            int size = panel.itemStart(item + 1) - panel.itemStart(item);
            gather(item, size);
            drawCuts(item, size);
            drawSlope(item, size);
        }
    }

    private void gather(int item, int size) {
        int start = panel.itemStart(item);
        double slope = now.slope[item];
        for (int k = 0; k < size; k++) {
            double point = now.point[panel.unit(start + k)];
            points[k] = point;
            fitted[k] = slope * point;
        }
    }

    private void drawCuts(int item, int size) {
        double low = now.low[item] + REACH * random.normal();
        double high = now.high[item] + REACH * random.normal();
        if (low < -Parameters.WIDEST_CUT || low >= high || high > Parameters.WIDEST_CUT) {
            return;
        }
        double change = logLikelihood(item, size, low, high) - logLikelihood(item, size, now.low[item], now.high[item]);
        if (Math.log(random.uniform()) < change) {
            now.low[item] = low;
            now.high[item] = high;
        }
    }

    /** Factors are multiplied and their logarithm taken seldom. */
    private double logLikelihood(int item, int size, double low, double high) {
        int start = panel.itemStart(item);
        double sum = 0;
        double product = 1;
        for (int k = 0; k < size; k++) {
            double eta = fitted[k];
            double factor = switch (panel.choice(start + k)) {
                case 1 -> NormalTable.below(low - eta);
                case 3 -> NormalTable.below(eta - high);
                default -> NormalTable.below(high - eta) - NormalTable.below(low - eta);
            };
            product *= Math.max(factor, LEAST);
            if (product < 1e-200) {
                sum += Math.log(product);
                product = 1;
            }
        }
        return sum + Math.log(product);
    }

    private void drawSlope(int item, int size) {
        int start = panel.itemStart(item);
        double squares = 1 / Parameters.SLOPE_VARIANCE;
        double products = 0;
        double low = now.low[item];
        double high = now.high[item];
        for (int k = 0; k < size; k++) {
            double latent = switch (panel.choice(start + k)) {
                case 1 -> random.between(fitted[k], Double.NEGATIVE_INFINITY, low);
                case 3 -> random.between(fitted[k], high, Double.POSITIVE_INFINITY);
                default -> random.between(fitted[k], low, high);
            };
            squares += points[k] * points[k];
            products += points[k] * latent;
            fitted[k] = latent;
        }
        double slope = products / squares + random.normal() / Math.sqrt(squares);
        now.slope[item] = slope;
        for (int k = 0; k < size; k++) {
            sums.add(panel.unit(start + k), slope, fitted[k]);
        }
    }
}
