package org.entente.answer.ledger;

import org.entente.actor.State;
import org.entente.entry.Conflict;

/**
 * A war or armed conflict of one of the two states.
 *
 * @param state which of the two
 * @param firstYear first year that the record tells of
 * @param lastYear last such year
 * @param latest its latest row
 */
public record SideWar(State state, int firstYear, int lastYear, Conflict latest) {}
