/**
 * How a state of the record is read as of a day.
 *
 * <p>Start at {@link DefaultSnapshot}; {@link Winners} says which row stands for an identity. Every query orders its rows
 * wholly, so that equal records give equal answers whatever files they lie in.
 */
@NullMarked
package org.entente.record.internal.snapshot;

import org.jspecify.annotations.NullMarked;
