package org.entente.answer.regimes;

import java.time.LocalDate;
import java.util.List;
import org.entente.actor.StateId;
import org.entente.answer.ledger.TouchedMeasure;
import org.entente.measure.Measured;

/**
 * The regimes of the record on a day.
 *
 * @param asOf the day whose knowledge this is
 * @param regimes by id
 * @param erosion mean erosion of the regimes, with one part a regime
 * @param about the one or two states that were asked about; empty for all
 * @param nuclear those of them that had nuclear weapons that day
 * @param touched exchanges of the two that fall under a measure of the Security Council; empty unless two were named
 */
public record RegimeLedger(
        LocalDate asOf,
        List<Regime> regimes,
        Measured erosion,
        List<StateId> about,
        List<StateId> nuclear,
        List<TouchedMeasure> touched) {

    /** Copies the lists. */
    public RegimeLedger {
        regimes = List.copyOf(regimes);
        about = List.copyOf(about);
        nuclear = List.copyOf(nuclear);
        touched = List.copyOf(touched);
    }

    /** Whether two states were named and both had nuclear weapons. */
    public boolean bothNuclear() {
        return about.size() == 2 && nuclear.size() == 2;
    }
}
