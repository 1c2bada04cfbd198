/**
 * How a number opens down to what it rests on.
 *
 * <p>Start at {@link Explanation}, a tree of values; its leaves carry an {@link EvidenceKey}, for which {@link Evidence}
 * finds the rows. Core defines the port, the record implements it, faces show it.
 */
@NullMarked
package org.entente.evidence;

import org.jspecify.annotations.NullMarked;
