/**
 * The evaluation protocol of temporal knowledge graphs, for any {@link org.entente.forecast.protocol.Scorer}.
 *
 * <p>Start at {@link org.entente.forecast.protocol.Protocol}. Single step, both directions, time-aware filter, ties at
 * their mean rank: Gastinger, J. et al. (2023), Comparing apples and oranges? On the evaluation of methods for temporal
 * knowledge graph forecasting, ECML PKDD; Han, Z. et al. (2021) for the time-aware filter.
 */
@NullMarked
package org.entente.forecast.protocol;

import org.jspecify.annotations.NullMarked;
