package org.entente.measure.statespace;

/**
 * Counts against an exposure: {@code y ~ NegativeBinomial(mean = E·exp(level), variance = mean + dispersion·mean²)}
 * (Cameron and Trivedi 2013, "Regression Analysis of Count Data", section 3.3: NB2). The level is the log of the rate.
 */
public final class CountLikelihood implements LevelLikelihood {

    private final long[] count;
    private final double[] exposure;
    private final double lowest;
    private final double highest;

    /**
     * Copies the columns.
     *
     * @param count what was counted at each time, 0 or more
     * @param exposure what it was counted among; 0 or NaN where nothing is known, which makes the time unobserved
     * @param lowestRate the least rate that is thought possible, above 0; fixed beforehand, lest it tell of later counts
     * @param highestRate the greatest
     */
    public CountLikelihood(long[] count, double[] exposure, double lowestRate, double highestRate) {
        if (!(lowestRate > 0 && highestRate > lowestRate)) {
            throw new IllegalArgumentException(
                    "The rates (" + lowestRate + " to " + highestRate + ") must be above 0 and ascend.");
        }
        this.count = count.clone();
        this.exposure = exposure.clone();
        this.lowest = Math.log(lowestRate);
        this.highest = Math.log(highestRate);
    }

    @Override
    public int size() {
        return count.length;
    }

    @Override
    public boolean isObserved(int t) {
        return exposure[t] > 0;
    }

    @Override
    public double lowest() {
        return lowest;
    }

    @Override
    public double highest() {
        return highest;
    }

    @Override
    public void logDensity(int t, double[] levels, double dispersion, double[] out) {
        long y = count[t];
        double factorial = Gamma.log(y + 1.0);
        double size = 1 / dispersion;
        double front = dispersion > 0 ? Gamma.log(y + size) - Gamma.log(size) - factorial : -factorial;
        MeanTable table = MeanTable.of(levels, exposure[t], dispersion);
        double[] cost = table.cost();
        double[] each = table.each();
        for (int i = 0; i < levels.length; i++) {
            out[i] = front - cost[i] + y * each[i];
        }
    }

    /**
     * The probability of at most k events at time t.
     *
     * @return 0 where k is negative
     */
    double atMost(int t, long k, double level, double dispersion) {
        double mean = exposure[t] * Math.exp(level);
        double size = 1 / dispersion;
        double ratio = dispersion > 0 ? mean / (size + mean) : mean;
        double log = dispersion > 0 ? -size * Math.log1p(mean * dispersion) : -mean;
        double sum = 0;
        for (long y = 0; y <= k; y++) {
            sum += Math.exp(log);
            log += Math.log(ratio * (dispersion > 0 ? size + y : 1) / (y + 1));
        }
        return Math.min(1, sum);
    }

    long count(int t) {
        return count[t];
    }
}
