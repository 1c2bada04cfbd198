/**
 * What a task does on its machine: opens a path, reads it, writes Parquet aside and reports as JSON.
 *
 * <p>Start at {@link DeliveryTask}.
 */
@NullMarked
package org.entente.cluster.internal;

import org.jspecify.annotations.NullMarked;
