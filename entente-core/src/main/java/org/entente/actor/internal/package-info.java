/**
 * How names are compared and the state tables are read: text in, keys and rows out, no knowledge of states.
 *
 * <p>Start at {@link org.entente.actor.internal.NameKey}. Used by {@code org.entente.actor} alone. A malformed table is
 * an {@link java.lang.IllegalStateException}, for the tables ship with the program. Everything is stateless or immutable.
 */
@NullMarked
package org.entente.actor.internal;

import org.jspecify.annotations.NullMarked;
