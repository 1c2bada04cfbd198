package org.entente.answer.ripple;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.entente.actor.Dyad;
import org.entente.actor.State;
import org.entente.actor.StateId;
import org.entente.actor.StateKind;
import org.entente.actor.StateSystem;
import org.entente.entry.Family;
import org.entente.measure.DatasetChoice;
import org.entente.series.Exposure;
import org.entente.series.WorldView;
import org.jspecify.annotations.Nullable;

/** Finds the reverberations of a pair in votes and in coded events. */
public final class Ripples {

    private static final List<String> COUNCIL = List.of("CHN", "FRA", "GBR", "RUS", "USA");
    private static final String ASSEMBLY = "UNGA";
    private static final int HAWKES_ECHOES = 5;

    private final WorldView view;

    public Ripples(WorldView view) {
        this.view = view;
    }

    /** What could be computed, and why the rest could not. */
    public record Answer(List<Ripple> ripples, List<String> unknowns) {

        /** Copies the lists. */
        public Answer {
            ripples = List.copyOf(ripples);
            unknowns = List.copyOf(unknowns);
        }
    }

    /**
     * Reads the reverberations.
     *
     * @param among states whose pairs with one another are tested beside those with the two; empty for the states of the
     *     subregions of the two and the permanent members of the Security Council
     */
    public Answer of(State first, State second, List<StateId> among) {
        return of(first, second, among, dyad -> true);
    }

    /**
     * Reads the reverberations within a group alone: among the states named and between them and the two. What moves all
     * pairs is taken out as in {@link #of(State, State, List)}, but no other pair is tested.
     *
     * @param among the states
     */
    public Answer within(State first, State second, List<StateId> among) {
        Set<StateId> group = new TreeSet<>(among);
        group.add(first.id());
        group.add(second.id());
        return of(first, second, among, dyad -> group.contains(dyad.first()) && group.contains(dyad.second()));
    }

    private Answer of(State first, State second, List<StateId> among, Predicate<Dyad> tested) {
        List<Dyad> dyads = candidates(first, second, among);
        List<Ripple> ripples = new ArrayList<>();
        List<String> unknowns = new ArrayList<>();
        Optional<String> coded = DatasetChoice.codedEvents(view);
        if (coded.isPresent()) {
            Exposure exposure = view.exposure(coded.get());
            Movements events = EventMovements.of(view.eventTotals(coded.get(), null), exposure, coded.get(), dyads);
            Ripple ripple = ripple(first, second, events.withoutCommon().keep(tested), 2);
            if (ripple == null) {
                unknowns.add("Coded events (" + coded.get() + "): fewer than " + Echoes.FEWEST_PERIODS
                        + " months of the pair are known, too few for a test.");
            } else {
                ripples.add(withHawkes(ripple, coded.get(), exposure));
            }
        } else {
            unknowns.add("Coded events: the record holds none. Files that would tell: gdelt, icews, polecat.");
        }
        votes(first, second, dyads, tested, ripples, unknowns);
        return new Answer(ripples, unknowns);
    }

    private void votes(
            State first,
            State second,
            List<Dyad> dyads,
            Predicate<Dyad> tested,
            List<Ripple> ripples,
            List<String> unknowns) {
        List<String> datasets = DatasetChoice.covering(view, Family.ROLL_CALLS);
        if (datasets.isEmpty()) {
            unknowns.add("Votes: the record holds no roll calls. A file that would tell: un-votes.");
            return;
        }
        String dataset = datasets.getFirst();
        Movements movements = VoteMovements.of(view.castVotes(dataset, ASSEMBLY), dataset, dyads);
        Ripple ripple = ripple(first, second, movements.withoutCommon().keep(tested), 1);
        if (ripple == null) {
            unknowns.add("Votes (" + dataset + "): the two voted together in fewer than " + Echoes.FEWEST_PERIODS
                    + " sessions on end, too few for a test.");
        } else {
            ripples.add(ripple);
        }
    }

