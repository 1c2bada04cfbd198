package org.entente.measure.bond;

import org.entente.time.Period;

/**
 * A strand at one period.
 *
 * @param period when
 * @param observed value as counted, in the strand's unit; NaN when unknown
 * @param filtered the level from what was observed up to then
 * @param smoothed the level from all that was observed, later periods included; not for judging what could be known then
 */
public record StrandPoint(Period period, double observed, Band filtered, Band smoothed) {}
