/**
 * The record read once for measures of all pairs.
 *
 * <p>Start at {@link org.entente.measure.bulk.BulkView}. In comes a view that asks the database for each pair; out goes one
 * that gives the same answers from memory, to several threads.
 */
@NullMarked
package org.entente.measure.bulk;

import org.jspecify.annotations.NullMarked;
