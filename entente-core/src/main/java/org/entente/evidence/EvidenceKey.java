package org.entente.evidence;

import org.entente.series.SeriesUnit;
import org.entente.series.Variable;
import org.entente.time.Period;

/** One value of one series: what it is of, about whom, and when. */
public record EvidenceKey(Variable variable, SeriesUnit unit, Period period) {

    /** As in {@code votes.agreement@un-votes PRK-RUS S74}. */
    @Override
    public String toString() {
        return variable.id() + " " + unit + " " + period.label();
    }
}
