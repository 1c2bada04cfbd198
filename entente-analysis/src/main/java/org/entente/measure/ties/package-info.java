/**
 * Networks of ties between states, by kind: pledges in force, trade, cooperative contacts; and who is central in them.
 *
 * <p>Start at {@link org.entente.measure.ties.TieReader}. Ties are weights of 0 or more; states that no tie reaches are
 * in the network too, so that an absent tie is one and not an unknown state.
 */
@NullMarked
package org.entente.measure.ties;

import org.jspecify.annotations.NullMarked;
