package org.entente.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.actor.Dyad;
import org.entente.actor.StateId;
import org.entente.entry.Entry;
import org.entente.entry.Event;
import org.entente.entry.Family;
import org.entente.event.EventArray;
import org.entente.evidence.Evidence;
import org.entente.evidence.EvidenceKey;
import org.entente.evidence.EvidencePage;
import org.entente.evidence.EvidenceRow;
import org.entente.provenance.Coverage;
import org.entente.provenance.Dataset;
import org.entente.provenance.TrustClass;
import org.entente.provenance.Universe;
import org.entente.series.DatasetCoverage;
import org.entente.series.Exposure;
import org.entente.series.RecordView;
import org.entente.series.SeriesUnit;
import org.entente.vote.CastVotes;
import org.entente.vote.NamingRollCalls;
import org.entente.vote.VoteMatrix;
import org.entente.vote.VotePairs;

/** A view that knows datasets and coverage, and evidence that gives the first few values more rows than the rest. */
final class ViewFixture implements RecordView, Evidence {

    private static final int WITH_ROWS = 6;

    final List<EvidenceKey> asked = new ArrayList<>();

    static Dossier dossier() {
        ViewFixture fixture = new ViewFixture();
        return Dossiers.assemble(AnswerFixture.answer(), fixture, fixture, "0123abcd", "0.1.0-test");
    }

    @Override
    public EvidencePage find(EvidenceKey key, int limit) {
        asked.add(key);
        if (asked.size() > WITH_ROWS) {
            return new EvidencePage(1, List.of(new EvidenceRow(AnswerFixture.coded(), "d-3", "gdelt.csv")));
        }
        return new EvidencePage(
                1234,
                List.of(
                        new EvidenceRow(AnswerFixture.meeting(), "d-1", "events.csv"),
                        new EvidenceRow(AnswerFixture.hostile(), "d-2", "more & <events>.csv")));
    }

    @Override
    public LocalDate asOf() {
        return AnswerFixture.AS_OF;
    }

    @Override
    public List<Dataset> listDatasets() {
        List<String> ids = AnswerFixture.datasets();
        ids.add("not-used");
        return ids.stream()
                .map(id -> new Dataset(
                        id,
                        "Title of " + id,
                        "1",
                        "Maker of " + id + " (2020).",
                        "",
                        "cite it",
                        "https://example.org/" + id,
                        TrustClass.MEASURED,
                        true))
                .toList();
    }

    @Override
    public List<DatasetCoverage> listCoverage() {
        Coverage votes = new Coverage("roll calls", LocalDate.of(1946, 1, 1), LocalDate.of(2019, 12, 31), false);
        return List.of(new DatasetCoverage("un-votes", Family.ROLL_CALLS, votes));
    }

    @Override
    public List<Universe> listUniverses() {
        Coverage years = new Coverage("meetings", LocalDate.of(2010, 1, 1), LocalDate.of(2023, 12, 31), true);
        return List.of(new Universe(
                "meetings", "starter", "events", "every meeting of ministers", List.of(), "all", years, "us"));
    }

    @Override
    public EventArray events(String dataset, Dyad dyad) {
        throw new UnsupportedOperationException();
    }

    @Override
    public EventArray events(String dataset) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Exposure exposure(String dataset) {
        throw new UnsupportedOperationException();
    }

    @Override
    public VotePairs votePairs(String dataset, String body, StateId first, StateId second) {
        throw new UnsupportedOperationException();
    }

    @Override
    public NamingRollCalls namingRollCalls(String dataset, String body) {
        throw new UnsupportedOperationException();
    }

    @Override
    public VoteMatrix voteMatrix(String dataset, String body, int session) {
        throw new UnsupportedOperationException();
    }

    @Override
    public CastVotes castVotes(String dataset, String body) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <T extends Entry> List<T> listEntries(Class<T> type, SeriesUnit unit) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Event> listNotableEvents(Dyad dyad, int limit) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Event> listUniverseEvents(String dataset, String universe, Dyad dyad) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long countEntries(Family family) {
        throw new UnsupportedOperationException();
    }
}
