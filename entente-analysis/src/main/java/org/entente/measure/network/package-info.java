/**
 * Networks of friends and foes: triads, balance, frustration, and adversaries that two states share.
 *
 * <p>Start at {@link org.entente.measure.network.SignedNetwork}. What goes in are signs (+1 tie, −1 enmity, 0 neither or
 * unknown) or vectors of hostility; what comes out are counts and shares. Sources: Cartwright and Harary (1956) for
 * balance, Estrada and Benzi (2014) for balance over walks, Aref and Wilson (2018) for frustration. All values are
 * immutable and safe for any thread; frustration is exact on small networks and bounded on large ones.
 */
@NullMarked
package org.entente.measure.network;

import org.jspecify.annotations.NullMarked;
