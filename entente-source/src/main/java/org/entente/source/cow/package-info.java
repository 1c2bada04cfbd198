/**
 * Reads datasets of the Correlates of War project.
 *
 * <p>Start at {@link CowAllianceReader} (members of formal alliances), {@link CowStatesReader} (state system, major powers),
 * {@link CowNmcReader} (capabilities), {@link CowTradeReader}, {@link CowMidReader} (disputes) and
 * {@link CowContiguityReader}. Comes in: the project's tables, or copies whose columns have the same names. Goes out: pledges,
 * group memberships, capabilities, flows, conflicts and observations. What {@link CowCells} says is unknown (−9, empty)
 * stays unknown. Yearly data count as known from the last day of their year, since the project states no lag. A file covers
 * the years that its rows are about; alliances and states cover those of their version. Readers are stateless and safe for
 * any thread.
 */
@NullMarked
package org.entente.source.cow;

import org.jspecify.annotations.NullMarked;
