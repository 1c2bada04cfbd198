package org.entente.series;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.entente.actor.StateId;
import org.entente.entry.Entry;
import org.entente.entry.Observation;
import org.entente.entry.Pledge;
import org.entente.entry.RollCall;
import org.entente.event.EventArray;
import org.entente.flow.FlowArray;
import org.entente.flow.FlowKind;
import org.entente.time.Frequency;
import org.jspecify.annotations.Nullable;

/** A view that is also read in bulk, for measures of the whole system of states: one query for all pairs. */
public interface WorldView extends RecordView {

    /**
     * All entries of a type, those that name no state included, ordered by date, dataset and id.
     *
     * <p>For families that are told in thousands (sanctions, listings, groups, pledges, roll calls, conflicts), not for
     * events, votes and flows, of which there may be millions.
     */
    <T extends Entry> List<T> listAll(Class<T> type);

    /** The entries of {@link #listAll(Class)} that come from one dataset. */
    default <T extends Entry> List<T> listAll(Class<T> type, String dataset) {
        return listAll(type).stream()
                .filter(entry -> entry.provenance().dataset().equals(dataset))
                .toList();
    }

    /** One means of power of all states, ordered by year and state; unknown values are left out. */
    StateYears capabilities(String dataset, String variable);

    /**
     * Events of a machine-coded dataset between states, summed by month, direction and quad class, in that order.
     *
     * @param touching only events that this state did or suffered; null for all
     */
    EventTotals eventTotals(String dataset, @Nullable StateId touching);

    /**
     * All flows of one dataset and kind, unknown amounts too (NaN), ordered as {@link #flows(String, FlowKind, SeriesUnit)}
     * orders those of a unit.
     */
    FlowArray flows(String dataset, FlowKind kind);

    /**
     * Flows of one kind between states, summed by year and direction, in that order; unknown amounts are left out.
     *
     * @param touching only flows that this state gave or received; null for all
     */
    FlowTotals flowTotals(String dataset, FlowKind kind, @Nullable StateId touching);

    /** The same of some years only, from one to another. */
    default FlowTotals flowTotals(String dataset, FlowKind kind, int fromYear, int toYear) {
        FlowTotals all = flowTotals(dataset, kind, null);
        FlowTotals totals = new FlowTotals();
        for (int i = 0; i < all.size(); i++) {
            if (all.year(i) >= fromYear && all.year(i) <= toYear) {
                totals.add(all.year(i), all.source(i), all.target(i), all.amount(i));
            }
        }
        return totals;
    }

    /**
     * Flows of the latest year up to a given one in which the dataset has any, summed by direction as
     * {@link #flowTotals(String, FlowKind, StateId)} sums them; empty where it has none by then.
     */
    default FlowTotals latestFlowTotals(String dataset, FlowKind kind, int untilYear) {
        FlowTotals all = flowTotals(dataset, kind, null);
        int latest = Integer.MIN_VALUE;
        for (int i = 0; i < all.size(); i++) {
            latest = all.year(i) <= untilYear ? Math.max(latest, all.year(i)) : latest;
        }
        FlowTotals totals = new FlowTotals();
        for (int i = 0; i < all.size(); i++) {
            if (all.year(i) == latest) {
                totals.add(latest, all.source(i), all.target(i), all.amount(i));
            }
        }
        return totals;
    }

    /** Pledges of one dataset that were in force on a day, as the view knows them, in the order of {@link #listAll}. */
    default List<Pledge> listPledgesInForce(String dataset, LocalDate day) {
        return listAll(Pledge.class).stream()
                .filter(p ->
                        p.provenance().dataset().equals(dataset) && p.inForce().contains(day))
                .toList();
    }

    /**
     * Session of each roll call of a body, by the roll call's number, ascending.
     *
     * @param body as in {@code UNGA}
     */
    default Map<Integer, Integer> rollCallSessions(String dataset, String body) {
        Map<Integer, Integer> sessions = new TreeMap<>();
        for (RollCall each : listAll(RollCall.class, dataset)) {
            if (each.body().equals(body)) {
                sessions.put(each.rollCall(), each.session());
            }
        }
        return sessions;
    }

    /** Roll calls of a body, by number, in the order of {@link #listAll}; numbers that it does not have are left out. */
    default List<RollCall> listRollCalls(String dataset, String body, Set<Integer> numbers) {
        return listAll(RollCall.class, dataset).stream()
                .filter(each -> each.body().equals(body) && numbers.contains(each.rollCall()))
                .toList();
    }

    /**
     * One published yearly figure of all pairs, ordered by year and pair; unknown values are left out. A figure of
     * unordered pairs has the state whose code sorts first as its source.
     *
     * @param variable name of the figure, as in {@code contiguity}
     */
    default FlowTotals pairFigures(String dataset, String variable) {
        FlowTotals figures = new FlowTotals();
        listAll(Observation.class).stream()
                .filter(o -> o.provenance().dataset().equals(dataset)
                        && o.variable().equals(variable)
                        && o.period().frequency() == Frequency.YEAR
                        && !Double.isNaN(o.value()))
                .sorted(Comparator.comparing(Observation::period)
                        .thenComparing(Observation::first)
                        .thenComparing(o -> o.provenance().id()))
                .forEach(o -> add(figures, o));
        return figures;
    }

    /**
     * One published yearly figure of single states, ordered by year and state; unknown values are left out.
     *
     * @param variable name of the figure, as in {@code capability.cinc}
     */
    default StateYears stateFigures(String dataset, String variable) {
        StateYears figures = new StateYears();
        listAll(Observation.class).stream()
                .filter(o -> o.provenance().dataset().equals(dataset)
                        && o.variable().equals(variable)
                        && o.second() == null
                        && o.period().frequency() == Frequency.YEAR
                        && !Double.isNaN(o.value()))
                .sorted(Comparator.comparing(Observation::period)
                        .thenComparing(Observation::first)
                        .thenComparing(o -> o.provenance().id()))
                .forEach(o -> figures.add(
                        o.period().first().getYear(), EventArray.pack(o.first().iso3()), o.value()));
        return figures;
    }

    private static void add(FlowTotals figures, Observation figure) {
        StateId second = figure.second();
        if (second != null) {
            figures.add(
                    figure.period().first().getYear(),
                    EventArray.pack(figure.first().iso3()),
                    EventArray.pack(second.iso3()),
                    figure.value());
        }
    }
}
