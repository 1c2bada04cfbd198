/**
 * Risk in a region: how much conflict there is, how fast it moves, how many wars, and who has nuclear weapons.
 *
 * <p>Start at {@link org.entente.measure.risk.RegionRisk}. It describes the present; it is no forecast and no warning.
 */
@NullMarked
package org.entente.measure.risk;

import org.jspecify.annotations.NullMarked;
