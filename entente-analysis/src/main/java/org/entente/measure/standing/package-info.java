/**
 * How high a state stands: its share of power and its place in the networks of pledges, trade and contacts.
 *
 * <p>Start at {@link org.entente.measure.standing.Standing}.
 */
@NullMarked
package org.entente.measure.standing;

import org.jspecify.annotations.NullMarked;
