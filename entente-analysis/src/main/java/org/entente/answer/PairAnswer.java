package org.entente.answer;

import java.time.LocalDate;
import java.util.List;
import org.entente.actor.Dyad;
import org.entente.actor.State;
import org.entente.entry.Event;

/**
 * What the record says about two states on one day.
 *
 * @param first the state that the user named first
 * @param second the other
 * @param asOf the day whose knowledge this is
 * @param bottomLine three sentences made from the numbers
 * @param strands every strand in a fixed order, those without data included
 * @param notable the last notable events, newest first
 * @param unknowns what is not known, one sentence each
 */
public record PairAnswer(
        State first,
        State second,
        LocalDate asOf,
        List<Sentence> bottomLine,
        List<StrandReading> strands,
        List<Event> notable,
        List<String> unknowns) {

    /** Copies the lists. */
    public PairAnswer {
        bottomLine = List.copyOf(bottomLine);
        strands = List.copyOf(strands);
        notable = List.copyOf(notable);
        unknowns = List.copyOf(unknowns);
    }

    public Dyad dyad() {
        return Dyad.of(first.id(), second.id());
    }
}
