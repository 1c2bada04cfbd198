/**
 * Probabilities that something of a kind happens between two sides within a horizon.
 *
 * <p>Start at {@link org.entente.forecast.chance.ChanceTrainer}. In go dated events between sides (states, or groups taken
 * whole) with the kinds that each belongs to; out comes a {@link org.entente.forecast.chance.ChanceModel}, and from
 * {@link org.entente.forecast.chance.ChanceEvaluation} how well it did on time that it had not seen, beside the base rate and
 * persistence. One logistic regression for each kind and horizon, pooled over all pairs, on decayed counts.
 *
 * <p>Skill and calibration: Brier, G. W. (1950), Monthly Weather Review 78; expected calibration error: Naeini, Cooper and
 * Hauskrecht (2015), AAAI 29.
 */
@NullMarked
package org.entente.forecast.chance;

import org.jspecify.annotations.NullMarked;
