/**
 * The vocabulary of control regimes: what a state can do to its membership.
 *
 * <p>Start at {@link RegimeAction}.
 */
@NullMarked
package org.entente.regime;

import org.jspecify.annotations.NullMarked;
