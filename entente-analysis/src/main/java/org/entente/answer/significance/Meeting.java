package org.entente.answer.significance;

import java.time.LocalDate;
import org.entente.actor.Dyad;
import org.entente.entry.Event;
import org.entente.provenance.Universe;

/**
 * A meeting of a closed universe.
 *
 * @param dyad who met
 * @param day first day
 * @param event its row
 * @param universe the list that is complete
 */
public record Meeting(Dyad dyad, LocalDate day, Event event, Universe universe) {}
