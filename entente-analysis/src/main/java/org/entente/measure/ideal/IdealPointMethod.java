package org.entente.measure.ideal;

/** How ideal points are estimated. */
public enum IdealPointMethod {
    /** Gibbs chains, as the published estimates. */
    GIBBS,
    /** Mean-field variational Bayes: no chance, a fraction of the time, intervals that are too narrow. */
    FAST
}
