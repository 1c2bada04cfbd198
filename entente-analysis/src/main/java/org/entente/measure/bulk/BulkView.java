package org.entente.measure.bulk;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.entente.actor.Dyad;
import org.entente.actor.StateId;
import org.entente.entry.Entry;
import org.entente.entry.Event;
import org.entente.entry.Family;
import org.entente.entry.Pledge;
import org.entente.event.EventArray;
import org.entente.flow.FlowArray;
import org.entente.flow.FlowKind;
import org.entente.provenance.Dataset;
import org.entente.provenance.Universe;
import org.entente.series.DatasetCoverage;
import org.entente.series.EventTotals;
import org.entente.series.Exposure;
import org.entente.series.FlowTotals;
import org.entente.series.PublishedSeries;
import org.entente.series.SeriesUnit;
import org.entente.series.StateYears;
import org.entente.series.WorldView;
import org.entente.vote.CastVotes;
import org.entente.vote.NamingRollCalls;
import org.entente.vote.VoteMatrix;
import org.entente.vote.VotePairs;
import org.jspecify.annotations.Nullable;

/**
 * A view that reads each dataset once, whole, on first use, and answers for pairs from memory: the same values as the view
 * behind it, without a query a pair. Memory: 24 bytes an event between states, a byte a vote, 20 bytes a flow. Published
 * figures are not held: of pairs they are asked for one by one, and where the record has roll calls not at all, since a bond
 * then counts these. Safe for several threads; the view behind it is asked by one at a time.
 */
public final class BulkView implements WorldView {

    private final WorldView view;
    private final List<Dataset> datasets;
    private final List<DatasetCoverage> coverage;
    private final List<Universe> universes;
    private final boolean countsVotes;
    private final Map<String, Object> held = new ConcurrentHashMap<>();

    public BulkView(WorldView view) {
        this.view = view;
        this.datasets = view.listDatasets();
        this.coverage = view.listCoverage();
        this.universes = view.listUniverses();
        this.countsVotes = coverage.stream().anyMatch(c -> c.family() == Family.ROLL_CALLS);
    }

    /** What the key stands for, read once; whoever comes meanwhile waits. */
    private <T> T hold(Class<T> type, String key, Supplier<T> read) {
        Object there = held.get(key);
        if (there == null) {
            synchronized (held) {
                there = held.get(key);
                if (there == null) {
                    there = read.get();
                    held.put(key, there);
                }
            }
        }
        return type.cast(there);
    }

    private static String key(Dyad dyad) {
        return dyad.toString();
    }

    @Override
    public LocalDate asOf() {
        return view.asOf();
    }

    @Override
    public List<Dataset> listDatasets() {
        return datasets;
    }

    @Override
    public List<DatasetCoverage> listCoverage() {
        return coverage;
    }

    @Override
    public List<Universe> listUniverses() {
        return universes;
    }

    /** Rows of one kind by pair. */
    private record ByPair<T>(Map<String, T> rows) {}

    @Override
    public EventArray events(String dataset, Dyad dyad) {
        ByPair<?> all = hold(ByPair.class, "events " + dataset, () -> eventsByPair(dataset));
        return all.rows().get(key(dyad)) instanceof EventArray own ? own : new EventArray();
    }

