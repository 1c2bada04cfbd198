package org.entente.series;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.entente.actor.Dyad;
import org.entente.actor.StateId;
import org.entente.entry.Entry;
import org.entente.entry.Event;
import org.entente.entry.Family;
import org.entente.entry.Flow;
import org.entente.entry.Observation;
import org.entente.event.EventArray;
import org.entente.flow.FlowArray;
import org.entente.flow.FlowKind;
import org.entente.provenance.Dataset;
import org.entente.provenance.Universe;
import org.entente.vote.CastVotes;
import org.entente.vote.NamingRollCalls;
import org.entente.vote.VoteMatrix;
import org.entente.vote.VotePairs;

/**
 * The record as of one day, as series and answers read it: only entries known by that day, each identity once, ends
 * that lie after the day not yet known. One snapshot: what others add meanwhile does not show.
 */
public interface RecordView {

    /** The day whose knowledge this is. */
    LocalDate asOf();

    /** Datasets that have entries here, by id. */
    List<Dataset> listDatasets();

    /** What each dataset can say, never reaching beyond {@link #asOf()}. */
    List<DatasetCoverage> listCoverage();

    /** Closed universes that the deliveries state, their coverage never reaching beyond {@link #asOf()}. */
    List<Universe> listUniverses();

    /** All events of a machine-coded dataset between two states in either direction, ordered by day and id. */
    EventArray events(String dataset, Dyad dyad);

    /** All events of a machine-coded dataset between two different states, ordered by day and id. */
    EventArray events(String dataset);

    /** All events that a dataset coded, by day, those left out at ingest included. */
    Exposure exposure(String dataset);

    /**
     * Roll calls of a body at which both states cast a vote, ordered by roll call.
     *
     * @param body {@code UNGA} or {@code UNSC}
     */
    VotePairs votePairs(String dataset, String body, StateId first, StateId second);

    /** Which roll calls of a body name which state. */
    NamingRollCalls namingRollCalls(String dataset, String body);

    /** All votes cast in one session, roll calls by states. */
    VoteMatrix voteMatrix(String dataset, String body, int session);

    /** All votes cast in all sessions, with their roll calls and which of these are on the same resolution. */
    CastVotes castVotes(String dataset, String body);

    /**
     * Entries of one type that touch the unit, ordered by date, dataset and id: for a pair those that name both states
     * (for pledges and groups: rows of either member of a treaty or group that both belong to), for a state those that
     * name it.
     *
     * <p>Not for machine-coded events, of which there may be millions: see {@link #listNotableEvents}.
     */
    <T extends Entry> List<T> listEntries(Class<T> type, SeriesUnit unit);

    /**
     * The latest events between two states that are worth naming: those with a title of their own, and of machine-coded
     * ones those most mentioned.
     *
     * @param limit how many at the most
     */
    List<Event> listNotableEvents(Dyad dyad, int limit);

    /** All events of a closed universe between two states, ordered by date and id. */
    List<Event> listUniverseEvents(String dataset, String universe, Dyad dyad);

    /**
     * Yearly flows of one dataset and kind that touch the unit, in either direction.
     *
     * @param unit a state, for all its partners, or a pair
     */
    default FlowArray flows(String dataset, FlowKind kind, SeriesUnit unit) {
        FlowArray flows = new FlowArray();
        listEntries(Flow.class, unit).stream()
                .filter(f -> f.provenance().dataset().equals(dataset) && f.kind() == kind)
                .sorted(Comparator.comparing((Flow f) -> f.occurred().first().getYear())
                        .thenComparing(Flow::source)
                        .thenComparing(Flow::target)
                        .thenComparing(Flow::known)
                        .thenComparing(f -> f.provenance().id()))
                .forEach(f -> flows.add(
                        f.occurred().first().getYear(),
                        f.source().iso3(),
                        f.target().iso3(),
                        f.low()));
        return flows;
    }

    /** The names of the published series that the view holds about the unit, each with its dataset and frequency. */
    default List<PublishedSeries> listPublishedSeries(SeriesUnit unit) {
        return listEntries(Observation.class, unit).stream()
                .map(o -> new PublishedSeries(
                        o.provenance().dataset(), o.variable(), o.period().frequency()))
                .distinct()
                .toList();
    }

    /** How many entries of a family the view holds. */
    long countEntries(Family family);
}
