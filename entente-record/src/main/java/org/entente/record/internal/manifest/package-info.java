/**
 * Which files and deliveries make a state of the record.
 *
 * <p>Start at {@link Manifest}; {@link ManifestFolder} reads and writes them. A torn or foreign file is skipped.
 */
@NullMarked
package org.entente.record.internal.manifest;

import org.jspecify.annotations.NullMarked;
