package org.entente.dossier;

import java.util.List;
import org.entente.provenance.Dataset;
import org.jspecify.annotations.Nullable;

/**
 * A dataset that a dossier rests on.
 *
 * @param dataset title, citation, terms, address and trust
 * @param checked how many of its rows that are shown were compared with what; null when none says so
 * @param coverage what it can say, one line a family or closed universe
 * @param deliveries files of it that the shown rows were read from, with the ids of their deliveries
 */
public record SourceNote(Dataset dataset, @Nullable String checked, List<String> coverage, List<String> deliveries) {

    /** Copies the lists. */
    public SourceNote {
        coverage = List.copyOf(coverage);
        deliveries = List.copyOf(deliveries);
    }
}
