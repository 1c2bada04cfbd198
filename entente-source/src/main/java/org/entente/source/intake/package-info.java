/**
 * Reads one file into one delivery, whoever stores it.
 *
 * <p>Start at {@link Intake}. Comes in: an input, its reader, the rule by which events are kept. Goes out: entries and rejects
 * to a {@link org.entente.delivery.DeliveryWriter}, committed once. The record on one machine and the cluster's tasks both
 * read through it, so a file gives the same delivery wherever it is read.
 */
@NullMarked
package org.entente.source.intake;

import org.jspecify.annotations.NullMarked;
