package org.entente.measure.statespace;

/**
 * Shares of a number of trials: {@code x ~ BetaBinomial(n, mean = logistic(level))} with correlation between trials
 * {@code dispersion / (1 + dispersion)} (Skellam 1948). The level is the logit of the share; x may be a half where a trial
 * counts half.
 */
public final class ShareLikelihood implements LevelLikelihood {

    private static final double WIDEST = 8;

    private final double[] hits;
    private final double[] trials;

    /**
     * Copies the columns.
     *
     * @param hits 0 to trials at each time
     * @param trials how many; 0 or NaN where nothing is known, which makes the time unobserved
     */
    public ShareLikelihood(double[] hits, double[] trials) {
        for (int t = 0; t < hits.length; t++) {
            if (trials[t] > 0 && !(hits[t] >= 0 && hits[t] <= trials[t])) {
                throw new IllegalArgumentException(
                        "The hits (" + hits[t] + ") at time " + t + " must lie in 0 to " + trials[t] + ".");
            }
        }
        this.hits = hits.clone();
        this.trials = trials.clone();
    }

    @Override
    public int size() {
        return hits.length;
    }

    @Override
    public boolean isObserved(int t) {
        return trials[t] > 0;
    }

    @Override
    public double lowest() {
        return -WIDEST;
    }

    @Override
    public double highest() {
        return WIDEST;
    }

    /** Every share alike, which on the logit is a hump; alike on the logit would push all-alike votes to the edge. */
    @Override
    public double startDensity(double level) {
        double p = 1 / (1 + Math.exp(-level));
        return p * (1 - p);
    }

    @Override
    public void logDensity(int t, double[] levels, double dispersion, double[] out) {
        double x = hits[t];
        double n = trials[t];
        double choose = Gamma.log(n + 1) - Gamma.log(x + 1) - Gamma.log(n - x + 1);
        double precision = 1 / dispersion;
        double whole = dispersion > 0 ? Gamma.log(precision) - Gamma.log(n + precision) : 0;
        if (dispersion > 0) {
            GammaTable table = GammaTable.of(levels, precision);
            double[] hit = table.plusAlpha(x);
            double[] none = table.plusAlpha(0);
            double[] miss = table.plusBeta(n - x);
            double[] all = table.plusBeta(0);
            for (int i = 0; i < levels.length; i++) {
                out[i] = choose + whole + hit[i] - none[i] + miss[i] - all[i];
            }
            return;
        }
        for (int i = 0; i < levels.length; i++) {
            double p = 1 / (1 + Math.exp(-levels[i]));
            out[i] = choose + x * Math.log(p) + (n - x) * Math.log1p(-p);
        }
    }
}
