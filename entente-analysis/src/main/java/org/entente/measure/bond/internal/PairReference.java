package org.entente.measure.bond.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;
import org.entente.actor.Dyad;
import org.entente.actor.StateId;
import org.entente.actor.StateSystem;
import org.entente.entry.Observation;
import org.entente.entry.Pledge;
import org.entente.event.QuadClass;
import org.entente.flow.FlowKind;
import org.entente.measure.bond.BondStrand;
import org.entente.measure.similarity.PairTables;
import org.entente.measure.similarity.SimilarityIndex;
import org.entente.measure.similarity.VoteTable;
import org.entente.provenance.Universe;
import org.entente.series.CountedPledges;
import org.entente.series.EventTotals;
import org.entente.series.FlowTotals;
import org.entente.series.RecordView;
import org.entente.series.Series;
import org.entente.series.SeriesCalculator;
import org.entente.series.SeriesUnit;
import org.entente.series.Variable;
import org.entente.series.WorldView;
import org.entente.vote.VoteMatrix;

/**
 * The levels of other pairs in the same period, from the same dataset.
 *
 * <p>Those of others are as observed, without the model that smooths the pair's own: a model of every pair would cost
 * minutes and move few percentiles. Pairs without data are left out. A view that cannot be read in bulk gives none.
 */
final class PairReference {

    private static final String ASSEMBLY = "UNGA";
    private static final double PER = 10_000;
    private static final int FEWEST_ROLL_CALLS = 10;

    private final RecordView view;
    private final List<Dyad> pairs;
    private final SeriesCalculator calculator;
    private final References references;

    PairReference(RecordView view, List<Dyad> pairs, SeriesCalculator calculator, References references) {
        this.view = view;
        this.pairs = pairs;
        this.calculator = calculator;
        this.references = references;
    }

    /** Levels in the unit of the strand, ascending; computed once for all pairs that are compared with the same ones. */
    double[] levels(BondStrand strand, Series series, int last) {
        String key = strand.key() + " " + series.variable().id() + " " + series.period(last);
        if (series.variable() instanceof Variable.Figure) {
            key += " " + pairs;
        } else if (strand == BondStrand.VOTES) {
            key += " without " + leftOut(series, last);
        }
        return references.levels(key, () -> compute(strand, series, last));
    }

    /** Roll calls of the session that name one of the two; none for groups, of which every pair leaves out its own. */
    private Set<Integer> leftOut(Series series, int last) {
        if (pairs.size() > 1) {
            return Set.of();
        }
        Set<Integer> naming =
                view.namingRollCalls(series.variable().dataset(), ASSEMBLY).either(pairs.getFirst());
        VoteMatrix votes = matrix(series, last);
        Set<Integer> here = new TreeSet<>();
        for (int row = 0; row < votes.rollCallCount(); row++) {
            if (naming.contains(votes.rollCall(row))) {
                here.add(votes.rollCall(row));
            }
        }
        return here;
    }

    private VoteMatrix matrix(Series series, int last) {
        return view.voteMatrix(
                series.variable().dataset(), ASSEMBLY, series.period(last).ordinal());
    }

    private double[] compute(BondStrand strand, Series series, int last) {
        DoubleStream levels = switch (strand) {
            case TALK -> events(series, last, QuadClass.VERBAL_COOPERATION);
            case DEEDS -> events(series, last, QuadClass.MATERIAL_COOPERATION);
            case VISITS -> visits(series, last);
            case VOTES -> series.variable() instanceof Variable.Figure ? figures(series, last) : votes(series, last);
            case PLEDGES -> pledges(series, last);
            case ARMS -> flows(series, last, FlowKind.ARMS, RecordedStrand.ARMS_YEARS);
            case TRADE -> flows(series, last, FlowKind.TRADE, 1);
        };
        return levels.sorted().toArray();
    }

