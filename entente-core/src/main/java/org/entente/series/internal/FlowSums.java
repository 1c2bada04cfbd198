package org.entente.series.internal;

import java.util.List;
import org.entente.actor.DirectedDyad;
import org.entente.actor.StateId;
import org.entente.event.EventArray;
import org.entente.flow.FlowArray;
import org.entente.flow.FlowKind;
import org.entente.provenance.Coverage;
import org.entente.series.Series;
import org.entente.series.SeriesUnit;
import org.entente.series.SeriesUnit.OfDirectedDyad;
import org.entente.series.SeriesUnit.OfDyad;
import org.entente.series.SeriesUnit.OfState;
import org.entente.series.YearlyVariable.FlowAmount;
import org.entente.series.YearlyVariable.FlowShare;
import org.entente.series.YearlyVariable.Side;

/** Sums of yearly flows. Amounts of different datasets, kinds or units never meet here. */
public final class FlowSums {

    private FlowSums() {}

    /**
     * What flowed in each year. About a pair both directions must be known; about a state the known rows are summed, which
     * is a lower bound where {@code count} (rows known) is smaller than {@code exposure} (rows there are).
     */
    public static Series amounts(FlowAmount variable, SeriesUnit unit, FlowArray flows, List<Coverage> coverage) {
        YearMarks marks = new YearMarks(variable, unit, coverage);
        switch (unit) {
            case OfState each -> ofState(marks, variable.side(), each.state(), flows);
            case OfDirectedDyad each -> {
                boolean reversed = variable.side() == Side.RECEIVED;
                addDirection(marks, reversed ? each.dyad().reversed() : each.dyad(), flows);
            }
            case OfDyad each -> {
                if (variable.side() != Side.BOTH) {
                    throw new IllegalArgumentException(
                            "The series " + variable.name() + " needs a direction. Write the pair as "
                                    + each.dyad().forward() + " or name one state.");
                }
                bothDirections(marks, each, flows);
            }
        }
        return marks.build();
    }

    private static void addDirection(YearMarks marks, DirectedDyad dyad, FlowArray flows) {
        int source = EventArray.pack(dyad.source().iso3());
        int target = EventArray.pack(dyad.target().iso3());
        for (int i = 0; i < flows.size(); i++) {
            if (flows.source(i) == source && flows.target(i) == target && marks.reaches(flows.year(i))) {
                boolean known = !Double.isNaN(flows.amount(i));
                marks.set(flows.year(i), flows.amount(i), known ? 1 : 0, 1);
            }
        }
    }

    private static void bothDirections(YearMarks marks, OfDyad unit, FlowArray flows) {
        int first = EventArray.pack(unit.dyad().first().iso3());
        int second = EventArray.pack(unit.dyad().second().iso3());
        int size = marks.lastYear() - marks.firstYear() + 1;
        double[][] amount = new double[2][size];
        int[] rows = new int[size];
        for (int k = 0; k < size; k++) {
            amount[0][k] = marks.value(marks.firstYear() + k);
            amount[1][k] = amount[0][k];
        }
        for (int i = 0; i < flows.size(); i++) {
            boolean forward = flows.source(i) == first && flows.target(i) == second;
            boolean backward = flows.source(i) == second && flows.target(i) == first;
            if ((forward || backward) && marks.reaches(flows.year(i))) {
                int k = flows.year(i) - marks.firstYear();
                amount[forward ? 0 : 1][k] = flows.amount(i);
                rows[k]++;
            }
        }
        for (int k = 0; k < size; k++) {
            marks.set(marks.firstYear() + k, amount[0][k] + amount[1][k], rows[k], rows[k]);
        }
    }

    private static void ofState(YearMarks marks, Side side, StateId state, FlowArray flows) {
        int wanted = EventArray.pack(state.iso3());
        int size = marks.lastYear() - marks.firstYear() + 1;
        double[] sum = new double[size];
        long[] known = new long[size];
        long[] rows = new long[size];
        for (int i = 0; i < flows.size(); i++) {
            boolean gives = flows.source(i) == wanted && side != Side.RECEIVED;
            boolean receives = flows.target(i) == wanted && side != Side.GIVEN;
            if ((gives || receives) && marks.reaches(flows.year(i))) {
                int k = flows.year(i) - marks.firstYear();
                rows[k]++;
                if (!Double.isNaN(flows.amount(i))) {
                    known[k]++;
                    sum[k] += flows.amount(i);
                }
            }
        }
        for (int k = 0; k < size; k++) {
            if (rows[k] > 0) {
                marks.set(marks.firstYear() + k, known[k] > 0 ? sum[k] : Double.NaN, known[k], rows[k]);
            }
        }
    }

    /**
     * The part of a state's flows that is with one other: unknown where either is unknown or nothing flowed.
     *
     * @param flows all flows of the first state
     */
    public static Series shares(FlowShare variable, OfDirectedDyad unit, FlowArray flows, List<Coverage> coverage) {
        boolean onlyReceived = variable.kind() == FlowKind.ARMS;
        Side side = onlyReceived ? Side.RECEIVED : Side.BOTH;
        String same = "";
        FlowAmount amount = new FlowAmount(variable.dataset(), variable.kind(), side, same);
        StateId first = unit.dyad().source();
        Series whole = amounts(amount, SeriesUnit.of(first), flows, coverage);
        SeriesUnit pair = onlyReceived ? unit : SeriesUnit.of(unit.dyad().toDyad());
        Series part = amounts(amount, pair, flows, coverage);
        YearMarks marks = new YearMarks(variable, unit, coverage);
        for (int i = 0; i < whole.size(); i++) {
            int year = whole.period(i).ordinal();
            double share = whole.value(i) > 0 ? part.value(i) / whole.value(i) : Double.NaN;
            marks.set(year, share, part.count(i), whole.count(i));
        }
        return marks.build();
    }
}
