package org.entente.measure.bond;

import java.time.LocalDate;
import java.util.List;
import org.entente.actor.Dyad;
import org.entente.evidence.Explanation;

/**
 * The bond of two states as of a day, or of groups of states: that of a pair of members on average.
 *
 * @param pairs the two; where groups stand, every pair of one's members and the other's
 * @param asOf the day whose knowledge it rests on
 * @param strands every strand, those of which nothing is known too
 * @param weights how much each counts
 * @param score weighted mean of the strands' scores, 0 to 100, with its 90 % band; NaN when no strand is scored
 * @param low lower end of the band
 * @param high upper end of the band
 * @param coverage weight of the strands that are scored as a share of all weight, 0 to 1
 * @param sensitivity what the score would be otherwise
 * @param explanation the tree down to the rows
 */
public record Bond(
        List<Dyad> pairs,
        LocalDate asOf,
        List<StrandLevel> strands,
        BondWeights weights,
        double score,
        double low,
        double high,
        double coverage,
        List<Sensitivity> sensitivity,
        Explanation explanation) {

    /** Copies the lists. */
    public Bond {
        pairs = List.copyOf(pairs);
        strands = List.copyOf(strands);
        sensitivity = List.copyOf(sensitivity);
    }

    /**
     * The two states.
     *
     * @throws IllegalStateException where groups stand, which are more than one pair
     */
    public Dyad dyad() {
        if (pairs.size() != 1) {
            throw new IllegalStateException("A bond of groups (" + pairs.size() + " pairs) is not that of two states.");
        }
        return pairs.getFirst();
    }

    /**
     * The score under another choice.
     *
     * @param change what is other, as in {@code without votes} or {@code votes × 2}
     * @param score the score then; NaN when no strand is left
     */
    public record Sensitivity(String change, double score) {}
}
