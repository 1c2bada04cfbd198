/**
 * Numbers by time: what a series is, which ones there are, and how each is computed from the record.
 *
 * <p>Start at {@link Variable}, the sealed list of series, and {@link SeriesCalculator}, which computes one for one state
 * or pair from a {@link RecordView}. Comes in: entries as primitive columns. Goes out: a {@link Series} with its
 * coverage, interval and counts. NaN is unknown, never none. Pure functions and immutable values, safe for any thread.
 */
@NullMarked
package org.entente.series;

import org.jspecify.annotations.NullMarked;
