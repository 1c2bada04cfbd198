package org.entente.measure.statespace;

import java.util.Arrays;

/**
 * A hidden level that moves as a random walk, seen through a {@link LevelLikelihood}.
 *
 * <p>Densities are carried on a grid of levels (Kitagawa 1987), so counts of zero and shares of one need no
 * approximation by a normal curve. How much the level moves and how much observations scatter is not fixed at one best
 * value: every combination of the {@link LevelPrior} is filtered and weighed by its likelihood, so the bands hold the
 * uncertainty about both, and a short series leans on the prior. The start is as
 * the likelihood says, flat for counts.
 *
 * <p>Filtered values use observations up to their own time alone, for the weights too. Cost: times × combinations × levels
 * × width of a step. Immutable once fitted.
 */
public final class LevelModel {

    /** Probabilities of the quantiles that are kept: bounds of the 90 % and 50 % bands and the median. */
    public static final double[] QUANTILES = {.05, .25, .5, .75, .95};

    private static final double SPACING = .08;
    private static final int MOST_LEVELS = 200;
    private static final double NEGLIGIBLE = 1e-4;
    /** Instead of a number of times: keep all. */
    private static final int ALL = -1;

    private static final double[][] UNKEPT = {};
    private static final double[] UNASKED = new double[0];

    /** A combination that weighs less is given up: it would not recover, and costs as much as any other. */
    private static final double HOPELESS = 1e-7;

    private final LevelLikelihood likelihood;
    private final LevelPrior prior;
    private final double[] levels;
    private final StepKernel[] kernel;
    private final double[] weight;
    private final int back;
    /** Time by combination by level, each combination's densities summing to 1. */
    private final double[][][] filteredDensity;
    /** Time by dispersion by level: what is expected before the observation; sums to 1 over both. */
    private final double[][][] predicted;

    private final double[][] likelihoodAt;
    private final double[][] filtered;
    private final double[][] smoothed;
    private double logLikelihood;

    private LevelModel(LevelLikelihood likelihood, LevelPrior prior, int back) {
        if (likelihood.size() == 0) {
            throw new IllegalArgumentException("A series must have one time or more for a level to be fitted.");
        }
        this.likelihood = likelihood;
        this.prior = prior;
        this.back = back;
        int n = likelihood.size();
        int h = prior.combinations();
        double range = likelihood.highest() - likelihood.lowest();
        int count = Math.min(MOST_LEVELS, (int) Math.ceil(range / SPACING) + 1);
        this.levels = new double[count];
        for (int i = 0; i < count; i++) {
            levels[i] = likelihood.lowest() + i * range / (count - 1);
        }
        this.kernel = new StepKernel[prior.deviation.length];
        for (int s = 0; s < kernel.length; s++) {
            kernel[s] = StepKernel.of(prior.deviation[s], range / (count - 1), count);
        }
        this.weight = new double[h];
        this.filteredDensity = new double[n][][];
        this.predicted = new double[n][][];
        this.likelihoodAt = new double[prior.dispersion.length][count];
        this.filtered = new double[n][];
        this.smoothed = new double[n][];
        filter();
        if (keepsAll()) {
            smooth();
        }
    }

    /** Fits the model. The likelihood must have one time or more. */
    public static LevelModel fit(LevelLikelihood likelihood, LevelPrior prior) {
        return new LevelModel(likelihood, prior, ALL);
    }

    /**
     * Fits the filtered form alone, of which it keeps the last time and the change over a few before it: the same bits as
     * {@link #fit} gives, in a fraction of time and memory.
     *
     * @param back over how many times {@link #change} may be asked for
     */
    public static LevelModel filter(LevelLikelihood likelihood, LevelPrior prior, int back) {
        return new LevelModel(likelihood, prior, back);
    }

    private boolean keepsAll() {
        return back == ALL;
    }

    /** Room for the densities of time t: that of a time which nobody will ask for again, where there is one. */
    private double[][] roomFor(int t) {
        int gone = t - back - 1;
        if (keepsAll() || gone < 0) {
            return new double[prior.combinations()][levels.length];
        }
        double[][] room = filteredDensity[gone];
        filteredDensity[gone] = UNKEPT;
        return room;
    }

