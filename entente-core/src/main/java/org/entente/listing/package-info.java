/**
 * The history of sanctions lists, from snapshots of them.
 *
 * <p>Start at {@link ListingHistory}. Comes in: {@link org.entente.entry.Listing}s, one for each name and snapshot. Goes out:
 * {@link ListingSpell}s, from when to when a name was listed, as far as the snapshots tell. A listing says who lists, never
 * that somebody is guilty. Pure; safe for any thread.
 */
@NullMarked
package org.entente.listing;

import org.jspecify.annotations.NullMarked;
