package org.entente.measure.statespace;

/** How an observation depends on the hidden level. Implementations are pure. */
public interface LevelLikelihood {

    /** How many times there are. */
    int size();

    /** Whether there is an observation at time t; where there is none, only time passes. */
    boolean isObserved(int t);

    /** The least level that is thought possible. */
    double lowest();

    /** The greatest level that is thought possible. */
    double highest();

    /** How likely a level is thought before anything is seen, up to a factor. */
    default double startDensity(double level) {
        return 1;
    }

    /**
     * The log-density of the observation at time t for each level.
     *
     * @param levels levels to compute it for
     * @param dispersion spread beyond what chance gives; 0 for none
     * @param out one number a level
     */
    void logDensity(int t, double[] levels, double dispersion, double[] out);
}