    private void filter() {
        int h = prior.combinations();
        double[] logWeight = new double[h];
        for (int c = 0; c < h; c++) {
            logWeight[c] = Math.log(prior.weightOf(c));
            weight[c] = prior.weightOf(c);
        }
        for (int t = 0; t < likelihood.size(); t++) {
            double top = observe(t);
            filteredDensity[t] = roomFor(t);
            predicted[t] = new double[keepsAll() ? prior.dispersion.length : 0][levels.length];
            for (int c = 0; c < h; c++) {
                double[] density = filteredDensity[t][c];
                if (weight[c] < HOPELESS) {
                    logWeight[c] = Double.NEGATIVE_INFINITY;
                    continue;
                }
                if (t == 0) {
                    start(density);
                } else {
                    kernelOf(c).step(filteredDensity[t - 1][c], density);
                }
                if (keepsAll()) {
                    addScaled(predicted[t][prior.dispersionOf(c)], density, weight[c]);
                }
                logWeight[c] += update(density, prior.dispersionOf(c), top);
            }
            weigh(logWeight);
            filtered[t] = keepsAll() || t == likelihood.size() - 1 ? quantiles(mixture(filteredDensity[t])) : UNASKED;
        }
        double greatest = greatest(logWeight);
        logLikelihood = greatest
                + Math.log(Arrays.stream(logWeight)
                        .map(w -> Math.exp(w - greatest))
                        .sum());
    }

    private static double greatest(double[] of) {
        double greatest = Double.NEGATIVE_INFINITY;
        for (double each : of) {
            greatest = Math.max(greatest, each);
        }
        return greatest;
    }

    private void start(double[] density) {
        for (int i = 0; i < density.length; i++) {
            density[i] = likelihood.startDensity(levels[i]);
        }
        scale(density, 1 / sum(density));
    }

    private StepKernel kernelOf(int combination) {
        return kernel[combination / prior.dispersion.length];
    }

    /** Fills the likelihoods of time t, scaled by e to the power that is returned. */
    private double observe(int t) {
        if (!likelihood.isObserved(t)) {
            for (double[] row : likelihoodAt) {
                Arrays.fill(row, 1);
            }
            return 0;
        }
        double top = Double.NEGATIVE_INFINITY;
        for (int d = 0; d < likelihoodAt.length; d++) {
            if (isAlive(d)) {
                likelihood.logDensity(t, levels, prior.dispersion[d], likelihoodAt[d]);
                top = Math.max(top, greatest(likelihoodAt[d]));
            }
        }
        for (int d = 0; d < likelihoodAt.length; d++) {
            double[] row = likelihoodAt[d];
            if (isAlive(d)) {
                for (int i = 0; i < row.length; i++) {
                    row[i] = Math.exp(row[i] - top);
                }
            }
        }
        return top;
    }

    /** Whether a combination with this dispersion has not been given up. */
    private boolean isAlive(int dispersion) {
        for (int c = dispersion; c < weight.length; c += prior.dispersion.length) {
            if (weight[c] > 0) {
                return true;
            }
        }
        return false;
    }

    /** Multiplies by the likelihood and scales to 1; gives the log of what it was scaled by. */
    private double update(double[] density, int dispersion, double top) {
        multiply(density, likelihoodAt[dispersion], density);
        double sum = sum(density);
        scale(density, 1 / sum);
        return Math.log(sum) + top;
    }

    private void weigh(double[] logWeight) {
        double greatest = greatest(logWeight);
        double sum = 0;
        for (int c = 0; c < weight.length; c++) {
            weight[c] = Math.exp(logWeight[c] - greatest);
            sum += weight[c];
        }
        scale(weight, 1 / sum);
    }

    private void smooth() {
        int last = likelihood.size() - 1;
        double[][] ahead = new double[prior.combinations()][levels.length];
        double[] product = new double[levels.length];
        for (double[] row : ahead) {
            Arrays.fill(row, 1);
        }
        for (int t = last; t >= 0; t--) {
            double[] mixed = new double[levels.length];
            for (int c = 0; c < ahead.length; c++) {
                if (weight[c] > NEGLIGIBLE) {
                    multiply(filteredDensity[t][c], ahead[c], product);
                    addScaled(mixed, product, weight[c] / sum(product));
                }
            }
            scale(mixed, 1 / sum(mixed));
            smoothed[t] = quantiles(mixed);
            observe(t);
            for (int c = 0; c < ahead.length && t > 0; c++) {
                if (weight[c] > NEGLIGIBLE) {
                    multiply(ahead[c], likelihoodAt[prior.dispersionOf(c)], product);
                    scale(product, 1 / Math.max(greatest(product), Double.MIN_NORMAL));
                    kernelOf(c).step(product, ahead[c]);
                }
            }
        }
    }

