package org.entente.series;

import java.util.List;
import org.entente.actor.Dyad;
import org.entente.entry.Family;
import org.entente.entry.Listing;
import org.entente.entry.Observation;
import org.entente.entry.Pledge;
import org.entente.event.QuadClass;
import org.entente.provenance.Coverage;
import org.entente.provenance.Universe;
import org.entente.series.SeriesUnit.OfDirectedDyad;
import org.entente.series.SeriesUnit.OfDyad;
import org.entente.series.SeriesUnit.OfState;
import org.entente.series.internal.Coverages;
import org.entente.series.internal.EntryCounts;
import org.entente.series.internal.EventRates;
import org.entente.series.internal.ListingCounts;
import org.entente.series.internal.PledgeCounts;
import org.entente.series.internal.VoteShares;
import org.entente.time.Frequency;
import org.entente.vote.VotePairs;
import org.jspecify.annotations.Nullable;

/** Computes one series for one state or pair from a view of the record. Reads only; the same view gives the same bits. */
public final class SeriesCalculator {

    private static final String ASSEMBLY = "UNGA";

    private final RecordView view;

    public SeriesCalculator(RecordView view) {
        this.view = view;
    }

    /** The series at the variable's own frequency. */
    public Series compute(Variable variable, SeriesUnit unit) {
        return compute(variable, unit, variable.frequency());
    }

    /**
     * The series at a frequency of the caller's choice.
     *
     * @throws IllegalArgumentException when the variable is about pairs and the unit is a state, or when a published
     *     series is asked for at another frequency than its own
     */
    public Series compute(Variable variable, SeriesUnit unit, Frequency frequency) {
        if (variable instanceof YearlyVariable yearly) {
            requireOwn(yearly, frequency);
            return new YearlyCalculator(view).compute(yearly, unit);
        }
        if (variable instanceof ListingVariable listing) {
            requireOwn(listing, frequency);
            return listings(listing, unit);
        }
        List<Coverage> coverage = coverage(variable, unit);
        return switch (variable) {
            case Variable.EventRate rate ->
                EventRates.compute(
                        rate,
                        rate.quadClass(),
                        unit,
                        frequency,
                        view.events(rate.dataset(), dyad(unit)),
                        view.exposure(rate.dataset()),
                        coverage);
            case Variable.GoldsteinRate rate ->
                EventRates.compute(
                        rate,
                        null,
                        unit,
                        frequency,
                        view.events(rate.dataset(), dyad(unit)),
                        view.exposure(rate.dataset()),
                        coverage);
            case Variable.VoteAgreement votes -> votes(votes, false, unit, frequency, coverage);
            case Variable.AgreementElsewhere votes ->
                VoteShares.compute(
                        votes,
                        false,
                        unit,
                        frequency,
                        pairs(votes, unit)
                                .without(view.namingRollCalls(votes.dataset(), ASSEMBLY)
                                        .either(dyad(unit))),
                        coverage);
            case Variable.IdenticalVotes votes -> votes(votes, true, unit, frequency, coverage);
            case Variable.PledgesInForce pledges ->
                PledgeCounts.compute(pledges, unit, dyad(unit), frequency, pledges(pledges, unit), coverage);
            case Variable.UniverseCount count ->
                EntryCounts.ofUniverse(
                        count,
                        unit,
                        frequency,
                        view.listUniverseEvents(count.dataset(), count.universe(), dyad(unit)),
                        coverage);
            case Variable.Figure figure -> figures(figure, unit, frequency, coverage);
            case YearlyVariable yearly -> throw new IllegalStateException("Yearly series are computed by themselves.");
            case ListingVariable listing -> throw new IllegalStateException("Listings are counted by themselves.");
            case MeasureVariable counted ->
                throw new IllegalArgumentException(
                        counted.id() + " is what a measure rests on; there is no series of it.");
        };
    }

    /**
     * An empty tally for an event rate over all that a dataset covers; sums of it in parts are merged and
     * {@linkplain #finish finished}.
     *
     * @param coverage what the dataset covers; not empty
     * @throws IllegalArgumentException when the variable is no rate of coded events
     */
    public static EventTally tally(Variable variable, Frequency frequency, List<Coverage> coverage) {
        int first = Coverages.firstOrdinal(coverage, frequency);
        int size = Coverages.lastOrdinal(coverage, frequency) - first + 1;
        return new EventTally(frequency, first, size, quadClass(variable));
    }

    /** The series of an event rate from a tally, however it was summed: the same as {@link #compute} gives. */
    public static Series finish(Variable variable, SeriesUnit unit, EventTally tally, List<Coverage> coverage) {
        return EventRates.finish(variable, quadClass(variable), unit, tally.frequency(), tally, coverage);
    }

    private static @Nullable QuadClass quadClass(Variable variable) {
        return switch (variable) {
            case Variable.EventRate rate -> rate.quadClass();
            case Variable.GoldsteinRate rate -> null;
            default ->
                throw new IllegalArgumentException("The variable (" + variable.id()
                        + ") must be a rate of coded events, such as events.goldstein@gdelt-2.");
        };
    }

