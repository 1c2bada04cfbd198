package org.entente.series.internal;

import java.time.LocalDate;
import java.util.List;
import org.entente.actor.State;
import org.entente.actor.StateSystem;
import org.entente.provenance.Coverage;
import org.entente.series.Series;
import org.entente.series.SeriesBuilder;
import org.entente.series.SeriesUnit;
import org.entente.series.Variable;
import org.entente.time.Frequency;

/** Fills a yearly series over its coverage and knows for which years a missing row means none. */
final class YearMarks {

    private final Variable variable;
    private final SeriesUnit unit;
    private final List<Coverage> coverage;
    private final int first;
    private final double[] value;
    private final long[] count;
    private final long[] among;

    YearMarks(Variable variable, SeriesUnit unit, List<Coverage> coverage) {
        this.variable = variable;
        this.unit = unit;
        this.coverage = coverage;
        this.first = coverage.isEmpty() ? 0 : Coverages.firstOrdinal(coverage, Frequency.YEAR);
        int size = coverage.isEmpty() ? 0 : Coverages.lastOrdinal(coverage, Frequency.YEAR) - first + 1;
        this.value = new double[size];
        this.count = new long[size];
        this.among = new long[size];
        for (int k = 0; k < size; k++) {
            value[k] = zeroIsKnown(first + k) ? 0 : Double.NaN;
        }
    }

    int firstYear() {
        return first;
    }

    int lastYear() {
        return first + value.length - 1;
    }

    boolean reaches(int year) {
        return year >= firstYear() && year <= lastYear();
    }

    double value(int year) {
        return value[year - first];
    }

    void set(int year, double newValue, long n, long of) {
        value[year - first] = newValue;
        count[year - first] = n;
        among[year - first] = of;
    }

    /** Whether no row means none: inside the coverage that says so, while all states of the unit stood. */
    private boolean zeroIsKnown(int year) {
        LocalDate end = LocalDate.of(year, 12, 31);
        return Coverages.absentMeansZero(coverage, end)
                && unit.states().stream()
                        .allMatch(state -> stood(StateSystem.standard().getState(state), end));
    }

    private static boolean stood(State state, LocalDate end) {
        return state.existedOn(end) || state.existedOn(end.withDayOfYear(1));
    }

    Series build() {
        SeriesBuilder series =
                new SeriesBuilder(variable, unit, Frequency.YEAR, first, first + value.length - 1).coverage(coverage);
        for (int k = 0; k < value.length; k++) {
            if (!Double.isNaN(value[k])) {
                series.set(first + k, value[k], Double.NaN, Double.NaN, count[k], among[k]);
            }
        }
        return series.build();
    }
}