    private double[] mixture(double[][] densities) {
        double[] mixed = new double[levels.length];
        for (int c = 0; c < densities.length; c++) {
            addScaled(mixed, densities[c], weight[c]);
        }
        return mixed;
    }

    /** Quantiles of a density, each level's mass spread evenly over its cell. */
    private double[] quantiles(double[] density) {
        double spacing = levels.length > 1 ? levels[1] - levels[0] : 0;
        double[] at = new double[QUANTILES.length];
        double below = 0;
        int q = 0;
        for (int i = 0; i < density.length; i++) {
            while (q < at.length && below + density[i] >= QUANTILES[q]) {
                double share = density[i] > 0 ? (QUANTILES[q] - below) / density[i] : .5;
                at[q++] = levels[i] + (share - .5) * spacing;
            }
            below += density[i];
        }
        while (q < at.length) {
            at[q++] = levels[levels.length - 1] + .5 * spacing;
        }
        return at;
    }

    /** The sum, at least the least normal number; taken in four strands, for one would wait for each addition. */
    private static double sum(double[] of) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        int i = 0;
        for (; i + 3 < of.length; i += 4) {
            a += of[i];
            b += of[i + 1];
            c += of[i + 2];
            d += of[i + 3];
        }
        for (; i < of.length; i++) {
            a += of[i];
        }
        return Math.max(a + b + (c + d), Double.MIN_NORMAL);
    }

    private static void scale(double[] of, double factor) {
        for (int i = 0; i < of.length; i++) {
            of[i] *= factor;
        }
    }

    private static void multiply(double[] a, double[] b, double[] product) {
        for (int i = 0; i < a.length; i++) {
            product[i] = a[i] * b[i];
        }
    }

    private static void addScaled(double[] to, double[] what, double factor) {
        for (int i = 0; i < to.length; i++) {
            to[i] += factor * what[i];
        }
    }

    /** How many times there are. */
    public int size() {
        return likelihood.size();
    }

    /** Quantile q (see {@link #QUANTILES}) of the level at time t, from observations up to t. */
    public double filtered(int t, int q) {
        return filtered[t][q];
    }

    /** Quantile q (see {@link #QUANTILES}) of the level at time t, from all observations. */
    public double smoothed(int t, int q) {
        return smoothed[t][q];
    }

    /** Log of the probability of all observations, over all combinations of the prior. */
    public double logLikelihood() {
        return logLikelihood;
    }

    /** Weight of each combination after all observations: deviation by dispersion, sums to 1. */
    public double[][] weights() {
        double[][] weights = new double[prior.deviation.length][];
        for (int s = 0; s < weights.length; s++) {
            weights[s] = Arrays.copyOfRange(weight, s * prior.dispersion.length, (s + 1) * prior.dispersion.length);
        }
        return weights;
    }

    double[] levels() {
        return levels;
    }

    double[] dispersions() {
        return prior.dispersion;
    }

    /** Dispersion by level: the joint probability before the observation of time t. */
    double[][] predicted(int t) {
        return predicted[t];
    }

    /** The change of the level over the last times; see {@link LevelChange}. */
    public LevelChange change(int times) {
        return LevelChange.of(this, Math.min(times, size() - 1));
    }

    double weightOf(int combination) {
        return weight[combination];
    }

    int combinations() {
        return prior.combinations();
    }

    double[] filteredDensity(int t, int combination) {
        return filteredDensity[t][combination];
    }

    /** Carries a density, or any function times one, from before time t through its observation. */
    void carry(int t, int combination, double[] from, double[] to) {
        kernelOf(combination).step(from, to);
        multiply(to, likelihoodAt[prior.dispersionOf(combination)], to);
    }

    /** Makes {@link #carry} see the observation of time t. */
    void look(int t) {
        observe(t);
    }
}
