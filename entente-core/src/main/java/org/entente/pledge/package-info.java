/**
 * The vocabulary of pledges between states: what a member promises.
 *
 * <p>Start at {@link Obligation}. The kinds follow the Alliance Treaty Obligations and Provisions project (Leeds et al.
 * 2002) and Correlates of War Formal Alliances (Gibler 2009), whose "entente" is a promise to consult.
 */
@NullMarked
package org.entente.pledge;

import org.jspecify.annotations.NullMarked;