    /** Rates over the last periods, of all pairs with an event in them. */
    private DoubleStream events(Series series, int last, QuadClass quadClass) {
        if (!(view instanceof WorldView world)) {
            return DoubleStream.empty();
        }
        int from = Math.max(0, last - Spans.of(series.frequency()) + 1);
        long among = 0;
        for (int i = from; i <= last; i++) {
            among += series.exposure(i);
        }
        LocalDate first = series.period(from).first();
        int firstMonth = first.getYear() * 12 + first.getMonthValue() - 1;
        LocalDate end = series.period(last).last();
        int lastMonth = end.getYear() * 12 + end.getMonthValue() - 1;
        EventTotals totals = world.eventTotals(series.variable().dataset(), null);
        Map<Long, Long> events = new HashMap<>();
        for (int i = 0; i < totals.size(); i++) {
            if (totals.quadClass(i) == quadClass.number()
                    && totals.month(i) >= firstMonth
                    && totals.month(i) <= lastMonth) {
                events.merge(pair(totals.source(i), totals.target(i)), (long) totals.events(i), Long::sum);
            }
        }
        double all = (double) among / pairs.size();
        return events.values().stream().mapToDouble(n -> n / all * PER);
    }

    private static long pair(int a, int b) {
        return (long) Math.min(a, b) << 32 | Math.max(a, b);
    }

    /** Agreement of all pairs, each at enough roll calls of the session, none of which names one of these two. */
    private DoubleStream votes(Series series, int last) {
        PairTables tables = PairTables.of(matrix(series, last), leftOut(series, last));
        DoubleStream.Builder levels = DoubleStream.builder();
        for (int first = 0; first < tables.states().size(); first++) {
            for (int second = first + 1; second < tables.states().size(); second++) {
                VoteTable table = tables.table(first, second);
                if (table.rollCalls() >= FEWEST_ROLL_CALLS) {
                    levels.add(SimilarityIndex.AGREEMENT.of(table));
                }
            }
        }
        return levels.build();
    }

    private Set<StateId> states() {
        Set<StateId> states = new TreeSet<>();
        pairs.forEach(pair -> states.addAll(List.of(pair.first(), pair.second())));
        return states;
    }

    /** Published figures of the period: those of either state with every other one, for more are not at hand. */
    private DoubleStream figures(Series series, int last) {
        Map<String, Double> levels = new TreeMap<>();
        for (StateId state : states()) {
            for (Observation row : view.listEntries(Observation.class, SeriesUnit.of(state))) {
                if (row.variable().equals(series.variable().name())
                        && row.provenance().dataset().equals(series.variable().dataset())
                        && row.period().equals(series.period(last))
                        && row.second() != null
                        && !row.directed()) {
                    levels.put(Dyad.of(row.first(), row.second()).toString(), row.value());
                }
            }
        }
        return levels.values().stream().mapToDouble(Double::doubleValue);
    }

    /** Meetings a period, over the last ones, of every pair whose meetings some list holds in full. */
    private DoubleStream visits(Series series, int last) {
        DoubleStream.Builder levels = DoubleStream.builder();
        for (Universe universe : view.listUniverses()) {
            Variable variable = new Variable.UniverseCount(universe.dataset(), universe.id());
            if (BondStrand.of(variable).isPresent()) {
                for (Dyad each : pairsOf(universe)) {
                    Series other = calculator.compute(variable, SeriesUnit.of(each), series.frequency());
                    other.findIndex(series.period(last)).ifPresent(at -> levels.add(meanOf(other, at)));
                }
            }
        }
        return levels.build().filter(Double::isFinite);
    }

    private static double meanOf(Series series, int last) {
        double sum = 0;
        int known = 0;
        for (int i = Math.max(0, last - Spans.of(series.frequency()) + 1); i <= last; i++) {
            if (series.isKnown(i)) {
                sum += series.value(i);
                known++;
            }
        }
        return sum / known;
    }

