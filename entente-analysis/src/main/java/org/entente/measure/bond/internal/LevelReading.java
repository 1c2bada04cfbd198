package org.entente.measure.bond.internal;

import java.util.List;
import org.entente.measure.bond.Band;
import org.entente.measure.bond.StrandPoint;
import org.entente.measure.bond.StrandTrend;

/**
 * What one series says of a strand.
 *
 * @param restsOn places in the series of the values that the level leans on most
 */
record LevelReading(
        Band level, StrandTrend trend, String unit, List<StrandPoint> path, List<Integer> restsOn, String note) {

    /** Nothing can be said. */
    static LevelReading unknown(String unit, String note) {
        return new LevelReading(Band.UNKNOWN, StrandTrend.unknown(""), unit, List.of(), List.of(), note);
    }
}
