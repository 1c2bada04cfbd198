/**
 * Reads the consolidated sanctions list of the United Nations Security Council.
 *
 * <p>Start at {@link UnScReader}. Comes in: the list as XML, read as a stream; a document type, and with it every entity of
 * its own, is refused before anything is taken from the file. Goes out: one {@link org.entente.entry.Listing} for each
 * individual and entity, from the day on which the Committee listed it to the day of the file. Kept are number, name, type,
 * regime and day; birth, nationality, documents, addresses and comments are passed over unread. The reader is stateless
 * and safe for any thread.
 */
@NullMarked
package org.entente.source.unsc;

import org.jspecify.annotations.NullMarked;
