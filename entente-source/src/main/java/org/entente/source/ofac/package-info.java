/**
 * Reads the Specially Designated Nationals list of the US Office of Foreign Assets Control, as it stood on a day.
 *
 * <p>Start at {@link OfacSdnReader}. Comes in: {@code sdn_YYYY-MM-DD.csv}, 12 columns without a header, {@code -0- } for
 * null; the day stands in the file's name, for it stands nowhere in the file. Goes out: one
 * {@link org.entente.entry.Listing} a row, which says that the name stood on the list on that day.
 * {@link org.entente.listing.ListingHistory} makes intervals of several days. Kept are number, name, type and programs;
 * titles, remarks (with birth dates and passports) and the particulars of ships are not read. The reader is stateless and
 * safe for any thread.
 */
@NullMarked
package org.entente.source.ofac;

import org.jspecify.annotations.NullMarked;
