/** How each kind of series is computed. Start at {@link EventRates} or {@link VoteShares}; pure functions, no state. */
@NullMarked
package org.entente.series.internal;

import org.jspecify.annotations.NullMarked;
