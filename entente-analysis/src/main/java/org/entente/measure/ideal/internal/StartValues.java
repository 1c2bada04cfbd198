package org.entente.measure.ideal.internal;

import java.util.Arrays;
import org.entente.measure.ideal.VotePanel;

/**
 * First guesses: one point a state for all its sessions, from how far it votes with the anchor, sharpened by reciprocal
 * averaging (scores of states from those of items and back), which nears the first principal component of the votes.
 *
 * <p>The level of sessions that no roll call links to others is hardly told by the votes. States that stand still give one
 * that has a meaning: a session's mean changes with who is in the room.
 */
final class StartValues {

    private static final int ROUNDS = 8;
    /** One that stands alone would start far out, and come back slowly. */
    private static final double FARTHEST = 2;

    private final VotePanel panel;
    private final int anchor;
    private final double[] slope;
    private final double[] point;

    StartValues(VotePanel panel, int anchor) {
        this.panel = panel;
        this.anchor = anchor;
        this.slope = new double[panel.itemCount()];
        this.point = new double[panel.unitCount()];
    }

    /** Points with mean 0 and standard deviation 1. */
    double[] points() {
        towardAnchor();
        scoreStates();
        for (int round = 0; round < ROUNDS; round++) {
            scoreItems();
            scoreStates();
        }
        for (int unit = 0; unit < point.length; unit++) {
            point[unit] = Math.clamp(point[unit], -FARTHEST, FARTHEST);
        }
        standardize();
        return point;
    }

    private void towardAnchor() {
        int first = panel.stateStart(anchor);
        int end = panel.stateStart(anchor + 1);
        for (int item = 0; item < slope.length; item++) {
            double mean = meanChoice(item);
            for (int vote = panel.itemStart(item); vote < panel.itemStart(item + 1); vote++) {
                int unit = panel.unit(vote);
                slope[item] += unit >= first && unit < end ? panel.choice(vote) - mean : 0;
            }
        }
    }

    private void scoreStates() {
        double[] sum = new double[point.length];
        double[] weight = new double[point.length];
        for (int item = 0; item < slope.length; item++) {
            double mean = meanChoice(item);
            for (int vote = panel.itemStart(item); vote < panel.itemStart(item + 1); vote++) {
                sum[panel.unit(vote)] += slope[item] * (panel.choice(vote) - mean);
                weight[panel.unit(vote)] += slope[item] * slope[item];
            }
        }
        for (int state = 0; state < panel.stateCount(); state++) {
            int first = panel.stateStart(state);
            int end = panel.stateStart(state + 1);
            double score = total(sum, first, end) / (total(weight, first, end) + 1);
            Arrays.fill(point, first, end, score);
        }
        standardize();
    }

    private static double total(double[] values, int first, int end) {
        double total = 0;
        for (int i = first; i < end; i++) {
            total += values[i];
        }
        return total;
    }

    private void scoreItems() {
        for (int item = 0; item < slope.length; item++) {
            double mean = meanChoice(item);
            double product = 0;
            double squares = 1;
            double sum = 0;
            int size = panel.itemStart(item + 1) - panel.itemStart(item);
            for (int vote = panel.itemStart(item); vote < panel.itemStart(item + 1); vote++) {
                double each = point[panel.unit(vote)];
                product += each * (panel.choice(vote) - mean);
                squares += each * each;
                sum += each;
            }
            slope[item] = product / (squares - sum * sum / size);
        }
    }

    private double meanChoice(int item) {
        double sum = 0;
        for (int vote = panel.itemStart(item); vote < panel.itemStart(item + 1); vote++) {
            sum += panel.choice(vote);
        }
        return sum / (panel.itemStart(item + 1) - panel.itemStart(item));
    }

    private void standardize() {
        double mean = Arrays.stream(point).average().orElse(0);
        double squares = 0;
        for (double each : point) {
            squares += (each - mean) * (each - mean);
        }
        double scale = squares > 0 ? Math.sqrt(squares / point.length) : 1;
        for (int unit = 0; unit < point.length; unit++) {
            point[unit] = (point[unit] - mean) / scale;
        }
    }

    /**
     * First guesses of the items, as in the published estimates: cutpoints at the shares of choices on a scale from -1 to 1,
     * no slope yet. They matter, since chains hardly move along directions of which the votes say nothing.
     */
    static void items(VotePanel panel, Parameters now) {
        for (int item = 0; item < panel.itemCount(); item++) {
            int[] counts = new int[4];
            for (int vote = panel.itemStart(item); vote < panel.itemStart(item + 1); vote++) {
                counts[panel.choice(vote)]++;
            }
            double size = panel.itemStart(item + 1) - panel.itemStart(item);
            now.low[item] = 2 * counts[1] / size - 1;
            now.high[item] = 2 * (counts[1] + counts[2]) / size - 1;
            now.slope[item] = 0;
        }
    }
}
