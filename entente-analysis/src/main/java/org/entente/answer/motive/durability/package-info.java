/**
 * Whether a rapprochement lasts: a hazard model with competing ends, and its test forward in time.
 *
 * <p>Start at {@link org.entente.answer.motive.durability.ForwardValidation} for the test and
 * {@link org.entente.answer.motive.durability.HazardModel} for the model. Comes in: a panel and its episodes. Goes out:
 * chances of survival, and how good such chances were. Model: discrete-time hazards of breach and of fading, each a ridge
 * logistic regression on what was known at the time of the forecast and on the years since onset (Allison 1982, "Discrete-time
 * methods for the analysis of event histories", Sociological Methodology 13); docs/decisions/0041 says how it is tested.
 */
@NullMarked
package org.entente.answer.motive.durability;

import org.jspecify.annotations.NullMarked;
