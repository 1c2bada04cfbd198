/**
 * State-space models of one series: what its level and trend are, given noise and gaps.
 *
 * <p>Start at {@link LinearModel} with {@link KalmanFilter} and {@link KalmanSmoother} for series with normal noise, and at
 * {@link LevelModel} for counts and shares. Comes in: arrays of observations, NaN where one is missing. Goes out:
 * states with variances, filtered (from observations up to then) or smoothed (from all), and the log-likelihood.
 *
 * <p>Sources: Durbin and Koopman (2012), "Time Series Analysis by State Space Methods", 2nd edition, chapters 4, 5 (exact
 * diffuse start) and 7; Kitagawa (1987), "Non-Gaussian state-space modeling of nonstationary time series", Journal of the
 * American Statistical Association 82, for the numerical filter. Pure and safe for any thread.
 */
@NullMarked
package org.entente.measure.statespace;

import org.jspecify.annotations.NullMarked;
