package org.entente.entry;

import java.time.LocalDate;
import org.entente.actor.StateId;
import org.entente.provenance.Provenance;
import org.entente.time.PartialDate;
import org.entente.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * One value of a series that somebody has computed or published, for one state or pair and one period.
 *
 * @param provenance where it stands
 * @param period the slot it holds for
 * @param known first public day of what it was computed from
 * @param variable name of the series, as in {@code votes.agreement}
 * @param first the state, or the source of a directed pair, or either state of a pair
 * @param second the other state; null for a series of one state
 * @param directed whether the pair has a direction
 * @param value the value; NaN when unknown
 * @param low lower bound of its 90 % interval; NaN when not stated
 * @param high upper bound of its 90 % interval; NaN when not stated
 * @param count how many observations it rests on; −1 when not stated
 * @param from id of the public dataset it was computed from
 */
public record Observation(
        Provenance provenance,
        Period period,
        LocalDate known,
        String variable,
        StateId first,
        @Nullable StateId second,
        boolean directed,
        double value,
        double low,
        double high,
        long count,
        String from)
        implements Entry {

    /** The first day of the period, as a day. */
    @Override
    public PartialDate occurred() {
        return PartialDate.ofDay(period.first());
    }

    @Override
    public Family family() {
        return Family.SERIES;
    }
}
