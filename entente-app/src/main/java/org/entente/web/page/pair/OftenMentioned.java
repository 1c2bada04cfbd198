package org.entente.web.page.pair;

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
import org.entente.series.DatasetCoverage;
import org.entente.series.Exposure;
import org.entente.series.RecordView;
import org.entente.series.SeriesUnit;
import org.entente.vote.CastVotes;
import org.entente.vote.NamingRollCalls;
import org.entente.vote.VoteMatrix;
import org.entente.vote.VotePairs;

/** A view without the coded events that were mentioned only once; what all events are counted among stays as it is. */
record OftenMentioned(RecordView view) implements RecordView {

    @Override
    public LocalDate asOf() {
        return view.asOf();
    }

    @Override
    public List<Dataset> listDatasets() {
        return view.listDatasets();
    }

    @Override
    public List<DatasetCoverage> listCoverage() {
        return view.listCoverage();
    }

    @Override
    public List<Universe> listUniverses() {
        return view.listUniverses();
    }

    @Override
    public EventArray events(String dataset, Dyad dyad) {
        return often(view.events(dataset, dyad));
    }

    @Override
    public EventArray events(String dataset) {
        return often(view.events(dataset));
    }

    /** Those mentioned more than once; all where the dataset does not count mentions. */
    private static EventArray often(EventArray all) {
        EventArray often = new EventArray();
        boolean counted = false;
        for (int i = 0; i < all.size(); i++) {
            counted |= all.mentions(i) > 1;
            if (all.mentions(i) > 1) {
                often.add(
                        all.day(i), all.source(i), all.target(i), all.code(i), all.intensityTenths(i), all.mentions(i));
            }
        }
        return counted ? often : all;
    }

    @Override
    public Exposure exposure(String dataset) {
        return view.exposure(dataset);
    }

    @Override
    public VotePairs votePairs(String dataset, String body, StateId first, StateId second) {
        return view.votePairs(dataset, body, first, second);
    }

    @Override
    public NamingRollCalls namingRollCalls(String dataset, String body) {
        return view.namingRollCalls(dataset, body);
    }

    @Override
    public VoteMatrix voteMatrix(String dataset, String body, int session) {
        return view.voteMatrix(dataset, body, session);
    }

    @Override
    public CastVotes castVotes(String dataset, String body) {
        return view.castVotes(dataset, body);
    }

    @Override
    public <T extends Entry> List<T> listEntries(Class<T> type, SeriesUnit unit) {
        return view.listEntries(type, unit);
    }

    @Override
    public List<Event> listNotableEvents(Dyad dyad, int limit) {
        return view.listNotableEvents(dyad, limit);
    }

    @Override
    public List<Event> listUniverseEvents(String dataset, String universe, Dyad dyad) {
        return view.listUniverseEvents(dataset, universe, dyad);
    }

    @Override
    public long countEntries(Family family) {
        return view.countEntries(family);
    }
}