    private @Nullable Ripple ripple(State first, State second, Movements movements, int lags) {
        Movements.Stretch known = movements.longestStretch(0);
        if (known.length() < Echoes.FEWEST_PERIODS) {
            return null;
        }
        Echoes tests = new Echoes(movements, lags);
        List<Echo> echoes = tests.list();
        int found = (int) echoes.stream().filter(e -> e.isFound(Echoes.RATE)).count();
        Echoes.Permuted permuted = tests.permuted(found);
        return new Ripple(
                first,
                second,
                view.asOf(),
                movements.what(),
                movements.unit(),
                movements.period(known.from()),
                movements.period(known.from() + known.length() - 1),
                lags,
                Echoes.RATE,
                echoes,
                permuted.mean(),
                permuted.share(),
                Echoes.PERMUTATIONS,
                states(echoes, first, second));
    }

    private Ripple withHawkes(Ripple ripple, String dataset, Exposure exposure) {
        Dyad pair = Dyad.of(ripple.first().id(), ripple.second().id());
        List<Echo> echoes = new ArrayList<>(ripple.echoes());
        for (int i = 0; i < Math.min(HAWKES_ECHOES, echoes.size()); i++) {
            Echo e = echoes.get(i);
            echoes.set(
                    i,
                    new Echo(
                            e.dyad(),
                            e.periods(),
                            e.f(),
                            e.pValue(),
                            e.qValue(),
                            e.response(),
                            e.low(),
                            e.high(),
                            e.after(),
                            Excitement.of(view, dataset, exposure, pair, e.dyad())));
        }
        return new Ripple(
                ripple.first(),
                ripple.second(),
                ripple.asOf(),
                ripple.what(),
                ripple.unit(),
                ripple.from(),
                ripple.to(),
                ripple.lags(),
                ripple.rate(),
                echoes,
                ripple.permutedMean(),
                ripple.permutedShare(),
                ripple.permutations(),
                ripple.states());
    }

    /** The pair, its two states with every other, and the pairs among the named states or the neighborhood. */
    private List<Dyad> candidates(State first, State second, List<StateId> among) {
        Set<Dyad> dyads = new LinkedHashSet<>();
        dyads.add(Dyad.of(first.id(), second.id()));
        Set<StateId> near = new TreeSet<>(among);
        for (State state : StateSystem.standard().listStates()) {
            boolean stands = state.kind() == StateKind.STATE && state.existedOn(view.asOf());
            boolean neighbor =
                    state.region().equals(first.region()) || state.region().equals(second.region());
            if (stands && among.isEmpty() && (neighbor || COUNCIL.contains(state.iso3()))) {
                near.add(state.id());
            }
            if (stands && !state.equals(first)) {
                dyads.add(Dyad.of(first.id(), state.id()));
            }
            if (stands && !state.equals(second)) {
                dyads.add(Dyad.of(second.id(), state.id()));
            }
        }
        List<StateId> states = List.copyOf(near);
        for (int i = 0; i < states.size(); i++) {
            for (int j = i + 1; j < states.size(); j++) {
                dyads.add(Dyad.of(states.get(i), states.get(j)));
            }
        }
        return List.copyOf(dyads);
    }

    private static List<Ripple.Touched> states(List<Echo> echoes, State first, State second) {
        TreeMap<String, int[]> counts = new TreeMap<>();
        for (Echo echo : echoes) {
            for (StateId state : List.of(echo.dyad().first(), echo.dyad().second())) {
                if (!state.equals(first.id()) && !state.equals(second.id())) {
                    int[] count = counts.computeIfAbsent(state.iso3(), key -> new int[2]);
                    count[0] += echo.isFound(Echoes.RATE) ? 1 : 0;
                    count[1]++;
                }
            }
        }
        List<Ripple.Touched> states = new ArrayList<>();
        counts.forEach((code, count) -> states.add(new Ripple.Touched(
                code, StateSystem.standard().getState(code).region().subregion(), count[0], count[1])));
        states.sort(Comparator.comparingDouble((Ripple.Touched t) -> -(double) t.found() / t.tested())
                .thenComparing(Ripple.Touched::state));
        return states;
    }
}
