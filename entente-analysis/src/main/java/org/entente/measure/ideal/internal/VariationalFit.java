package org.entente.measure.ideal.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.entente.measure.ideal.VotePanel;

/**
 * The same model without chance: each block takes the mean of the distribution that a Gibbs sweep would draw it from, with
 * the variances of its neighbors accounted for (mean-field variational Bayes). Items are shared out in a fixed number of
 * stretches whose sums are added in order, so the bits do not depend on the number of threads.
 */
public final class VariationalFit {

    private static final int STRETCHES = 8;
    private static final int SWEEPS_OF_ITEMS_ALONE = 20;
    private static final double FARTHEST = 5;

    private final VotePanel panel;
    private final int anchor;
    private final Steps steps;
    private final Parameters now;
    private final double[] variance;
    private final List<VariationalItems> stretches = new ArrayList<>();
    private double moved = Double.NaN;

    /** A fit at its start. */
    public VariationalFit(VotePanel panel) {
        this.panel = panel;
        this.anchor = Anchor.of(panel);
        this.steps = new Steps(panel);
        this.now = new Parameters(new StartValues(panel, anchor).points(), panel.itemCount());
        this.variance = new double[panel.unitCount()];
        double[] slopeVariance = new double[panel.itemCount()];
        for (int i = 0; i < STRETCHES; i++) {
            stretches.add(new VariationalItems(panel, now, variance, slopeVariance));
        }
        StartValues.items(panel, now);
        now.standardize(panel, anchor);
    }

    /** Runs sweeps on as many threads as given. */
    public void run(int sweeps, int threads) {
        try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
            for (int sweep = 0; sweep < SWEEPS_OF_ITEMS_ALONE; sweep++) {
                updateItems(workers);
            }
            for (int sweep = 0; sweep < sweeps; sweep++) {
                updateItems(workers);
                updatePoints();
            }
        }
    }

    private void updateItems(ExecutorService workers) {
        List<Future<?>> running = new ArrayList<>();
        for (int i = 0; i < STRETCHES; i++) {
            int stretch = i;
            running.add(workers.submit(() -> stretches.get(stretch).sweep(bound(stretch), bound(stretch + 1))));
        }
        running.forEach(Waiting::on);
    }

    /** Where a stretch of items begins, so that all hold about as many votes. */
    private int bound(int stretch) {
        long votes = (long) panel.voteCount() * stretch / STRETCHES;
        int item = 0;
        while (item < panel.itemCount() && panel.itemStart(item) < votes) {
            item++;
        }
        return item;
    }

    private void updatePoints() {
        double[] before = now.point.clone();
        for (int unit = 0; unit < now.point.length; unit++) {
            double precision = 1 / steps.variance(unit);
            double pull = steps.mean(unit, now.center) / steps.variance(unit);
            for (VariationalItems each : stretches) {
                precision += each.sums.precision[unit];
                pull += each.sums.weighted[unit];
            }
            variance[unit] = 1 / precision;
            now.center[unit] = pull / precision;
            now.point[unit] = Math.clamp(now.center[unit], -FARTHEST, FARTHEST);
        }
        now.standardize(panel, anchor);
        moved = distance(before, now.point);
    }

    private static double distance(double[] before, double[] after) {
        double sum = 0;
        for (int unit = 0; unit < before.length; unit++) {
            sum += (before[unit] - after[unit]) * (before[unit] - after[unit]);
        }
        return Math.sqrt(sum / before.length);
    }

    /** The points, by unit. */
    public double[] points() {
        return now.point.clone();
    }

    /** Standard deviations of the points, by unit. */
    public double[] deviations() {
        double[] deviations = new double[variance.length];
        for (int unit = 0; unit < variance.length; unit++) {
            deviations[unit] = Math.sqrt(variance[unit]);
        }
        return deviations;
    }

    /** How far the points moved in the last sweep, root mean square. */
    public double moved() {
        return moved;
    }
}
