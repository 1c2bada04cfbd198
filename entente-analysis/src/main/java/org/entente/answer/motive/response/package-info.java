/**
 * How much of the rise of a bond moves with pressure: a structural time series pooled over pairs, a synthetic control, and
 * which of the two moved first.
 *
 * <p>Start at {@link org.entente.answer.motive.response.PooledResponse} and
 * {@link org.entente.answer.motive.response.SyntheticControl}. Comes in: a panel, whose votes are at roll calls that name
 * neither of a pair, and the pressure on each state by others ({@link org.entente.answer.motive.response.PressurePanel}): no
 * entry is in both. Goes out: parts with 90 % intervals. Nothing here says that pressure brought a bond about.
 */
@NullMarked
package org.entente.answer.motive.response;

import org.jspecify.annotations.NullMarked;
