package org.entente.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.entente.actor.DirectedDyad;
import org.entente.actor.Dyad;
import org.entente.actor.StateId;
import org.entente.detect.ChangePoint;
import org.entente.detect.ChangePoints;
import org.entente.detect.Changes;
import org.entente.detect.CostModel;
import org.entente.detect.DetectionOptions;
import org.entente.pipeline.SeriesShifts.Way;
import org.entente.series.RecordView;
import org.entente.series.Series;
import org.entente.series.SeriesCalculator;
import org.entente.series.SeriesUnit;
import org.entente.series.Variable;
import org.entente.series.VariableCatalog;
import org.entente.series.YearlyVariable;

/** When the series of a pair turned: every series that the record can give about it, each by the cost that fits its kind. */
public final class PairShifts {

    private static final int FEWEST_KNOWN = 10;
    private static final double PER_CODED_EVENTS = 10_000;

    private final RecordView view;
    private final DetectionOptions options;

    /**
     * Looks in a view.
     *
     * @param options method, rate of false alarms, least size and level; the cost follows from each series' kind
     */
    public PairShifts(RecordView view, DetectionOptions options) {
        this.view = view;
        this.options = options;
    }

    /** All series of the pair, and the published ones of each direction, of which anything is known. */
    public List<SeriesShifts> find(StateId first, StateId second) {
        List<SeriesShifts> all = new ArrayList<>();
        SeriesUnit pair = SeriesUnit.of(Dyad.of(first, second));
        for (Variable variable : VariableCatalog.of(view, pair).variables()) {
            if (variable.isAbout(pair)) {
                addTo(all, variable, pair);
            }
        }
        for (DirectedDyad direction : List.of(new DirectedDyad(first, second), new DirectedDyad(second, first))) {
            SeriesUnit unit = SeriesUnit.of(direction);
            for (Variable variable : VariableCatalog.of(view, unit).variables()) {
                if (variable instanceof Variable.Figure) {
                    addTo(all, variable, unit);
                }
            }
        }
        return all;
    }

    private void addTo(List<SeriesShifts> all, Variable variable, SeriesUnit unit) {
        Series series = new SeriesCalculator(view).compute(variable, unit);
        if (series.knownCount() > 0) {
            all.add(find(series));
        }
    }

    private SeriesShifts find(Series series) {
        if (series.variable() instanceof Variable.PledgesInForce
                || series.variable() instanceof YearlyVariable.Obliged
                || series.variable() instanceof YearlyVariable.Contiguity) {
            return new SeriesShifts(series, Way.READ_OFF, null, readOff(series));
        }
        if (series.knownCount() < FEWEST_KNOWN) {
            return new SeriesShifts(series, Way.TOO_SHORT, null, List.of());
        }
        Changes changes = search(series);
        return new SeriesShifts(series, Way.ESTIMATED, changes, scaled(series, changes.points()));
    }

    private Changes search(Series series) {
        double[] values = new double[series.size()];
        double[] counts = new double[series.size()];
        double[] exposures = new double[series.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = series.value(i);
            counts[i] = series.isKnown(i) ? series.count(i) : Double.NaN;
            exposures[i] = series.exposure(i);
        }
        return switch (series.variable()) {
            case Variable.EventRate rate -> ChangePoints.findInRates(counts, exposures, with(CostModel.POISSON));
            case Variable.UniverseCount count -> ChangePoints.find(values, with(CostModel.POISSON));
            default -> ChangePoints.find(values, with(CostModel.L2));
        };
    }

    private DetectionOptions with(CostModel cost) {
        return DetectionOptions.of(cost)
                .withMethod(options.method())
                .withMinSize(options.minSize())
                .withFalseAlarmRate(options.falseAlarmRate());
    }

    /** Levels of event rates in the unit of the series, of which counts over exposure are a fraction. */
    private static List<ChangePoint> scaled(Series series, List<ChangePoint> points) {
        if (!(series.variable() instanceof Variable.EventRate)) {
            return points;
        }
        return points.stream()
                .map(p -> new ChangePoint(
                        p.index(),
                        p.low(),
                        p.high(),
                        p.probability(),
                        p.before() * PER_CODED_EVENTS,
                        p.after() * PER_CODED_EVENTS))
                .toList();
    }

    /** Each period whose value differs from the last known one; across a gap the change may lie anywhere in it. */
    private static List<ChangePoint> readOff(Series series) {
        List<ChangePoint> points = new ArrayList<>();
        int last = -1;
        for (int i = 0; i < series.size(); i++) {
            if (series.isKnown(i)) {
                if (last >= 0 && series.value(i) != series.value(last)) {
                    points.add(new ChangePoint(i, last + 1, i, 1, series.value(last), series.value(i)));
                }
                last = i;
            }
        }
        return points;
    }
}
