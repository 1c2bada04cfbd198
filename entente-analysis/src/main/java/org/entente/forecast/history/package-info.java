/**
 * What happened so far, in counters that are cheap to keep and to ask.
 *
 * <p>Start at {@link org.entente.forecast.history.History}. In go the facts of one step after another; out come counts
 * and decayed sums for pairs, actors, relations, countries and roles.
 */
@NullMarked
package org.entente.forecast.history;

import org.jspecify.annotations.NullMarked;
