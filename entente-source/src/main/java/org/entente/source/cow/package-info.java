/**
 * Reads datasets of the Correlates of War project.
 *
 * <p>Start at {@link CowAllianceReader}. Comes in: the by-member table of Formal Alliances v4.1 (Gibler 2009,
 * <em>International Military Alliances, 1648–2008</em>). Goes out: one {@link org.entente.entry.Pledge} a row, a member of an
 * alliance for one spell. The table says nothing after {@link CowAllianceReader#LAST_DAY}: an alliance then in force has no end
 * here, and whether it still stands is unknown. A spell that starts on 1 January 1816 and is marked as left-censored began
 * earlier. Readers are stateless and safe for any thread.
 */
@NullMarked
package org.entente.source.cow;

import org.jspecify.annotations.NullMarked;
