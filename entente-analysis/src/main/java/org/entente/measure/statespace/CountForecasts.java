package org.entente.measure.statespace;

/** How well a fitted level foresaw each count from those before it. */
public final class CountForecasts {

    private CountForecasts() {}

    /** Where a count lies in what was foreseen: the probability of fewer, and of as many or fewer. */
    public record Place(double fewer, double asMany) {

        /**
         * How much of the count's own probability lies between two levels of the distribution: the share of randomized
         * probability integral transforms that would fall there (Czado, Gneiting and Held 2009, without the randomness).
         * Its mean is {@code high − low} when the forecasts are right, although counts are discrete.
         */
        public double shareWithin(double low, double high) {
            double own = asMany - fewer;
            if (own <= 0) {
                return fewer >= low && fewer <= high ? 1 : 0;
            }
            return Math.max(0, Math.min(high, asMany) - Math.max(low, fewer)) / own;
        }
    }

    /**
     * The place of the count at time t among what the model foresaw one step ahead.
     *
     * @param model fitted to {@code counts}
     */
    public static Place place(LevelModel model, CountLikelihood counts, int t) {
        return place(model, counts, t, counts.count(t));
    }

    private static Place place(LevelModel model, CountLikelihood counts, int t, long y) {
        double[] levels = model.levels();
        double[][] joint = model.predicted(t);
        double fewer = 0;
        double asMany = 0;
        for (int d = 0; d < joint.length; d++) {
            double dispersion = model.dispersions()[d];
            for (int i = 0; i < levels.length; i++) {
                if (joint[d][i] > 1e-10) {
                    double below = y == 0 ? 0 : counts.atMost(t, y - 1, levels[i], dispersion);
                    double upTo = counts.atMost(t, y, levels[i], dispersion);
                    fewer += joint[d][i] * below;
                    asMany += joint[d][i] * upTo;
                }
            }
        }
        return new Place(fewer, asMany);
    }
}
