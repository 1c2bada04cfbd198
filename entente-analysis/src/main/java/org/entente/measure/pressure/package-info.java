/**
 * Pressure on a state: who presses, since when, by which instrument, and how much in all.
 *
 * <p>Start at {@link org.entente.measure.pressure.PressureReader}, which gathers the acts from a view, and at
 * {@link org.entente.measure.pressure.Pressure}, which adds them up. Only entries whose
 * {@link org.entente.measure.EntryUse} is pressure go in. The index is ours; it orders and dates pressure, and says
 * nothing about what pressure does to anybody.
 */
@NullMarked
package org.entente.measure.pressure;

import org.jspecify.annotations.NullMarked;
