/**
 * When things turned: change points of a series, each with an interval and a probability.
 *
 * <p>Start at {@link ChangePoints}, which reads one series and says where its level changes; {@link Segmenter} is the search
 * alone, for a penalty of one's own. Comes in: values, NaN where unknown. Goes out: indices from 0 of the first value at each
 * new level. The penalty is the one at which a series without change shows any with a stated probability, found by simulation,
 * and grows with the dependence of neighboring values.
 *
 * <p>Sources: Killick, Fearnhead and Eckley (2012) for the search; Bai (1997) for intervals; Andrews (1993) and Ploberger and
 * Krämer (1992) for the tests. Known failures: a slope looks like a staircase; dependence is allowed for as if it were a
 * first-order autoregression. Pure functions and immutable values, safe for any thread.
 */
@NullMarked
package org.entente.detect;

import org.jspecify.annotations.NullMarked;
