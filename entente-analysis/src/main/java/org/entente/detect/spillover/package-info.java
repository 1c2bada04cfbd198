/**
 * How far series move one another: vector autoregressions with impulse responses, Granger tests and spillover tables, and Hawkes
 * processes for single events.
 *
 * <p>Start at {@link VectorAutoregression} for values by period and at {@link HawkesProcess} for events with their moments.
 * Says what goes together in time, never what causes what: "Granger causality" is a name for better prediction. Pure functions
 * and immutable values, safe for any thread; what is drawn, is drawn from a seed.
 *
 * <p>Sources: Lütkepohl (2005), New Introduction to Multiple Time Series Analysis; Pesaran and Shin (1998); Diebold and Yilmaz
 * (2012); Hawkes (1971), Ozaki (1979).
 */
@NullMarked
package org.entente.detect.spillover;

import org.jspecify.annotations.NullMarked;
