package org.entente.detect.spillover;

/**
 * Whether the past of one series helps to predict another (Granger 1969). Better prediction, not causation.
 *
 * @param f the statistic
 * @param restrictions its first degrees of freedom
 * @param degreesOfFreedom its second
 * @param pValue probability of such a statistic or a larger one where the past does not help
 */
public record GrangerTest(double f, int restrictions, int degreesOfFreedom, double pValue) {}
