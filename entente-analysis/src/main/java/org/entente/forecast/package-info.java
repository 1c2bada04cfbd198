/**
 * Who does what to whom next: forecasts of events from what the same actors did before, and their evaluation.
 *
 * <p>Start at {@link org.entente.forecast.Evaluations}. What comes in are the
 * {@linkplain org.entente.forecast.graph.Quadruples quadruples} of a folder; what goes out is an
 * {@link org.entente.forecast.EvaluationReport}. Data flow from {@code graph} through {@code history} (what happened so
 * far), {@code rule} (what tends to follow what), {@code feature} (candidates and their features) and {@code learn} (the
 * ranker) to {@code protocol} (ranks and means).
 *
 * <p>Nothing here learns from what it is tested on: see {@link org.entente.forecast.Mode}.
 */
@NullMarked
package org.entente.forecast;

import org.jspecify.annotations.NullMarked;
