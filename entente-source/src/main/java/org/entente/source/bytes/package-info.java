/**
 * Reads tab-separated lines as bytes, so that a row costs no more objects than the entry made from it.
 *
 * <p>Start at {@link TabLines}. Comes in: a stream of bytes. Goes out: lines as offsets into one reused buffer, from which
 * {@link AsciiNumbers} reads numbers and days, {@link ByteText} texts, and {@link ByteCache} values that repeat. Memory is
 * constant: a line longer than {@link TabLines#MAX_LINE_BYTES} is passed over and said to be so. There is no quoting; a
 * tab or line end always separates. Nothing here is safe for more than one thread at a time, save the static functions.
 */
@NullMarked
package org.entente.source.bytes;

import org.jspecify.annotations.NullMarked;
