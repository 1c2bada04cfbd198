/**
 * A file that was read, as a whole: what it was, what became of its rows, what it brought.
 *
 * <p>Start at {@link Delivery}; a {@link DeliveryWriter} takes the entries of one. The record's folder and the cluster share
 * these types, so that both say the same of the same file.
 */
@NullMarked
package org.entente.delivery;

import org.jspecify.annotations.NullMarked;
