package org.entente.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.entente.actor.Dyad;
import org.entente.actor.StateId;
import org.entente.actor.StateSystem;
import org.entente.entry.Conflict;
import org.entente.entry.Entry;
import org.entente.entry.Event;
import org.entente.entry.Family;
import org.entente.entry.Flow;
import org.entente.entry.Listing;
import org.entente.entry.RollCall;
import org.entente.entry.Vote;
import org.entente.event.EventArray;
import org.entente.flow.FlowArray;
import org.entente.flow.FlowKind;
import org.entente.provenance.Coverage;
import org.entente.provenance.Dataset;
import org.entente.provenance.Provenance;
import org.entente.provenance.TrustClass;
import org.entente.provenance.Universe;
import org.entente.sanction.ProgramTargets;
import org.entente.series.DatasetCoverage;
import org.entente.series.EventTotals;
import org.entente.series.Exposure;
import org.entente.series.FlowTotals;
import org.entente.series.SeriesUnit;
import org.entente.series.StateYears;
import org.entente.series.WorldView;
import org.entente.vote.CastVotes;
import org.entente.vote.NamingRollCalls;
import org.entente.vote.VoteMatrix;
import org.entente.vote.VotePairs;
import org.jspecify.annotations.Nullable;

/** A world of made-up entries. */
public class TestWorld implements WorldView {

    public static final String VOTES = "test-votes";
    public static final String INDEX = "test-index";
    public static final String EVENTS = "test-events";
    public static final String TREATIES = "test-treaties";

    public final List<Entry> entries = new ArrayList<>();
    public final List<DatasetCoverage> coverage = new ArrayList<>();
    public final StateYears index = new StateYears();
    public final EventTotals events = new EventTotals();
    public Exposure exposure = new Exposure(new int[0], new long[0]);

    public static StateId state(String iso3) {
        return StateSystem.standard().getState(iso3).id();
    }

    public static Provenance provenance(String dataset, String id) {
        return new Provenance(dataset, id, 1, TrustClass.OFFICIAL, null, null, null, null, null);
    }

    /** States that a dataset covers a family for these years, where absence means none. */
    public void cover(String dataset, Family family, int from, int to) {
        coverage.add(new DatasetCoverage(
                dataset, family, new Coverage("all states", LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31), true)));
    }

    @Override
    public LocalDate asOf() {
        return LocalDate.of(2020, 12, 31);
    }

    @Override
    public List<Dataset> listDatasets() {
        return List.of(new Dataset(EVENTS, "events", "1", "c", "", "t", null, TrustClass.CODED, true));
    }

    @Override
    public List<DatasetCoverage> listCoverage() {
        return coverage;
    }

    @Override
    public List<Universe> listUniverses() {
        return List.of();
    }

    @Override
    public <T extends Entry> List<T> listAll(Class<T> type) {
        return entries.stream().filter(type::isInstance).map(type::cast).toList();
    }

    @Override
    public <T extends Entry> List<T> listEntries(Class<T> type, SeriesUnit unit) {
        return unit instanceof SeriesUnit.OfState(StateId state)
                ? listAll(type).stream().filter(each -> touches(each, state)).toList()
                : List.of();
    }

    private static boolean touches(Entry entry, StateId state) {
        return switch (entry) {
            case Listing listing ->
                listing.programs().stream().anyMatch(program -> ProgramTargets.isAbout(program, state.iso3()));
            case Conflict conflict ->
                state.equals(conflict.sideA().state())
                        || conflict.sideB() != null
                                && state.equals(conflict.sideB().state());
            default -> false;
        };
    }

    @Override
    public StateYears capabilities(String dataset, String variable) {
        return index;
    }

    @Override
    public EventTotals eventTotals(String dataset, @Nullable StateId touching) {
        return events;
    }

    @Override
    public Exposure exposure(String dataset) {
        return exposure;
    }

    @Override
    public FlowArray flows(String dataset, FlowKind kind) {
        FlowArray flows = new FlowArray();
        listAll(Flow.class).stream()
                .filter(each -> each.provenance().dataset().equals(dataset) && each.kind() == kind)
                .sorted(Comparator.comparing((Flow each) -> each.occurred().first())
                        .thenComparing(Flow::source)
                        .thenComparing(Flow::target))
                .forEach(each -> flows.add(
                        each.occurred().first().getYear(),
                        each.source().iso3(),
                        each.target().iso3(),
                        each.low()));
        return flows;
    }

    @Override
    public FlowTotals flowTotals(String dataset, FlowKind kind, @Nullable StateId touching) {
        return new FlowTotals();
    }

    @Override
    public NamingRollCalls namingRollCalls(String dataset, String body) {
        NamingRollCalls naming = new NamingRollCalls();
        listAll(RollCall.class).forEach(each -> naming.add(each.rollCall(), each.title(), each.description()));
        return naming;
    }

    @Override
    public VoteMatrix voteMatrix(String dataset, String body, int session) {
        List<Vote> votes = listAll(Vote.class);
        TreeSet<String> states = new TreeSet<>();
        votes.forEach(each -> states.add(each.state().iso3()));
        List<String> names = List.copyOf(states);
        int[] rollCalls = listAll(RollCall.class).stream()
                .filter(each -> each.session() == session)
                .mapToInt(RollCall::rollCall)
                .toArray();
        byte[] cells = new byte[names.size() * rollCalls.length];
        for (int row = 0; row < rollCalls.length; row++) {
            for (Vote each : votes) {
                if (each.rollCall() == rollCalls[row]) {
                    cells[row * names.size() + names.indexOf(each.state().iso3())] =
                            (byte) each.choice().number();
                }
            }
        }
        return new VoteMatrix(names, rollCalls, cells);
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
    public CastVotes castVotes(String dataset, String body) {
        throw new UnsupportedOperationException();
    }

    @Override
    public VotePairs votePairs(String dataset, String body, StateId first, StateId second) {
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
