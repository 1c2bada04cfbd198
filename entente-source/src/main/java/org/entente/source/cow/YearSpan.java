package org.entente.source.cow;

import java.time.LocalDate;
import java.util.List;
import org.entente.entry.Family;
import org.entente.provenance.Coverage;
import org.entente.provenance.Dataset;
import org.entente.series.DatasetCoverage;

/** From the first to the last year that the accepted rows of a file are about: what a yearly file covers. */
public final class YearSpan {

    private int first = Integer.MAX_VALUE;
    private int last = Integer.MIN_VALUE;

    public void add(int year) {
        first = Math.min(first, year);
        last = Math.max(last, year);
    }

    /** The coverage of the years seen; none when there were no rows. */
    public List<DatasetCoverage> coverage(Dataset dataset, Family family, String universe, boolean absentMeansZero) {
        if (first > last) {
            return List.of();
        }
        Coverage covered =
                new Coverage(universe, LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31), absentMeansZero);
        return List.of(new DatasetCoverage(dataset.id(), family, covered));
    }
}
