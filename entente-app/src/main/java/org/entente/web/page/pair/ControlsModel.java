package org.entente.web.page.pair;

import java.time.LocalDate;
import java.util.List;
import org.entente.web.page.frame.PartModel;

/**
 * What can be asked otherwise.
 *
 * @param query what is asked now
 * @param datasets those of the record
 * @param latest the last day that may be asked about
 * @param beside the other pair as it was written; empty for none
 */
public record ControlsModel(PairQuery query, List<String> datasets, LocalDate latest, String beside)
        implements PartModel {

    /** Copies the list. */
    public ControlsModel {
        datasets = List.copyOf(datasets);
    }

    /** Whether a dataset is left out. */
    public boolean isOut(String dataset) {
        return query.lens().without().contains(dataset);
    }
}
