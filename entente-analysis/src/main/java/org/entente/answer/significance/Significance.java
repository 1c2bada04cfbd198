package org.entente.answer.significance;

import java.time.LocalDate;
import java.util.List;
import org.entente.actor.State;
import org.jspecify.annotations.Nullable;

/**
 * How much a meeting of two states means, from what they and others did after comparable ones.
 *
 * @param first the state that the user named first
 * @param second the other
 * @param asOf the day whose knowledge this is
 * @param meetings of the pair, by day
 * @param latest the meeting that is asked about; null when the pair has none in a closed universe
 * @param daysSincePrevious days from the meeting before it to this one; -1 when it is the first
 * @param gapRank share of comparable gaps between meetings of all pairs that were shorter, 0 to 1; NaN when unknown
 * @param inFiveYears meetings of the pair in the five years before it
 * @param pair what followed this pair's meetings
 * @param all what followed the meetings of all pairs in closed universes
 * @param unknowns what the record cannot say, one sentence each
 */
public record Significance(
        State first,
        State second,
        LocalDate asOf,
        List<Meeting> meetings,
        @Nullable Meeting latest,
        long daysSincePrevious,
        double gapRank,
        long inFiveYears,
        List<Followed> pair,
        List<Followed> all,
        List<String> unknowns) {

    /** Copies the lists. */
    public Significance {
        meetings = List.copyOf(meetings);
        pair = List.copyOf(pair);
        all = List.copyOf(all);
        unknowns = List.copyOf(unknowns);
    }
}