    private static List<Dyad> pairsOf(Universe universe) {
        List<Dyad> pairs = new ArrayList<>();
        List<String> states = universe.states();
        for (int i = 0; i < states.size(); i++) {
            for (int j = i + 1; j < states.size(); j++) {
                if (universe.covers(states.get(i), states.get(j))) {
                    pairs.add(Dyad.parse(states.get(i) + "-" + states.get(j)));
                }
            }
        }
        return pairs;
    }

    /** Treaties in force on the last day of the period, of all pairs of members of the state system, none included. */
    private DoubleStream pledges(Series series, int last) {
        LocalDate day = series.period(last).last().isAfter(view.asOf())
                ? view.asOf()
                : series.period(last).last();
        if (!(view instanceof WorldView world)) {
            return DoubleStream.empty();
        }
        Map<String, Set<String>> members = new TreeMap<>();
        Map<String, Set<String>> treaties = new HashMap<>();
        Predicate<Pledge> counted = CountedPledges.of(view, series.variable().dataset());
        for (Pledge pledge : world.listPledgesInForce(series.variable().dataset(), day)) {
            if (!counted.test(pledge)) {
                continue;
            }
            if (pledge.toward() != null) {
                treaties.computeIfAbsent(name(pledge.member(), pledge.toward()), p -> new HashSet<>())
                        .add(pledge.treaty());
            } else {
                members.computeIfAbsent(pledge.treaty(), t -> new TreeSet<>())
                        .add(pledge.member().iso3());
            }
        }
        members.forEach((treaty, all) -> addPairs(treaty, List.copyOf(all), treaties));
        DoubleStream.Builder levels = DoubleStream.builder();
        for (Dyad each : comparable(series, last, day)) {
            levels.add(treaties.getOrDefault(each.toString(), Set.of()).size());
        }
        return levels.build();
    }

    private static void addPairs(String treaty, List<String> members, Map<String, Set<String>> treaties) {
        for (int i = 0; i < members.size(); i++) {
            for (int j = i + 1; j < members.size(); j++) {
                treaties.computeIfAbsent(members.get(i) + "-" + members.get(j), p -> new HashSet<>())
                        .add(treaty);
            }
        }
    }

    private static String name(StateId a, StateId b) {
        return Dyad.of(a, b).toString();
    }

    /** Pairs about which the dataset says "none" where it says nothing: all, or those of its closed universes. */
    private List<Dyad> comparable(Series series, int last, LocalDate day) {
        List<Dyad> pairs = new ArrayList<>();
        for (Universe universe : view.listUniverses()) {
            if (universe.dataset().equals(series.variable().dataset())
                    && CountedPledges.isCounted(universe)
                    && universe.coverage().contains(series.period(last).first())) {
                pairs.addAll(pairsOf(universe));
            }
        }
        if (pairs.isEmpty()) {
            List<StateId> all = StateSystem.standard().listMembers(day).stream()
                    .map(state -> state.id())
                    .sorted()
                    .toList();
            for (int i = 0; i < all.size(); i++) {
                for (int j = i + 1; j < all.size(); j++) {
                    pairs.add(Dyad.of(all.get(i), all.get(j)));
                }
            }
        }
        return pairs;
    }

    /** Amounts a year, in both directions, of all pairs with any in the years. */
    private DoubleStream flows(Series series, int last, FlowKind kind, int years) {
        if (!(view instanceof WorldView world)) {
            return DoubleStream.empty();
        }
        int end = series.period(last).last().getYear();
        FlowTotals totals = world.flowTotals(series.variable().dataset(), kind, end - years + 1, end);
        Map<Long, Double> sums = new TreeMap<>();
        for (int i = 0; i < totals.size(); i++) {
            sums.merge(pair(totals.source(i), totals.target(i)), totals.amount(i), Double::sum);
        }
        return sums.values().stream().mapToDouble(sum -> sum / years);
    }
}
