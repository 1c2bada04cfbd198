/**
 * The vocabulary of sanctions: the instruments that a sender uses.
 *
 * <p>Start at {@link Instrument}.
 */
@NullMarked
package org.entente.sanction;

import org.jspecify.annotations.NullMarked;
