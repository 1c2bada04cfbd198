package org.entente.measure.statespace;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the negative binomial needs at every level of one grid for one exposure, whatever the count: all pairs of a dataset
 * have the same exposures. Safe for several threads.
 *
 * @param cost what the mean takes from the log-density
 * @param each what every event adds to it
 */
record MeanTable(double[] cost, double[] each) {

    private static final int MOST_TABLES = 4096;
    private static final Map<Key, MeanTable> TABLES = new ConcurrentHashMap<>();

    private record Key(double lowest, double highest, int size, double exposure, double dispersion) {}

    /** The table of an even grid. */
    static MeanTable of(double[] levels, double exposure, double dispersion) {
        Key key = new Key(levels[0], levels[levels.length - 1], levels.length, exposure, dispersion);
        MeanTable table = TABLES.get(key);
        if (table == null) {
            table = compute(levels, exposure, dispersion);
            if (TABLES.size() < MOST_TABLES) {
                TABLES.put(key, table);
            }
        }
        return table;
    }

    private static MeanTable compute(double[] levels, double exposure, double dispersion) {
        double[] cost = new double[levels.length];
        double[] each = new double[levels.length];
        double logExposure = Math.log(exposure);
        double size = 1 / dispersion;
        for (int i = 0; i < levels.length; i++) {
            double logMean = logExposure + levels[i];
            double mean = Math.exp(logMean);
            cost[i] = dispersion > 0 ? size * Math.log1p(mean * dispersion) : mean;
            each[i] = dispersion > 0 ? logMean - Math.log(size + mean) : logMean;
        }
        return new MeanTable(cost, each);
    }
}
