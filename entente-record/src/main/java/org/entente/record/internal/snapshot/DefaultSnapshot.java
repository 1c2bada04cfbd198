package org.entente.record.internal.snapshot;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.actor.Dyad;
import org.entente.actor.StateId;
import org.entente.delivery.Delivery;
import org.entente.entry.Entry;
import org.entente.entry.Event;
import org.entente.entry.Family;
import org.entente.entry.Listing;
import org.entente.entry.Pledge;
import org.entente.entry.RollCall;
import org.entente.event.EventArray;
import org.entente.evidence.EvidenceKey;
import org.entente.evidence.EvidencePage;
import org.entente.flow.FlowArray;
import org.entente.flow.FlowKind;
import org.entente.listing.ListingHistory;
import org.entente.listing.ListingSpell;
import org.entente.provenance.Dataset;
import org.entente.provenance.Reject;
import org.entente.provenance.Universe;
import org.entente.record.CheckedCount;
import org.entente.record.RecordException;
import org.entente.record.RecordSnapshot;
import org.entente.record.RowExport;
import org.entente.record.SnapshotOptions;
import org.entente.record.YearCount;
import org.entente.record.internal.database.Database;
import org.entente.series.DatasetCoverage;
import org.entente.series.EventTotals;
import org.entente.series.Exposure;
import org.entente.series.FlowTotals;
import org.entente.series.PublishedSeries;
import org.entente.series.SeriesUnit;
import org.entente.series.StateYears;
import org.entente.table.EntryTable;
import org.entente.table.EntryTables;
import org.entente.time.Frequency;
import org.entente.vote.CastVotes;
import org.entente.vote.NamingRollCalls;
import org.entente.vote.VoteMatrix;
import org.entente.vote.VotePairs;
import org.jspecify.annotations.Nullable;

/** One state of the record, read through a connection of its own. */
public final class DefaultSnapshot implements RecordSnapshot {

    private final AtHand atHand;
    private final boolean first;
    private final List<Delivery> deliveries;
    private final Database database;
    private final Winners winners;
    private final Touching touching;
    private final EntryQueries entries;
    private final EventQueries events;
    private final VoteQueries votes;
    private final BulkQueries bulk;
    private final FlowQueries flows;
    private final Reach reach;
    private @Nullable EvidenceQueries evidence;

    private DefaultSnapshot(AtHand atHand, boolean first) {
        this.atHand = atHand;
        this.first = first;
        this.deliveries = atHand.deliveries();
        this.database = atHand.database().sibling();
        this.winners = atHand.winners();
        this.touching = atHand.touching();
        this.votes = new VoteQueries(database, winners, atHand.votes());
        this.bulk = new BulkQueries(database, winners, atHand.flowTotals());
        this.reach = new Reach(database, winners, deliveries, atHand.asOf());
        this.flows = new FlowQueries(database, winners, touching);
        this.entries = new EntryQueries(
                database,
                touching,
                deliveries.stream()
                        .collect(Collectors.toMap(
                                Delivery::id, d -> nameOf(d.info().file()))),
                atHand.asOf());
        this.events = new EventQueries(database, winners, touching, entries, deliveries, atHand.asOf());
    }

    /** The file without its folders: what is shown of a value must not tell how somebody's disk is laid out. */
    private static String nameOf(String file) {
        return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    }

    /** Opens a snapshot; it clears its room away when it is closed. */
    public static RecordSnapshot open(SnapshotSource source, SnapshotOptions options) {
        try {
            List<Delivery> chosen = chosen(source.manifest().deliveries(), options.deliveries());
            return new DefaultSnapshot(AtHand.open(source, chosen, options.asOf()), true);
        } catch (RuntimeException e) {
            source.room().close();
            throw e;
        }
    }

    private static List<Delivery> chosen(List<Delivery> present, @Nullable Set<String> wanted) {
        if (wanted == null) {
            return present;
        }
        Set<String> missing = new TreeSet<>(wanted);
        present.forEach(d -> missing.remove(d.id()));
        if (!missing.isEmpty()) {
            throw new RecordException("The record lacks these deliveries: " + String.join(", ", missing)
                    + ". Ingest their files again with the same options.");
        }
        return present.stream().filter(d -> wanted.contains(d.id())).toList();
    }

    @Override
    public RecordSnapshot beside() {
        return new DefaultSnapshot(atHand, false);
    }

    @Override
    public LocalDate asOf() {
        return atHand.asOf();
    }

    @Override
    public int manifestNumber() {
        return atHand.source().manifest().number();
    }

    @Override
    public List<Delivery> listDeliveries() {
        return deliveries;
    }

    @Override
    public String lockHash() {
        return lockHash(asOf());
    }

    @Override
    public String lockHash(LocalDate day) {
        return new LockHash(database, winners, deliveries, day).with(atHand.withdrawn());
    }

    @Override
    public List<Dataset> listDatasets() {
        return reach.datasets();
    }

    @Override
    public List<DatasetCoverage> listCoverage() {
        return reach.coverage();
    }

    @Override
    public List<Universe> listUniverses() {
        return reach.universes();
    }

    @Override
    public EventArray events(String dataset) {
        return events.betweenStates(dataset);
    }

    @Override
    public EventArray events(String dataset, Dyad dyad) {
        return events.between(dataset, dyad);
    }

    @Override
    public Exposure exposure(String dataset) {
        return events.exposure(dataset);
    }

    @Override
    public VotePairs votePairs(String dataset, String body, StateId first, StateId second) {
        return votes.pairs(dataset, body, first, second);
    }

    @Override
    public NamingRollCalls namingRollCalls(String dataset, String body) {
        return votes.naming(dataset, body);
    }