    private Series listings(ListingVariable variable, SeriesUnit unit) {
        List<Listing> rows = view.listEntries(Listing.class, unit).stream()
                .filter(l -> l.provenance().dataset().equals(variable.dataset()))
                .toList();
        return ListingCounts.compute(variable, unit, rows, coverage(variable, unit));
    }

    private Series votes(
            Variable variable, boolean identical, SeriesUnit unit, Frequency frequency, List<Coverage> coverage) {
        return VoteShares.compute(variable, identical, unit, frequency, pairs(variable, unit), coverage);
    }

    private VotePairs pairs(Variable variable, SeriesUnit unit) {
        Dyad dyad = dyad(unit);
        return view.votePairs(variable.dataset(), ASSEMBLY, dyad.first(), dyad.second());
    }

    private List<Pledge> pledges(Variable.PledgesInForce variable, SeriesUnit unit) {
        return view.listEntries(Pledge.class, unit).stream()
                .filter(p -> p.provenance().dataset().equals(variable.dataset()))
                .filter(CountedPledges.of(view, variable.dataset()))
                .toList();
    }

    private Series figures(Variable.Figure figure, SeriesUnit unit, Frequency frequency, List<Coverage> coverage) {
        requireOwn(figure, frequency);
        List<Observation> rows = view.listEntries(Observation.class, unit).stream()
                .filter(o -> o.provenance().dataset().equals(figure.dataset()))
                .filter(o -> o.variable().equals(figure.figure()) && o.period().frequency() == frequency)
                .filter(o -> isAbout(o, unit))
                .toList();
        return EntryCounts.ofFigures(figure, unit, frequency, rows, coverage);
    }

    /** Values of a year or other period are never spread over shorter ones, nor added to longer ones. */
    private static void requireOwn(Variable variable, Frequency frequency) {
        if (frequency != variable.frequency()) {
            throw new IllegalArgumentException("The series " + variable.id() + " is published by "
                    + variable.frequency().code() + " and cannot be had by " + frequency.code() + ".");
        }
    }

    private static boolean isAbout(Observation row, SeriesUnit unit) {
        return switch (unit) {
            case OfState state -> row.second() == null && row.first().equals(state.state());
            case OfDyad dyad -> row.second() != null && !row.directed();
            case OfDirectedDyad dyad ->
                row.directed() && row.first().equals(dyad.dyad().source());
        };
    }

    private List<Coverage> coverage(Variable variable, SeriesUnit unit) {
        return switch (variable) {
            case Variable.EventRate rate -> coveredByDataset(rate.dataset(), Family.EVENTS);
            case Variable.GoldsteinRate rate -> coveredByDataset(rate.dataset(), Family.EVENTS);
            case Variable.VoteAgreement votes -> coveredByDataset(votes.dataset(), Family.ROLL_CALLS);
            case Variable.AgreementElsewhere votes -> coveredByDataset(votes.dataset(), Family.ROLL_CALLS);
            case Variable.IdenticalVotes votes -> coveredByDataset(votes.dataset(), Family.ROLL_CALLS);
            case Variable.PledgesInForce pledges -> {
                List<Coverage> whole = coveredByDataset(pledges.dataset(), Family.PLEDGES);
                yield whole.isEmpty() ? coveredByUniverse(pledges.dataset(), "pledges", null, unit) : whole;
            }
            case Variable.UniverseCount count -> coveredByUniverse(count.dataset(), "events", count.universe(), unit);
            case Variable.Figure figure -> coveredByUniverse(figure.dataset(), "series", null, unit);
            case YearlyVariable yearly -> List.of();
            case ListingVariable listing -> coveredByDataset(listing.dataset(), Family.LISTINGS);
            case MeasureVariable counted -> List.of();
        };
    }

    private List<Coverage> coveredByDataset(String dataset, Family family) {
        return view.listCoverage().stream()
                .filter(c -> c.dataset().equals(dataset) && c.family() == family)
                .map(DatasetCoverage::coverage)
                .toList();
    }

    private List<Coverage> coveredByUniverse(String dataset, String family, @Nullable String id, SeriesUnit unit) {
        return view.listUniverses().stream()
                .filter(u -> u.dataset().equals(dataset) && u.family().equals(family))
                .filter(u -> id == null ? !u.isLesser() : u.id().equals(id))
                .filter(u -> covers(u, unit))
                .map(Universe::coverage)
                .toList();
    }

    private static boolean covers(Universe universe, SeriesUnit unit) {
        if (unit instanceof OfState each) {
            return universe.states().isEmpty()
                    || universe.states().contains(each.state().iso3());
        }
        Dyad dyad = dyad(unit);
        return universe.covers(dyad.first().iso3(), dyad.second().iso3());
    }

    static Dyad dyad(SeriesUnit unit) {
        return switch (unit) {
            case OfDyad each -> each.dyad();
            case OfDirectedDyad each -> each.dyad().toDyad();
            case OfState each ->
                throw new IllegalArgumentException(
                        "A series about pairs was asked for state " + each.state() + " alone. Name a second state.");
        };
    }
}
