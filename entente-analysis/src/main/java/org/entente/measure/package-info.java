/**
 * Measures: one number, or a ranking, from what the record holds about states and pairs.
 *
 * <p>Start at {@link org.entente.measure.Measured}, the shape in which all of them are given: a value with its interval,
 * coverage, trust and the parts that it was made from. Each measure has a package of its own with its formula and source.
 * All are pure functions of a view of the record or of arrays; none knows detectors, answers or forecasts.
 */
@NullMarked
package org.entente.measure;

import org.jspecify.annotations.NullMarked;