    private ByPair<EventArray> eventsByPair(String dataset) {
        EventArray all = view.events(dataset);
        Map<String, EventArray> pairs = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            pairs.computeIfAbsent(pair(all.source(i), all.target(i)), key -> new EventArray())
                    .add(
                            all.day(i),
                            all.source(i),
                            all.target(i),
                            all.code(i),
                            all.intensityTenths(i),
                            all.mentions(i));
        }
        return new ByPair<>(pairs);
    }

    private static String pair(int one, int other) {
        return EventArray.unpack(Math.min(one, other)) + "-" + EventArray.unpack(Math.max(one, other));
    }

    @Override
    public EventArray events(String dataset) {
        return hold(EventArray.class, "all events " + dataset, () -> view.events(dataset));
    }

    @Override
    public Exposure exposure(String dataset) {
        return hold(Exposure.class, "exposure " + dataset, () -> view.exposure(dataset));
    }

    private VoteIndex votes(String dataset, String body) {
        return hold(VoteIndex.class, "votes " + dataset + " " + body, () -> new VoteIndex(castVotes(dataset, body)));
    }

    @Override
    public VotePairs votePairs(String dataset, String body, StateId first, StateId second) {
        return votes(dataset, body).pairs(first, second);
    }

    @Override
    public NamingRollCalls namingRollCalls(String dataset, String body) {
        return hold(NamingRollCalls.class, "naming " + dataset + " " + body, () -> view.namingRollCalls(dataset, body));
    }

    @Override
    public VoteMatrix voteMatrix(String dataset, String body, int session) {
        return votes(dataset, body).session(session);
    }

    @Override
    public CastVotes castVotes(String dataset, String body) {
        return hold(CastVotes.class, "cast " + dataset + " " + body, () -> view.castVotes(dataset, body));
    }

    @Override
    public <T extends Entry> List<T> listEntries(Class<T> type, SeriesUnit unit) {
        if (type == Pledge.class && unit instanceof SeriesUnit.OfDyad(Dyad dyad)) {
            return hold(PledgeIndex.class, "pledges", () -> new PledgeIndex(listAll(Pledge.class))).of(dyad).stream()
                    .map(type::cast)
                    .toList();
        }
        synchronized (held) {
            return view.listEntries(type, unit);
        }
    }

    /** A list of entries of one type. */
    private record All(List<? extends Entry> entries) {}

    @Override
    public <T extends Entry> List<T> listAll(Class<T> type) {
        All all = hold(All.class, "all " + type.getName(), () -> new All(view.listAll(type)));
        return all.entries().stream().map(type::cast).toList();
    }

    @Override
    public List<Event> listNotableEvents(Dyad dyad, int limit) {
        synchronized (held) {
            return view.listNotableEvents(dyad, limit);
        }
    }

    @Override
    public List<Event> listUniverseEvents(String dataset, String universe, Dyad dyad) {
        boolean speaks = universes.stream()
                .anyMatch(u -> u.dataset().equals(dataset)
                        && u.id().equals(universe)
                        && u.covers(dyad.first().iso3(), dyad.second().iso3()));
        if (!speaks) {
            return List.of();
        }
        synchronized (held) {
            return view.listUniverseEvents(dataset, universe, dyad);
        }
    }

    @Override
    public FlowArray flows(String dataset, FlowKind kind, SeriesUnit unit) {
        if (unit instanceof SeriesUnit.OfState) {
            synchronized (held) {
                return view.flows(dataset, kind, unit);
            }
        }
        ByPair<?> all = hold(ByPair.class, "flows " + dataset + " " + kind, () -> flowsByPair(dataset, kind));
        List<StateId> states = unit.states().stream().sorted().toList();
        String key = key(Dyad.of(states.getFirst(), states.getLast()));
        return all.rows().get(key) instanceof FlowArray own ? own : new FlowArray();
    }

    private ByPair<FlowArray> flowsByPair(String dataset, FlowKind kind) {
        FlowArray all = view.flows(dataset, kind);
        Map<String, FlowArray> pairs = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            pairs.computeIfAbsent(pair(all.source(i), all.target(i)), key -> new FlowArray())
                    .add(
                            all.year(i),
                            EventArray.unpack(all.source(i)),
                            EventArray.unpack(all.target(i)),
                            all.amount(i));
        }
        return new ByPair<>(pairs);
    }

    @Override
    public FlowArray flows(String dataset, FlowKind kind) {
        return hold(FlowArray.class, "all flows " + dataset + " " + kind, () -> view.flows(dataset, kind));
    }

    @Override
    public List<PublishedSeries> listPublishedSeries(SeriesUnit unit) {
        if (countsVotes && unit instanceof SeriesUnit.OfDyad) {
            return List.of();
        }
        synchronized (held) {
            return view.listPublishedSeries(unit);
        }
    }

    @Override
    public long countEntries(Family family) {
        synchronized (held) {
            return view.countEntries(family);
        }
    }

    @Override
    public StateYears capabilities(String dataset, String variable) {
        return hold(
                StateYears.class,
                "capabilities " + dataset + " " + variable,
                () -> view.capabilities(dataset, variable));
    }

    @Override
    public EventTotals eventTotals(String dataset, @Nullable StateId touching) {
        EventTotals all = hold(EventTotals.class, "totals " + dataset, () -> view.eventTotals(dataset, null));
        return Optional.ofNullable(touching).map(state -> touching(all, state)).orElse(all);
    }

    private static EventTotals touching(EventTotals all, StateId state) {
        int packed = EventArray.pack(state.iso3());
        EventTotals own = new EventTotals();
        for (int i = 0; i < all.size(); i++) {
            if (all.source(i) == packed || all.target(i) == packed) {
                own.add(
                        all.month(i),
                        all.source(i),
                        all.target(i),
                        all.quadClass(i),
                        all.events(i),
                        all.intensityTenths(i));
            }
        }
        return own;
    }

    @Override
    public FlowTotals flowTotals(String dataset, FlowKind kind, @Nullable StateId touching) {
        if (touching != null) {
            synchronized (held) {
                return view.flowTotals(dataset, kind, touching);
            }
        }
        return hold(FlowTotals.class, "sums " + dataset + " " + kind, () -> view.flowTotals(dataset, kind, null));
    }

    @Override
    public StateYears stateFigures(String dataset, String variable) {
        return hold(
                StateYears.class,
                "state figures " + dataset + " " + variable,
                () -> view.stateFigures(dataset, variable));
    }

    @Override
    public FlowTotals pairFigures(String dataset, String variable) {
        return hold(FlowTotals.class, "figures " + dataset + " " + variable, () -> view.pairFigures(dataset, variable));
    }

    @Override
    public FlowTotals latestFlowTotals(String dataset, FlowKind kind, int untilYear) {
        return hold(
                FlowTotals.class,
                "sums " + dataset + " " + kind + " " + untilYear,
                () -> view.latestFlowTotals(dataset, kind, untilYear));
    }

    @Override
    public List<Pledge> listPledgesInForce(String dataset, LocalDate day) {
        All all =
                hold(All.class, "pledges " + dataset + " " + day, () -> new All(view.listPledgesInForce(dataset, day)));
        return all.entries().stream().map(Pledge.class::cast).toList();
    }
}
