package org.entente.series;

import java.time.LocalDate;
import java.util.List;
import org.entente.actor.Dyad;
import org.entente.actor.StateId;
import org.entente.entry.Entry;
import org.entente.entry.Event;
import org.entente.entry.Family;
import org.entente.event.EventArray;
import org.entente.provenance.Dataset;
import org.entente.provenance.Universe;
import org.entente.vote.CastVotes;
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

    /** All events that a dataset coded, by day, those left out at ingest included. */
    Exposure exposure(String dataset);

    /**
     * Roll calls of a body at which both states cast a vote, ordered by roll call.
     *
     * @param body {@code UNGA} or {@code UNSC}
     */
    VotePairs votePairs(String dataset, String body, StateId first, StateId second);

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

    /** How many entries of a family the view holds. */
    long countEntries(Family family);
}
