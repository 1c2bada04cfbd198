/**
 * What meetings are followed by: whether "such discussions are rarely mere formalities".
 *
 * <p>Start at {@link Significances}. Meetings come from closed universes alone, that is, from lists that are complete by a
 * written rule; a chronicle, whose rows were chosen because something followed, would answer the question by its making. For
 * each meeting of a pair the days after it are set beside matched days of the same pair with no meeting near (a case-crossover
 * design, Maclure 1991). The difference is an association: states also meet because something is under way.
 */
@NullMarked
package org.entente.answer.significance;

import org.jspecify.annotations.NullMarked;
