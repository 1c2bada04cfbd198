package org.entente.answer;

import java.time.LocalDate;
import java.util.ArrayList;
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
 * @param chapters the other answers of a whole report; empty in a short one
 * @param notable the last notable events, newest first
 * @param unknowns what is not known, one sentence each
 */
public record PairAnswer(
        State first,
        State second,
        LocalDate asOf,
        List<Sentence> bottomLine,
        List<StrandReading> strands,
        List<Chapter> chapters,
        List<Event> notable,
        List<String> unknowns) {

    /** Copies the lists. */
    public PairAnswer {
        bottomLine = List.copyOf(bottomLine);
        strands = List.copyOf(strands);
        chapters = List.copyOf(chapters);
        notable = List.copyOf(notable);
        unknowns = List.copyOf(unknowns);
    }

    /** The same with one more chapter, before that of an id; at the end where there is none such. */
    public PairAnswer withChapterBefore(String id, Chapter more) {
        List<Chapter> all = new ArrayList<>(chapters);
        int place = 0;
        while (place < all.size() && !all.get(place).id().equals(id)) {
            place++;
        }
        all.add(place, more);
        return new PairAnswer(first, second, asOf, bottomLine, strands, all, notable, unknowns);
    }

    /** The same with more chapters after its own. */
    public PairAnswer withChapters(List<Chapter> more) {
        List<Chapter> all = new ArrayList<>(chapters);
        all.addAll(more);
        return new PairAnswer(first, second, asOf, bottomLine, strands, all, notable, unknowns);
    }

    public Dyad dyad() {
        return Dyad.of(first.id(), second.id());
    }
}
