/**
 * Reads the event files of the GDELT Project, versions 1.0 and 2.0.
 *
 * <p>Start at {@link GdeltReader}. Comes in: tab-separated rows of 57, 58 or 61 columns without a header, as the GDELT
 * event codebooks 1.03 (2013) and 2.0 (2015) lay them out; version by column count, line by line. Goes out: one
 * {@link org.entente.entry.Event} a row. What the files do otherwise than their codebook is told in {@code docs/sources.md}.
 * The reader is safe for any thread; a reading stays in its own.
 */
@NullMarked
package org.entente.source.gdelt;

import org.jspecify.annotations.NullMarked;
