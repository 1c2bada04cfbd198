/**
 * Measures: one number, or a ranking, from what the record holds about states and pairs, each with formula, source, unit,
 * uncertainty and meaning of NaN.
 *
 * <p>Start at {@link org.entente.measure.Measured}, the shape in which they are given: a value with its interval,
 * coverage, trust and the parts that it was made from. Each measure has a package of its own. All are pure functions of a
 * view of the record or of arrays; none knows detectors, answers or forecasts, and none reads claims or curated chronicles.
 */
@NullMarked
package org.entente.measure;

import org.jspecify.annotations.NullMarked;