    @Override
    public Map<Integer, Integer> rollCallSessions(String dataset, String body) {
        return votes.sessions(dataset, body);
    }

    @Override
    public List<RollCall> listRollCalls(String dataset, String body, Set<Integer> numbers) {
        return entries.rollCalls(winners, dataset, body, numbers);
    }

    @Override
    public VoteMatrix voteMatrix(String dataset, String body, int session) {
        return votes.matrix(dataset, body, session);
    }

    @Override
    public CastVotes castVotes(String dataset, String body) {
        return votes.cast(dataset, body);
    }

    @Override
    public <T extends Entry> List<T> listEntries(Class<T> type, SeriesUnit unit) {
        return entries.touching(EntryTables.get(type), unit);
    }

    @Override
    public FlowArray flows(String dataset, FlowKind kind, SeriesUnit unit) {
        return flows.touching(dataset, kind, unit);
    }

    @Override
    public List<PublishedSeries> listPublishedSeries(SeriesUnit unit) {
        List<PublishedSeries> names = new ArrayList<>();
        touching.rows(Family.SERIES, unit)
                .ifPresent(rows -> database.query(
                        "SELECT DISTINCT dataset, variable, frequency FROM (" + rows + ") ORDER BY ALL",
                        List.of(),
                        row -> names.add(new PublishedSeries(
                                row.getString(1), row.getString(2), Frequency.parse(row.getString(3))))));
        return names;
    }

    @Override
    public <T extends Entry> List<T> listAll(Class<T> type) {
        return listAll(EntryTables.get(type));
    }

    @Override
    public <T extends Entry> List<T> listAll(Class<T> type, String dataset) {
        return entries.ofDataset(winners, EntryTables.get(type), dataset);
    }

    @Override
    public StateYears capabilities(String dataset, String variable) {
        return bulk.capabilities(dataset, variable);
    }

    @Override
    public EventTotals eventTotals(String dataset, @Nullable StateId touching) {
        return bulk.eventTotals(dataset, touching);
    }

    @Override
    public FlowArray flows(String dataset, FlowKind kind) {
        return flows.all(dataset, kind);
    }

    @Override
    public FlowTotals flowTotals(String dataset, FlowKind kind, @Nullable StateId touching) {
        return bulk.flowTotals(dataset, kind, touching);
    }

    @Override
    public FlowTotals flowTotals(String dataset, FlowKind kind, int fromYear, int toYear) {
        return bulk.flowTotals(dataset, kind, fromYear, toYear);
    }

    @Override
    public FlowTotals latestFlowTotals(String dataset, FlowKind kind, int untilYear) {
        return bulk.latestFlowTotals(dataset, kind, untilYear);
    }

    @Override
    public List<Pledge> listPledgesInForce(String dataset, LocalDate day) {
        return entries.pledgesInForce(winners, dataset, day);
    }

    @Override
    public FlowTotals pairFigures(String dataset, String variable) {
        return bulk.pairFigures(dataset, variable);
    }

    @Override
    public StateYears stateFigures(String dataset, String variable) {
        return bulk.stateFigures(dataset, variable);
    }

    /** All entries of a table, those that name no state included. */
    public <T extends Entry> List<T> listAll(EntryTable<T> table) {
        return entries.all(winners, table);
    }

    @Override
    public List<Event> listNotableEvents(Dyad dyad, int limit) {
        return events.notable(dyad, limit);
    }

    @Override
    public List<Event> listUniverseEvents(String dataset, String universe, Dyad dyad) {
        return events.ofUniverse(dataset, universe, dyad);
    }

    @Override
    public long countEntries(Family family) {
        return database.count("SELECT count(*) FROM (" + winners.where(family, "TRUE") + ")", List.of());
    }

    @Override
    public EvidencePage find(EvidenceKey key, int limit) {
        if (evidence == null) {
            evidence =
                    new EvidenceQueries(database, winners, touching, entries, votes, listCoverage(), listUniverses());
        }
        return evidence.find(key, limit);
    }

    @Override
    public Map<String, Long> countRows(RowExport asked) {
        return exports().count(asked);
    }

    @Override
    public Map<String, Long> exportRows(RowExport asked) throws IOException {
        return exports().write(asked);
    }

    private RowExports exports() {
        return new RowExports(
                database, winners, touching, atHand.source().room().folder(), asOf());
    }

    @Override
    public List<YearCount> listYearCounts() {
        return new RowCounts(database, winners).byYear();
    }

    @Override
    public List<CheckedCount> listCheckedCounts() {
        return new RowCounts(database, winners).byCheck();
    }

    @Override
    public List<ListingSpell> listListings(String list) {
        String rows = winners.where(Family.LISTINGS, "list = $1");
        return ListingHistory.fold(
                entries.read(EntryTables.get(Listing.class), rows, EntryQueries.order(Family.LISTINGS), List.of(list)));
    }

    @Override
    public List<Reject> listRejects(String delivery, int limit) {
        winners.prepareRaw(EntryTables.REJECTS, EntryTables.REJECTS_LAYOUT);
        List<Reject> rejects = new ArrayList<>();
        database.query(
                "SELECT file, line, \"column\", value, reason FROM " + Winners.raw(EntryTables.REJECTS)
                        + " WHERE delivery = $1 ORDER BY ordinal LIMIT " + Math.max(0, limit),
                List.of(delivery),
                row -> rejects.add(new Reject(
                        row.getString(1), row.getLong(2), row.getString(3), row.getString(4), row.getString(5))));
        return rejects;
    }

    @Override
    public void close() {
        database.close();
        if (first) {
            atHand.close();
        }
    }
}
