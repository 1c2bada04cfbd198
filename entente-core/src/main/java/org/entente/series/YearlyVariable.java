package org.entente.series;

import org.entente.flow.FlowKind;
import org.entente.pledge.Obligation;
import org.entente.provenance.TrustClass;
import org.entente.time.Frequency;

/**
 * Series of datasets that speak of whole years. They have one value a year and are never spread over shorter periods: series
 * by day or month meet them by being summed to years, not the other way round.
 */
public sealed interface YearlyVariable extends Variable {

    @Override
    default Frequency frequency() {
        return Frequency.YEAR;
    }

    @Override
    default TrustClass trust() {
        return TrustClass.MEASURED;
    }

    /** Which flows of a state or pair are summed. */
    enum Side {
        /** Both directions; with a directed pair what the first gives the second. */
        BOTH,
        /** What a state gives all others, or the first of a directed pair the second. */
        GIVEN,
        /** What a state receives from all others, or the first of a directed pair from the second. */
        RECEIVED
    }

    /** Amount of trade or arms in a year, in the unit of the dataset. */
    record FlowAmount(String dataset, FlowKind kind, Side side, String unit) implements YearlyVariable {
        @Override
        public boolean isAbout(SeriesUnit of) {
            return side == Side.BOTH || !(of instanceof SeriesUnit.OfDyad);
        }

        @Override
        public String name() {
            return kind.code()
                    + switch (side) {
                        case BOTH -> kind == FlowKind.ARMS ? ".tiv" : ".value";
                        case GIVEN -> ".exports";
                        case RECEIVED -> ".imports";
                    };
        }

        @Override
        public String title() {
            return switch (kind) {
                        case ARMS -> "Arms transfers";
                        case TRADE -> "Trade";
                        default -> "Flow of " + kind.code();
                    }
                    + switch (side) {
                        case BOTH -> "";
                        case GIVEN -> ", exports";
                        case RECEIVED -> ", imports";
                    };
        }
    }

    /**
     * How much of a state's trade (both directions), or of the arms that it receives, is with one other state. About a
     * directed pair: the dependence of the first on the second.
     */
    record FlowShare(String dataset, FlowKind kind) implements YearlyVariable {
        @Override
        public boolean isAbout(SeriesUnit of) {
            return of instanceof SeriesUnit.OfDirectedDyad;
        }

        @Override
        public String name() {
            return kind.code() + ".dependence";
        }

        @Override
        public String title() {
            return kind == FlowKind.ARMS ? "Share of arms imports that come from" : "Share of trade that is with";
        }

        @Override
        public String unit() {
            return "share, 0 to 1";
        }

        @Override
        public TrustClass trust() {
            return TrustClass.DERIVED;
        }
    }

    /** A means of power of a state, as in {@code capability.cinc}. */
    record CapabilityLevel(String dataset, String component, String unit) implements YearlyVariable {
        @Override
        public boolean isAbout(SeriesUnit of) {
            return of instanceof SeriesUnit.OfState;
        }

        @Override
        public String name() {
            return "capability." + component;
        }

        @Override
        public String title() {
            return "Capability " + component;
        }
    }

    /** Disputes or armed conflicts in which two states stood against each other, or a state took part. */
    record ConflictCount(String dataset) implements YearlyVariable {
        @Override
        public boolean isAbout(SeriesUnit of) {
            return true;
        }

        @Override
        public String name() {
            return "conflict.count";
        }

        @Override
        public String title() {
            return "Disputes and conflicts";
        }

        @Override
        public String unit() {
            return "disputes or conflicts";
        }

        @Override
        public TrustClass trust() {
            return TrustClass.CODED;
        }
    }

    /** Highest level of hostility in the year, where the dataset numbers it: 0 no dispute, 1 to 5. */
    record Hostility(String dataset) implements YearlyVariable {
        @Override
        public boolean isAbout(SeriesUnit of) {
            return true;
        }

        @Override
        public String name() {
            return "conflict.hostility";
        }

        @Override
        public String title() {
            return "Highest hostility in disputes";
        }

        @Override
        public String unit() {
            return "level, 0 none, 2 threat, 3 display, 4 use of force, 5 war";
        }

        @Override
        public TrustClass trust() {
            return TrustClass.CODED;
        }
    }

    /** Direct contiguity at the end of the year. */
    record Contiguity(String dataset) implements YearlyVariable {
        @Override
        public String name() {
            return "contiguity.type";
        }

        @Override
        public String title() {
            return "Direct contiguity";
        }

        @Override
        public String unit() {
            return "type, 1 land, 2 to 5 water up to 12, 24, 150, 400 miles, 0 none";
        }
    }

    /** Whether any pledge in force at the end of the year carries an obligation: 1 or 0. */
    record Obliged(String dataset, Obligation obligation) implements YearlyVariable {
        @Override
        public String name() {
            return "pledges." + obligation.code();
        }

        @Override
        public String title() {
            return "Pledged: " + obligation.code();
        }

        @Override
        public String unit() {
            return "1 yes, 0 no";
        }
    }
}
