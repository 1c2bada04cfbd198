/**
 * Reads the files of the public record, strictly and row by row.
 *
 * <p>Start at {@link SourceReader}, which every format implements in a package of its own, and {@code registry.Sources}, the
 * registry of them. Comes in: a {@link SourceInput} (plain, gzip or zip). Goes out: entries and rejects to an
 * {@link org.entente.entry.EntrySink}, then a {@link ReadReport}. Rows accepted + rows rejected = rows, always; a file that
 * is not of the format at all is a {@link SourceFormatException} and gives nothing. Readers stream: memory does not grow
 * with the file. Readers are stateless and safe for any thread.
 */
@NullMarked
package org.entente.source;

import org.jspecify.annotations.NullMarked;
