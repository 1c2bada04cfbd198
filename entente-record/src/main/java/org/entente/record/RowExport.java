package org.entente.record;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.entente.entry.Family;
import org.entente.series.SeriesUnit;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of the record are wanted as a file.
 *
 * @param family the kind of entries
 * @param datasets ids of the datasets whose rows are wanted
 * @param about the state or pair that they must touch; null for all
 * @param from the first day on which they happened; null for no bound. With a bound, undated rows are left out
 * @param to the last such day; null for no bound
 * @param file the file to write, {@code .csv} or {@code .parquet}
 */
public record RowExport(
        Family family,
        Set<String> datasets,
        @Nullable SeriesUnit about,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Path file) {

    /** Checks the file's name. */
    public RowExport {
        datasets = Set.copyOf(datasets);
        if (!file.toString().endsWith(".csv") && !file.toString().endsWith(".parquet")) {
            throw new IllegalArgumentException("The output (" + file + ") must end in .csv or .parquet.");
        }
    }
}
