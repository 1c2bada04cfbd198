package org.entente.series;

import org.entente.event.QuadClass;
import org.entente.provenance.TrustClass;
import org.entente.time.Frequency;

/**
 * What a series is a series of. Each kind names the one dataset that it is counted from, so overlapping datasets are
 * never summed.
 */
public sealed interface Variable
        permits Variable.EventRate,
                Variable.GoldsteinRate,
                Variable.VoteAgreement,
                Variable.AgreementElsewhere,
                Variable.IdenticalVotes,
                Variable.PledgesInForce,
                Variable.UniverseCount,
                Variable.Figure,
                YearlyVariable,
                ListingVariable,
                MeasureVariable {

    /** Id of the dataset it is counted from. */
    String dataset();

    /** Name without the dataset, as in {@code events.verbal-cooperation}. */
    String name();

    /** What it is, in a few words. */
    String title();

    /** A title that is short enough to stand beside a line. */
    default String shortTitle() {
        return switch (this) {
            case VoteAgreement votes -> "Agreement";
            case AgreementElsewhere votes -> "Agreement elsewhere";
            case IdenticalVotes votes -> "Identical votes";
            case UniverseCount count -> "Meetings";
            case Figure figure -> figure.figure();
            default -> title();
        };
    }

    /** Unit of the value. */
    String unit();

    TrustClass trust();

    /** How often it has a value unless asked otherwise. */
    Frequency frequency();

    /** Whether it can be a series of this unit; most are about pairs, with or without a direction. */
    default boolean isAbout(SeriesUnit of) {
        return !(of instanceof SeriesUnit.OfState);
    }

    /** The whole name, as in {@code votes.agreement@un-votes}. */
    default String id() {
        return name() + "@" + dataset();
    }

    /** Unit of every event rate. */
    String PER_COUNT = "events per 10,000 coded events";

    /** Events of one quad class as a share of all events that the dataset coded in the period. */
    record EventRate(String dataset, QuadClass quadClass) implements Variable {
        @Override
        public String name() {
            return "events." + quadClass.code();
        }

        @Override
        public String title() {
            return "Coded " + quadClass.label();
        }

        @Override
        public String unit() {
            return PER_COUNT;
        }

        @Override
        public TrustClass trust() {
            return TrustClass.CODED;
        }

        @Override
        public Frequency frequency() {
            return Frequency.MONTH;
        }
    }

    /**
     * Sum of Goldstein values (Goldstein 1992) over all events that the dataset coded in the period; positive is
     * cooperative.
     */
    record GoldsteinRate(String dataset) implements Variable {
        @Override
        public String name() {
            return "events.goldstein";
        }

        @Override
        public String title() {
            return "Goldstein sum of coded events";
        }

        @Override
        public String unit() {
            return "Goldstein points per 10,000 coded events";
        }

        @Override
        public TrustClass trust() {
            return TrustClass.CODED;
        }

        @Override
        public Frequency frequency() {
            return Frequency.MONTH;
        }
    }

    /**
     * 1 − mean |a − b| / 2 over the roll calls where both cast a vote, with yes 1, abstain 2, no 3: 1 is always alike,
     * 0 always opposed.
     */
    record VoteAgreement(String dataset) implements Variable {
        @Override
        public String name() {
            return "votes.agreement";
        }

        @Override
        public String title() {
            return "Vote agreement in the General Assembly";
        }

        @Override
        public String unit() {
            return "share, 0 to 1";
        }

        @Override
        public TrustClass trust() {
            return TrustClass.DERIVED;
        }

        @Override
        public Frequency frequency() {
            return Frequency.SESSION;
        }
    }

    /**
     * {@link VoteAgreement} over the roll calls that name neither state: what a resolution about one of them sets in motion
     * is pressure and defiance, not likeness of views.
     */
    record AgreementElsewhere(String dataset) implements Variable {
        @Override
        public String name() {
            return "votes.agreement-elsewhere";
        }

        @Override
        public String title() {
            return "Vote agreement where neither is named";
        }

        @Override
        public String unit() {
            return "share, 0 to 1";
        }

        @Override
        public TrustClass trust() {
            return TrustClass.DERIVED;
        }

        @Override
        public Frequency frequency() {
            return Frequency.SESSION;
        }
    }

    /** Share of the roll calls where both cast a vote at which they cast the same one. */
    record IdenticalVotes(String dataset) implements Variable {
        @Override
        public String name() {
            return "votes.identical";
        }

        @Override
        public String title() {
            return "Identical votes in the General Assembly";
        }

        @Override
        public String unit() {
            return "share, 0 to 1";
        }

        @Override
        public TrustClass trust() {
            return TrustClass.DERIVED;
        }

        @Override
        public Frequency frequency() {
            return Frequency.SESSION;
        }
    }

    /** Treaties in force between two states on the last day of the period. */
    record PledgesInForce(String dataset) implements Variable {
        @Override
        public String name() {
            return "pledges.in-force";
        }

        @Override
        public String title() {
            return "Pledges in force";
        }

        @Override
        public String unit() {
            return "treaties";
        }

        @Override
        public TrustClass trust() {
            return TrustClass.OFFICIAL;
        }

        @Override
        public Frequency frequency() {
            return Frequency.YEAR;
        }
    }

    /** Entries of a closed universe that fall in the period: all of them, by its rule. */
    record UniverseCount(String dataset, String universe) implements Variable {
        @Override
        public String name() {
            return "universe." + universe;
        }

        @Override
        public String title() {
            return universe.startsWith("summits-")
                    ? "Meetings of leaders, complete list"
                    : universe.startsWith("meetings-")
                            ? "Meetings of envoys, complete list"
                            : "Complete count of " + universe;
        }

        @Override
        public String unit() {
            return "events";
        }

        @Override
        public TrustClass trust() {
            return TrustClass.REPORTED;
        }

        @Override
        public Frequency frequency() {
            return Frequency.YEAR;
        }
    }

    /** A series that somebody has computed or published, as it stands in the record. */
    record Figure(String dataset, String figure, Frequency frequency, String unit) implements Variable {
        @Override
        public boolean isAbout(SeriesUnit of) {
            return true;
        }

        @Override
        public String name() {
            return figure;
        }

        @Override
        public String title() {
            return "Published series " + figure;
        }

        @Override
        public TrustClass trust() {
            return TrustClass.DERIVED;
        }
    }
}
