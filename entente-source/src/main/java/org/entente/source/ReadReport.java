package org.entente.source;

import java.util.List;
import org.entente.provenance.Universe;
import org.entente.series.DatasetCoverage;

/**
 * What a reader found in one file.
 *
 * @param rows data rows: accepted plus rejected; headers and blank lines are none
 * @param coverage what the file can say, by dataset and family
 * @param universes closed universes that it states
 * @param notes what the user should know, one sentence each: a header skipped, columns ignored
 */
public record ReadReport(long rows, List<DatasetCoverage> coverage, List<Universe> universes, List<String> notes) {

    /** Copies the lists. */
    public ReadReport {
        coverage = List.copyOf(coverage);
        universes = List.copyOf(universes);
        notes = List.copyOf(notes);
    }
}
