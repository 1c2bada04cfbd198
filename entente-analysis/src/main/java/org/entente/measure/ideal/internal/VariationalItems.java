package org.entente.measure.ideal.internal;

import org.entente.measure.ideal.VotePanel;

/**
 * Updates a stretch of items given the points' means and variances: the expected latent votes, a Newton step of the
 * cutpoints on the expected log likelihood, and the normal distribution of the slope.
 */
final class VariationalItems {

    private static final double LEAST = 1e-12;
    private static final double LONGEST_STEP = 0.5;
    private static final double NARROWEST = 1e-3;

    private final VotePanel panel;
    private final Parameters now;
    private final double[] variance;
    private final double[] slopeVariance;
    private final double[] latent;
    final Sums sums;

    VariationalItems(VotePanel panel, Parameters now, double[] variance, double[] slopeVariance) {
        this.panel = panel;
        this.now = now;
        this.variance = variance;
        this.slopeVariance = slopeVariance;
        this.sums = new Sums(panel.unitCount());
        int widest = 0;
        for (int item = 0; item < panel.itemCount(); item++) {
            widest = Math.max(widest, panel.itemStart(item + 1) - panel.itemStart(item));
        }
        this.latent = new double[widest];
    }

    void sweep(int firstItem, int endItem) {
        sums.clear();
        for (int item = firstItem; item < endItem; item++) {
            moveCuts(item);
            fitSlope(item);
        }
    }

    /** One Newton step; the diagonal is kept away from zero for cutpoints that no vote bounds. */
    private void moveCuts(int item) {
        double gradientLow = 0;
        double gradientHigh = 0;
        double low2 = 1e-3;
        double high2 = 1e-3;
        double cross = 0;
        for (int vote = panel.itemStart(item); vote < panel.itemStart(item + 1); vote++) {
            double eta = now.slope[item] * now.point[panel.unit(vote)];
            int choice = panel.choice(vote);
            double a = now.low[item] - eta;
            double b = now.high[item] - eta;
            double share = share(choice, a, b);
            if (choice != 3) {
                double r = NormalTable.density(a) / share;
                double g = choice == 1 ? r : -r;
                gradientLow += g;
                low2 += g * (g + a);
            }
            if (choice != 1) {
                double r = NormalTable.density(b) / share;
                double g = choice == 2 ? r : -r;
                gradientHigh += g;
                high2 += g * (g + b);
            }
            cross -= choice == 2 ? NormalTable.density(a) * NormalTable.density(b) / (share * share) : 0;
        }
        step(item, gradientLow, gradientHigh, low2, high2, cross);
    }

    private void step(int item, double gradientLow, double gradientHigh, double low2, double high2, double cross) {
        double determinant = low2 * high2 - cross * cross;
        if (determinant <= 0 || low2 <= 0) {
            return;
        }
        double byLow = (high2 * gradientLow - cross * gradientHigh) / determinant;
        double byHigh = (low2 * gradientHigh - cross * gradientLow) / determinant;
        double low = now.low[item] + Math.clamp(byLow, -LONGEST_STEP, LONGEST_STEP);
        double high = now.high[item] + Math.clamp(byHigh, -LONGEST_STEP, LONGEST_STEP);
        low = Math.clamp(low, -Parameters.WIDEST_CUT, Parameters.WIDEST_CUT - NARROWEST);
        now.low[item] = low;
        now.high[item] = Math.clamp(high, low + NARROWEST, Parameters.WIDEST_CUT);
    }

    private static double share(int choice, double a, double b) {
        double share = switch (choice) {
            case 1 -> NormalTable.below(a);
            case 3 -> NormalTable.below(-b);
            default -> NormalTable.below(b) - NormalTable.below(a);
        };
        return Math.max(share, LEAST);
    }

    private void fitSlope(int item) {
        int start = panel.itemStart(item);
        int size = panel.itemStart(item + 1) - start;
        double squares = 1 / Parameters.SLOPE_VARIANCE;
        double products = 0;
        for (int k = 0; k < size; k++) {
            int unit = panel.unit(start + k);
            double point = now.point[unit];
            latent[k] = expected(panel.choice(start + k), now.slope[item] * point, now.low[item], now.high[item]);
            squares += point * point + variance[unit];
            products += point * latent[k];
        }
        now.slope[item] = products / squares;
        slopeVariance[item] = 1 / squares;
        for (int k = 0; k < size; k++) {
            int unit = panel.unit(start + k);
            sums.add(unit, now.slope[item], latent[k]);
            sums.precision[unit] += slopeVariance[item];
        }
    }

    /** Mean of a normal with unit variance between the bounds that a choice sets. */
    private static double expected(int choice, double eta, double low, double high) {
        double a = low - eta;
        double b = high - eta;
        double share = share(choice, a, b);
        double rise = (choice == 1 ? 0 : choice == 2 ? NormalTable.density(a) : NormalTable.density(b))
                - (choice == 1 ? NormalTable.density(a) : choice == 2 ? NormalTable.density(b) : 0);
        return eta + Math.clamp(rise / share, -9, 9);
    }
}
