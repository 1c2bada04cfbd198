/**
 * Reads the Armed Conflict Location and Event Data project's export.
 *
 * <p>Start at {@link AcledReader}. Comes in: the CSV that the project gives its registered users, by header (Raleigh, Linke,
 * Hegre and Karlsen 2010). Goes out: one {@link org.entente.entry.Event} a row, with a title in plain words; the notes are
 * not kept. The project's terms forbid passing the rows on. Written from the published codebook: no genuine file has been
 * read yet. The reader is stateless and safe for any thread.
 */
@NullMarked
package org.entente.source.acled;

import org.jspecify.annotations.NullMarked;
