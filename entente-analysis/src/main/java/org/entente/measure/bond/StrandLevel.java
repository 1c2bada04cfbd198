package org.entente.measure.bond;

import java.util.List;
import org.entente.evidence.Explanation;

/**
 * One strand of a bond as of a day.
 *
 * @param strand which
 * @param variable whole name of the series it is measured from; empty when the record has none
 * @param period the last period that is known; empty when none is
 * @param unit unit of level and bands
 * @param trust trust class of the series, as in {@code coded}
 * @param level level at that period
 * @param trend how it has changed
 * @param score percentile of the level among all pairs with data in the same period, 0 to 100, with its 90 % band;
 *     unknown where there are too few pairs
 * @param comparedWith with how many pairs
 * @param known share of the periods between the first and the last covered one that have a value
 * @param path all periods, oldest first
 * @param note what limits it, in one sentence; empty when nothing does
 * @param explanation the tree down to the rows
 */
public record StrandLevel(
        BondStrand strand,
        String variable,
        String period,
        String unit,
        String trust,
        Band level,
        StrandTrend trend,
        Band score,
        int comparedWith,
        double known,
        List<StrandPoint> path,
        String note,
        Explanation explanation) {

    /** Copies the path. */
    public StrandLevel {
        path = List.copyOf(path);
    }

    /** Whether it enters the one number. */
    public boolean isScored() {
        return score.isKnown();
    }
}
