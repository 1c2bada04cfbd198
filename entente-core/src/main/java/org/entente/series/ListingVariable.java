package org.entente.series;

import org.entente.provenance.TrustClass;
import org.entente.time.Frequency;

/**
 * Series of a sanctions list about one state: names listed under programs that are about it. A list is known on the days of
 * its snapshots alone; months without one are unknown.
 */
public sealed interface ListingVariable extends Variable {

    @Override
    default Frequency frequency() {
        return Frequency.MONTH;
    }

    @Override
    default TrustClass trust() {
        return TrustClass.OFFICIAL;
    }

    @Override
    default String unit() {
        return "names";
    }

    @Override
    default boolean isAbout(SeriesUnit of) {
        return of instanceof SeriesUnit.OfState;
    }

    /** Names on the list at the last snapshot of the month. */
    record InForce(String dataset) implements ListingVariable {
        @Override
        public String name() {
            return "listings.in-force";
        }

        @Override
        public String title() {
            return "Names listed";
        }
    }

    /**
     * Names that came or went between a snapshot and the one before, counted in the month of the later one. What the first
     * snapshot holds is older than it and no change.
     */
    record Changes(String dataset, boolean added) implements ListingVariable {
        @Override
        public String name() {
            return added ? "listings.added" : "listings.removed";
        }

        @Override
        public String title() {
            return added ? "Names added since the snapshot before" : "Names removed since the snapshot before";
        }
    }
}
