package org.entente.dossier;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.answer.PairAnswer;
import org.entente.entry.Entry;
import org.entente.evidence.EvidenceKey;
import org.entente.evidence.EvidencePage;
import org.entente.provenance.Checked;
import org.entente.provenance.Provenance;
import org.jspecify.annotations.Nullable;

/** Counts what the rows that a dossier shows were compared with. */
final class ShownChecks {

    private ShownChecks() {}

    /** A sentence about the shown rows of a dataset; null when none of them says what it was compared with. */
    static @Nullable String of(String dataset, PairAnswer answer, Map<EvidenceKey, EvidencePage> evidence) {
        Map<Checked, Integer> counts = new EnumMap<>(Checked.class);
        Set<String> counted = new HashSet<>();
        Stream<Entry> behind =
                evidence.values().stream().flatMap(page -> page.rows().stream()).map(row -> row.entry());
        Stream.concat(answer.notable().stream(), behind)
                .map(Entry::provenance)
                .filter(from -> from.dataset().equals(dataset) && from.checked() != null && counted.add(from.id()))
                .map(Provenance::checked)
                .forEach(checked -> counts.merge(checked, 1, Integer::sum));
        if (counts.isEmpty()) {
            return null;
        }
        return "of its rows shown here "
                + counts.entrySet().stream()
                        .map(each -> each.getValue() + " " + words(each.getKey()))
                        .collect(Collectors.joining(", "))
                + ".";
    }

    private static String words(Checked checked) {
        return switch (checked) {
            case DATA -> "agree with a public dataset";
            case TWICE -> "were written alike in two drafts made apart";
            case RECALLED -> "were recalled and not compared";
        };
    }
}
