package org.entente.answer.ledger;

import java.time.LocalDate;
import java.util.List;
import org.entente.actor.State;
import org.entente.entry.Flow;
import org.entente.measure.Measured;

/**
 * What two states give each other, as known on a day.
 *
 * @param first the state that the user named first
 * @param second the other
 * @param asOf the day whose knowledge this is
 * @param chronicle rows that were chosen because they matter, newest first; never to be added up
 * @param accounts the exchange by dataset, kind and direction, where a dataset states what it covers
 * @param balances for each dataset and kind the share of the exchange that the first state gave, 0 to 1
 * @param touched rows of the chronicle that fall under a measure of the Security Council on one of the two
 * @param wars wars and armed conflicts of each side in the ten years before the day, newest first
 * @param unknowns what the record cannot say, one sentence each
 */
public record Ledger(
        State first,
        State second,
        LocalDate asOf,
        List<Flow> chronicle,
        List<Account> accounts,
        List<Measured> balances,
        List<TouchedMeasure> touched,
        List<SideWar> wars,
        List<String> unknowns) {

    /** Copies the lists. */
    public Ledger {
        chronicle = List.copyOf(chronicle);
        accounts = List.copyOf(accounts);
        balances = List.copyOf(balances);
        touched = List.copyOf(touched);
        wars = List.copyOf(wars);
        unknowns = List.copyOf(unknowns);
    }
}
