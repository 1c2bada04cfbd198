/**
 * The vocabulary of roll calls: choices, and the columnar form of two states' votes.
 *
 * <p>Start at {@link Choice}.
 */
@NullMarked
package org.entente.vote;

import org.jspecify.annotations.NullMarked;
