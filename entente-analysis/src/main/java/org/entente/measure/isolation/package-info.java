/**
 * How far a state stands apart from the others: in votes, pledges, trade and contacts, and in ties it has lost.
 *
 * <p>Start at {@link org.entente.measure.isolation.Isolation}.
 */
@NullMarked
package org.entente.measure.isolation;

import org.jspecify.annotations.NullMarked;
