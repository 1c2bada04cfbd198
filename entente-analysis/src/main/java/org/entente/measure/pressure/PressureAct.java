package org.entente.measure.pressure;

import java.time.LocalDate;
import org.entente.actor.StateId;
import org.entente.entry.Entry;
import org.jspecify.annotations.Nullable;

/**
 * Something that a sender did to press the target.
 *
 * @param sender ISO-3 code of a state or the id of a group, which is never split
 * @param instrument by which means
 * @param from the day, or the first day of what goes on
 * @param to last day; null while it goes on
 * @param standing whether it weighs in full as long as it goes on; else it fades from its first day
 * @param amount how much, in the unit of the instrument
 * @param row the entry; null where many entries are summed
 * @param counted the coded events that are summed; null where an entry stands for the act
 */
public record PressureAct(
        String sender,
        PressureInstrument instrument,
        LocalDate from,
        @Nullable LocalDate to,
        boolean standing,
        double amount,
        @Nullable Entry row,
        @Nullable Counted counted) {

    /** Coded events of a dataset against a state, in the month of the act. */
    record Counted(String dataset, StateId target) {}

    /** An act that is an entry. */
    PressureAct(
            String sender,
            PressureInstrument instrument,
            LocalDate from,
            @Nullable LocalDate to,
            boolean standing,
            double amount,
            @Nullable Entry row) {
        this(sender, instrument, from, to, standing, amount, row, null);
    }

    boolean standsOn(LocalDate day) {
        return standing && !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
