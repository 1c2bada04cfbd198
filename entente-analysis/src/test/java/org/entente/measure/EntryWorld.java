package org.entente.measure;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.entente.actor.Actor;
import org.entente.actor.Dyad;
import org.entente.actor.StateId;
import org.entente.entry.Entry;
import org.entente.entry.Event;
import org.entente.entry.Flow;
import org.entente.entry.Pledge;
import org.entente.entry.RollCall;
import org.entente.entry.Vote;
import org.entente.event.EventArray;
import org.entente.flow.FlowKind;
import org.entente.provenance.Coverage;
import org.entente.provenance.Dataset;
import org.entente.provenance.TrustClass;
import org.entente.provenance.Universe;
import org.entente.series.EventTotals;
import org.entente.series.FlowTotals;
import org.entente.series.SeriesUnit;
import org.entente.vote.VotePairs;
import org.jspecify.annotations.Nullable;

/** A world in which everything is counted from its entries, so that each can be taken away and its weight be seen. */
final class EntryWorld extends TestWorld {

    static final String ARMS = "sipri-test";
    static final String TRADE = "test-trade";
    static final String MEETINGS = "test-meetings";
    static final String UNIVERSE = "meetings-all";

    @Override
    public List<Dataset> listDatasets() {
        return List.of(
                dataset(EVENTS, TrustClass.CODED),
                dataset(VOTES, TrustClass.OFFICIAL),
                dataset(TREATIES, TrustClass.OFFICIAL),
                dataset(ARMS, TrustClass.MEASURED),
                dataset(TRADE, TrustClass.MEASURED));
    }

    private static Dataset dataset(String id, TrustClass trust) {
        return new Dataset(id, id, "1", "c", "", "t", null, trust, true);
    }

    @Override
    public List<Universe> listUniverses() {
        Coverage years = new Coverage("meetings", LocalDate.of(2015, 1, 1), LocalDate.of(2019, 12, 31), true);
        return List.of(new Universe(UNIVERSE, MEETINGS, "events", "every meeting", List.of(), "all", years, "us"));
    }

    private List<Event> coded() {
        return listAll(Event.class).stream()
                .filter(each -> each.provenance().dataset().equals(EVENTS))
                .sorted(Comparator.comparing(EntryWorld::day))
                .toList();
    }

    private static LocalDate day(Event event) {
        return event.occurred() == null ? LocalDate.MIN : event.occurred().first();
    }

    private static StateId stateOf(@Nullable Actor actor) {
        StateId state = actor == null ? null : actor.state();
        if (state == null) {
            throw new IllegalStateException("Every actor here is a state.");
        }
        return state;
    }

    private static boolean isOf(Event each, Dyad dyad) {
        return Dyad.of(stateOf(each.source()), stateOf(each.target())).equals(dyad);
    }

    @Override
    public EventArray events(String dataset, Dyad dyad) {
        EventArray events = new EventArray();
        coded().stream()
                .filter(each -> isOf(each, dyad))
                .forEach(each -> events.add(
                        Math.toIntExact(day(each).toEpochDay()),
                        EventArray.pack(stateOf(each.source()).iso3()),
                        EventArray.pack(stateOf(each.target()).iso3()),
                        each.action().packed(),
                        each.intensityTenths(),
                        each.mentions()));
        return events;
    }

    @Override
    public EventTotals eventTotals(String dataset, @Nullable StateId touching) {
        EventTotals totals = new EventTotals();
        for (Event each : coded()) {
            if (touching == null
                    || stateOf(each.source()).equals(touching)
                    || stateOf(each.target()).equals(touching)) {
                totals.add(
                        day(each).getYear() * 12 + day(each).getMonthValue() - 1,
                        EventArray.pack(stateOf(each.source()).iso3()),
                        EventArray.pack(stateOf(each.target()).iso3()),
                        each.quadClass().number(),
                        1,
                        each.intensityTenths());
            }
        }
        return totals;
    }

    @Override
    public FlowTotals flowTotals(String dataset, FlowKind kind, @Nullable StateId touching) {
        FlowTotals totals = new FlowTotals();
        listAll(Flow.class).stream()
                .filter(each -> each.provenance().dataset().equals(dataset))
                .forEach(each -> totals.add(
                        each.occurred().first().getYear(),
                        EventArray.pack(each.source().iso3()),
                        EventArray.pack(each.target().iso3()),
                        each.low()));
        return totals;
    }

    @Override
    public VotePairs votePairs(String dataset, String body, StateId first, StateId second) {
        TreeMap<Integer, RollCall> calls = new TreeMap<>();
        listAll(RollCall.class).forEach(each -> calls.put(each.rollCall(), each));
        VotePairs pairs = new VotePairs();
        calls.forEach((number, call) -> {
            int one = choice(number, first);
            int other = choice(number, second);
            if (one > 0 && other > 0) {
                int day = Math.toIntExact(call.occurred().first().toEpochDay());
                pairs.add(number, call.session(), day, one, other);
            }
        });
        return pairs;
    }

    private int choice(int rollCall, StateId state) {
        return listAll(Vote.class).stream()
                .filter(each -> each.rollCall() == rollCall && each.state().equals(state))
                .mapToInt(each -> each.choice().number())
                .findFirst()
                .orElse(0);
    }

    @Override
    public <T extends Entry> List<T> listEntries(Class<T> type, SeriesUnit unit) {
        List<T> pressing = super.listEntries(type, unit);
        return !pressing.isEmpty()
                ? pressing
                : listAll(type).stream()
                        .filter(each -> touches(each, unit.states()))
                        .toList();
    }

    private static boolean touches(Entry entry, Set<StateId> states) {
        return switch (entry) {
            case Flow flow -> Set.of(flow.source(), flow.target()).containsAll(states);
            case Pledge pledge -> states.contains(pledge.member());
            default -> false;
        };
    }

    @Override
    public List<Event> listUniverseEvents(String dataset, String universe, Dyad dyad) {
        return listAll(Event.class).stream()
                .filter(each -> each.provenance().dataset().equals(MEETINGS))
                .filter(each -> isOf(each, dyad))
                .toList();
    }
}
