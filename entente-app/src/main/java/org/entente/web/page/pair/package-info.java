/**
 * The page of a pair: strands with bands and turns, the bond with weights of one's own, the timeline, what was known when.
 *
 * <p>Start at {@link PairPage}.
 */
@NullMarked
package org.entente.web.page.pair;

import org.jspecify.annotations.NullMarked;
