package org.entente.dossier.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.answer.PairAnswer;
import org.entente.dossier.EntryText;
import org.entente.entry.Entry;

/** What a whole report leaves open: strands of which nothing is known, and rows that another source contradicts. */
final class Gaps {

    private Gaps() {}

    static List<String> of(PairAnswer answer) {
        List<String> lines = new ArrayList<>();
        String empty = answer.strands().stream()
                .filter(strand -> strand.findings().isEmpty())
                .filter(strand -> strand.series().stream().allMatch(series -> series.knownCount() == 0))
                .map(strand -> strand.strand().title().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        if (!empty.isEmpty()) {
            lines.add("No series is known of: " + empty + ". That is unknown, not none.");
        }
        Set<String> disputed = new LinkedHashSet<>();
        answer.chapters().forEach(chapter -> chapter.rows().forEach(row -> add(disputed, row)));
        answer.notable().forEach(row -> add(disputed, row));
        if (disputed.isEmpty()) {
            lines.add("No row listed here is disputed by another source.");
        }
        lines.addAll(disputed);
        return lines;
    }

    private static void add(Set<String> disputed, Entry row) {
        String by = row.provenance().disputedBy();
        if (by != null) {
            disputed.add("Disputed: " + Explanations.date(row) + " " + EntryText.of(row) + ". " + by + ".");
        }
    }
}
