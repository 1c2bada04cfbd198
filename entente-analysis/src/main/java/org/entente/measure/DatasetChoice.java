package org.entente.measure;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.entry.Family;
import org.entente.provenance.Coverage;
import org.entente.provenance.Dataset;
import org.entente.provenance.TrustClass;
import org.entente.series.DatasetCoverage;
import org.entente.series.RecordView;

/** Which dataset a measure reads: overlapping ones are never summed, so one is taken for each family. */
public final class DatasetChoice {

    private DatasetChoice() {}

    /** Datasets that say what they cover of a family, by id. */
    public static List<String> covering(RecordView view, Family family) {
        return view.listCoverage().stream()
                .filter(c -> c.family() == family)
                .map(DatasetCoverage::dataset)
                .distinct()
                .sorted()
                .toList();
    }

    /** The machine-coded dataset of events whose coverage ends last; of equals the first by id. */
    public static Optional<String> codedEvents(RecordView view) {
        List<String> coded = view.listDatasets().stream()
                .filter(d -> d.trust() == TrustClass.CODED)
                .map(Dataset::id)
                .toList();
        return view.listCoverage().stream()
                .filter(c -> c.family() == Family.EVENTS && coded.contains(c.dataset()))
                .sorted(Comparator.comparing(DatasetCoverage::dataset))
                .reduce((a, b) -> b.coverage().to().isAfter(a.coverage().to()) ? b : a)
                .map(DatasetCoverage::dataset);
    }

    /** What the dataset covers of a family. */
    public static List<Coverage> coverage(RecordView view, String dataset, Family family) {
        return view.listCoverage().stream()
                .filter(c -> c.family() == family && c.dataset().equals(dataset))
                .map(DatasetCoverage::coverage)
                .toList();
    }
}
