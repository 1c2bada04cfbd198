/**
 * The folder in which deliveries lie, and how they join it: which files and deliveries make a state of the record, under
 * which lock the state changes, what of the dead is cleared away.
 *
 * <p>Start at {@link DeliveryFolder}; a {@link Manifest} is one state. Comes in: an {@link Arrival}, files that are written
 * and forced to the disk. Goes out: a new manifest, renamed into place, so that the arrival counts wholly or not at all.
 * How a manifest is written as JSON comes from outside, as a {@link ManifestText}.
 */
@NullMarked
package org.entente.delivery.folder;

import org.jspecify.annotations.NullMarked;
