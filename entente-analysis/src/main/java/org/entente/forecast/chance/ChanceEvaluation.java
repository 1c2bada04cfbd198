package org.entente.forecast.chance;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Scores a method of chances on held-out windows: it is trained on what ended before the held-out time, then asked at
 * origins within it, knowing everything before each origin.
 */
public final class ChanceEvaluation {

    /** Lower ends of the bins of the reliability table: tenths, the first one parted at the least chance that counts. */
    private static final double[] FROM = {0, .05, .1, .2, .3, .4, .5, .6, .7, .8, .9};

    private static final int BINS = FROM.length;
    private static final double LEAST_CHANCE = .05;

    private final PairEvents events;
    private final ChanceModel model;
    private final int horizon;

    private ChanceEvaluation(PairEvents events, ChanceModel model, int horizon) {
        this.events = events;
        this.model = model;
        this.horizon = horizon;
    }

    /**
     * Trains before a day and scores each kind on windows that lie between that day and the end of the data.
     *
     * @param fromDay first day of the held-out time
     * @throws IllegalArgumentException when no window fits into the held-out time or too little lies before it
     */
    public static List<ChanceScore> evaluate(PairEvents events, int fromDay, int horizon) {
        if (fromDay + horizon > events.lastDay() + 1) {
            throw new IllegalArgumentException("A window of " + horizon + " days does not fit into the "
                    + (events.lastDay() + 1 - fromDay) + " held-out days.");
        }
        ChanceModel model = ChanceTrainer.train(events, fromDay, horizon);
        ChanceEvaluation evaluation = new ChanceEvaluation(events, model, horizon);
        List<ChanceScore> scores = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            scores.add(evaluation.score(kind, fromDay));
        }
        return scores;
    }

    /** The reliability table over all kinds together. */
    public static List<ChanceScore.Bin> pooledBins(List<ChanceScore> scores) {
        double[] chances = new double[BINS];
        double[] hits = new double[BINS];
        int[] counts = new int[BINS];
        for (ChanceScore score : scores) {
            for (ChanceScore.Bin bin : score.bins()) {
                int at = binOf(bin.from());
                chances[at] += bin.meanChance() * bin.count();
                hits[at] += bin.share() * bin.count();
                counts[at] += bin.count();
            }
        }
        List<ChanceScore.Bin> bins = new ArrayList<>();
        for (int bin = 0; bin < BINS; bin++) {
            if (counts[bin] > 0) {
                bins.add(new ChanceScore.Bin(
                        FROM[bin], counts[bin], chances[bin] / counts[bin], hits[bin] / counts[bin]));
            }
        }
        return bins;
    }

    /** Expected calibration error of a reliability table over chances from .05 on; NaN when there are none. */
    public static double calibrationError(List<ChanceScore.Bin> bins) {
        double error = 0;
        double count = 0;
        for (ChanceScore.Bin bin : bins) {
            if (bin.from() >= LEAST_CHANCE) {
                error += Math.abs(bin.meanChance() - bin.share()) * bin.count();
                count += bin.count();
            }
        }
        return count == 0 ? Double.NaN : error / count;
    }

    /**
     * The {@link #calibrationError} that chances which are right would show by luck alone: √(2/π) times the standard error of
     * each bin's share. Windows that begin a day apart overlap, so as many of them as a window has days count as one.
     *
     * @return NaN when there are no chances from .05 on
     */
    public static double errorOfRightChances(List<ChanceScore.Bin> bins, int horizonDays) {
        double error = 0;
        double count = 0;
        for (ChanceScore.Bin bin : bins) {
            if (bin.from() >= LEAST_CHANCE) {
                double variance = bin.meanChance() * (1 - bin.meanChance()) * horizonDays / bin.count();
                error += Math.sqrt(2 / Math.PI * Math.min(variance, 1)) * bin.count();
                count += bin.count();
            }
        }
        return count == 0 ? Double.NaN : error / count;
    }

    private static int binOf(double chance) {
        int bin = 0;
        while (bin + 1 < BINS && chance >= FROM[bin + 1]) {
            bin++;
        }
        return bin;
    }

    private ChanceScore score(Kind kind, int fromDay) {
        double[] persistence = persistenceRates(kind.ordinal(), fromDay);
        Tally tally = new Tally();
        PairState state = new PairState(events);
        double[] row = new double[PairState.WIDTH];
        for (int day = fromDay; day + horizon <= events.lastDay() + 1; day++) {
            state.advanceTo(day);
            BitSet within = ChanceTrainer.happening(events, kind.ordinal(), day, horizon);
            for (int pair = 0; pair < events.pairCount(); pair++) {
                if (state.isKnown(pair)) {
                    double chance = model.chance(state, pair, kind.ordinal(), day, row);
                    boolean lately = state.age(pair, kind.ordinal(), day) <= horizon;
                    tally.add(chance, model.baseRates()[kind.ordinal()], persistence[lately ? 1 : 0], within.get(pair));
                }
            }
        }
        return tally.score(kind, horizon);
    }

    /** How often it happens after a window without it, and after one with it, in training. */
    private double[] persistenceRates(int kind, int cutDay) {
        double[] happened = {.5, .5};
        double[] asked = {1, 1};
        PairState state = new PairState(events);
        for (int day = Math.max(events.firstDay() + horizon, cutDay - 150); day + horizon <= cutDay; day += 7) {
            state.advanceTo(day);
            BitSet within = ChanceTrainer.happening(events, kind, day, horizon);
            for (int pair = 0; pair < events.pairCount(); pair++) {
                if (state.isKnown(pair)) {
                    int lately = state.age(pair, kind, day) <= horizon ? 1 : 0;
                    asked[lately]++;
                    happened[lately] += within.get(pair) ? 1 : 0;
                }
            }
        }
        return new double[] {happened[0] / asked[0], happened[1] / asked[1]};
    }

    /** Sums over forecasts. */
    private static final class Tally {
        private final int[] counts = new int[BINS];
        private final double[] chances = new double[BINS];
        private final int[] hits = new int[BINS];
        private int forecasts;
        private int happened;
        private double brier;
        private double brierBase;
        private double brierPersistence;

        void add(double chance, double base, double persistence, boolean outcome) {
            double truth = outcome ? 1 : 0;
            int bin = binOf(chance);
            counts[bin]++;
            chances[bin] += chance;
            hits[bin] += outcome ? 1 : 0;
            forecasts++;
            happened += outcome ? 1 : 0;
            brier += (chance - truth) * (chance - truth);
            brierBase += (base - truth) * (base - truth);
            brierPersistence += (persistence - truth) * (persistence - truth);
        }

        ChanceScore score(Kind kind, int horizon) {
            double n = forecasts == 0 ? Double.NaN : forecasts;
            return new ChanceScore(
                    kind.code(),
                    horizon,
                    forecasts,
                    happened,
                    brier / n,
                    brierBase / n,
                    brierPersistence / n,
                    1 - brier / brierBase,
                    1 - brier / brierPersistence,
                    calibrationError(bins()),
                    bins());
        }

        private List<ChanceScore.Bin> bins() {
            List<ChanceScore.Bin> bins = new ArrayList<>();
            for (int bin = 0; bin < BINS; bin++) {
                if (counts[bin] > 0) {
                    bins.add(new ChanceScore.Bin(
                            FROM[bin], counts[bin], chances[bin] / counts[bin], hits[bin] / (double) counts[bin]));
                }
            }
            return bins;
        }
    }
}
