/**
 * The regime ledger: control and non-proliferation regimes, who is in, who left or suspended, what lapsed, by date.
 *
 * <p>Start at {@link RegimeLedgers}. Steps of states ({@link org.entente.entry.RegimeChange}) come in, the standing of each
 * regime and member on a day goes out. The steps are a chronicle: a state of which no step is told is unknown, not outside.
 * Pure and safe for several threads.
 */
@NullMarked
package org.entente.answer.regimes;

import org.jspecify.annotations.NullMarked;
