/**
 * Gets the files of the public record from where they live: addresses, lists of files, slots of a feed, downloads.
 *
 * <p>Start at {@link Downloader} and, for GDELT 2.0, {@link SlotPlan}. Comes in: an {@link Address} and what is known of the
 * file. Goes out: a file in the download folder that is whole and verified, or none. What becomes of it is the pipeline's
 * matter. A {@link SlotLedger} remembers what was got and what was missing, so that the next run fills the gaps and a killed
 * run goes on where it stood. A slot that is missing is missing: nothing here makes an empty file of it.
 */
@NullMarked
package org.entente.source.fetch;

import org.jspecify.annotations.NullMarked;
