/**
 * The vocabulary of what one state gives another.
 *
 * <p>Start at {@link FlowKind}. Amounts of different kinds or units are never added.
 */
@NullMarked
package org.entente.flow;

import org.jspecify.annotations.NullMarked;
