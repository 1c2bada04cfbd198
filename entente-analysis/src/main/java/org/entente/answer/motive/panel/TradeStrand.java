package org.entente.answer.motive.panel;

import java.util.Arrays;
import java.util.List;
import org.entente.entry.Family;
import org.entente.flow.FlowKind;
import org.entente.measure.DatasetChoice;
import org.entente.series.FlowTotals;
import org.entente.series.WorldView;
import org.hipparchus.distribution.continuous.NormalDistribution;

/**
 * Trade of two states for the size of both: (x(i,j) + x(j,i)) / √(x(i) x(j)) with x(i) all known trade of i, as a rank among
 * all pairs with known trade of the year, turned into a normal score.
 */
final class TradeStrand {

    private static final int FEWEST_PAIRS = 30;
    private static final double MOST = 2;
    private static final NormalDistribution NORMAL = new NormalDistribution();

    private final WorldView view;
    private final PairPanel panel;

    TradeStrand(WorldView view, PairPanel panel) {
        this.view = view;
        this.panel = panel;
    }

    /** Fills the columns; returns the last year that has them, 0 for none. */
    int fill(List<String> datasets) {
        for (String dataset : DatasetChoice.covering(view, Family.FLOWS)) {
            FlowTotals flows = view.flowTotals(dataset, FlowKind.TRADE, null);
            if (flows.size() >= FEWEST_PAIRS) {
                datasets.add(dataset);
                return fill(flows);
            }
        }
        return 0;
    }

    private int fill(FlowTotals flows) {
        int last = 0;
        int from = 0;
        while (from < flows.size()) {
            int to = from;
            while (to < flows.size() && flows.year(to) == flows.year(from)) {
                to++;
            }
            int year = flows.year(from);
            if (year >= PairPanel.FIRST_YEAR && year <= panel.lastYear() && fill(flows, from, to, year)) {
                last = year;
            }
            from = to;
        }
        return last;
    }

    private boolean fill(FlowTotals flows, int from, int to, int year) {
        double[] total = new double[panel.states().size()];
        double[][] amount = new double[2][panel.pairs()];
        Arrays.fill(amount[0], Double.NaN);
        Arrays.fill(amount[1], Double.NaN);
        int known = 0;
        for (int i = from; i < to; i++) {
            int source = panel.indexOf(flows.source(i));
            int target = panel.indexOf(flows.target(i));
            if (source >= 0 && target >= 0 && source != target) {
                int pair = panel.pair(source, target);
                known += Double.isNaN(amount[0][pair]) && Double.isNaN(amount[1][pair]) ? 1 : 0;
                amount[source < target ? 0 : 1][pair] = flows.amount(i);
                total[source] += flows.amount(i);
                total[target] += flows.amount(i);
            }
        }
        if (known < FEWEST_PAIRS) {
            return false;
        }
        store(amount, total, year, known);
        return true;
    }

    private void store(double[][] amount, double[] total, int year, int known) {
        double[] intensity = new double[panel.pairs()];
        Arrays.fill(intensity, Double.NaN);
        double[] sorted = new double[known];
        int n = 0;
        for (int i = 0; i < total.length; i++) {
            for (int j = i + 1; j < total.length; j++) {
                int pair = panel.pair(i, j);
                double there = amount[0][pair];
                double back = amount[1][pair];
                if (!Double.isNaN(there) || !Double.isNaN(back)) {
                    double both = (Double.isNaN(there) ? 0 : there) + (Double.isNaN(back) ? 0 : back);
                    intensity[pair] = both == 0 ? 0 : both / Math.sqrt(total[i] * total[j]);
                    sorted[n++] = intensity[pair];
                }
                if (!Double.isNaN(there) && !Double.isNaN(back) && Math.max(there, back) > 0) {
                    panel.balance[panel.cell(pair, year)] = (float) (Math.min(there, back) / Math.max(there, back));
                }
            }
        }
        Arrays.sort(sorted);
        double none = score(sorted, 0);
        for (int pair = 0; pair < intensity.length; pair++) {
            if (!Double.isNaN(intensity[pair])) {
                double score = intensity[pair] == 0 ? none : score(sorted, intensity[pair]);
                panel.trade[panel.cell(pair, year)] = (float) score;
            }
        }
    }

    private static double score(double[] sorted, double value) {
        double score = NORMAL.inverseCumulativeProbability(rank(sorted, value));
        return Math.max(-MOST, Math.min(MOST, score));
    }

    /** Mean rank among equals as a share strictly between 0 and 1. */
    private static double rank(double[] sorted, double value) {
        int below = lower(sorted, value);
        int upTo = lower(sorted, Math.nextUp(value));
        return (below + upTo) / 2.0 / sorted.length * (1 - 1e-6) + 5e-7;
    }

    private static int lower(double[] sorted, double value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
