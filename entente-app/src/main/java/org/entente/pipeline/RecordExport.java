package org.entente.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.entry.Family;
import org.entente.provenance.Dataset;
import org.entente.record.RecordSnapshot;
import org.entente.record.RowExport;
import org.entente.series.SeriesUnit;

/**
 * Writes rows of the record to a file, and beside it the terms and citation of each dataset. Rows of datasets that may not be
 * redistributed are left out unless they are asked for.
 */
public final class RecordExport {

    /**
     * What was written.
     *
     * @param rows rows by dataset
     * @param terms the file that holds terms and citations
     * @param leftOut rows that were left out for their terms, by dataset
     */
    public record Written(Map<String, Long> rows, Path terms, Map<String, Long> leftOut) {

        /** One line for each dataset that was left out. */
        public List<String> notices() {
            return leftOut.entrySet().stream()
                    .map(each -> "Left out: " + each.getValue() + " rows of " + each.getKey()
                            + ", which may not be redistributed. --restricted writes them for your own use.")
                    .toList();
        }
    }

    private final RecordSnapshot view;

    /** Exports from one state of the record. */
    public RecordExport(RecordSnapshot view) {
        this.view = view;
    }

    /** A state or pair as users type it; null for none. */
    public static SeriesUnit unit(String text) {
        if (text.contains("*")) {
            throw new IllegalArgumentException("The unit (" + text + ") must be one state or one pair, as in RUS-PRK.");
        }
        if (text.matches(".*[-:>→].*")) {
            try {
                return PairNames.parse(text).getFirst();
            } catch (IllegalArgumentException e) {
                return SeriesUnit.of(PairNames.states(text).getFirst());
            }
        }
        return SeriesUnit.of(PairNames.states(text).getFirst());
    }

    /**
     * Writes the rows.
     *
     * @param asked what is wanted; no dataset stands for all that have such rows
     * @param restricted whether rows that may not be redistributed are written too
     * @throws IllegalArgumentException when a dataset is not in the record
     * @throws IOException when a file cannot be written
     */
    public Written write(RowExport asked, boolean restricted) throws IOException {
        Map<String, Dataset> known = view.listDatasets().stream().collect(Collectors.toMap(Dataset::id, d -> d));
        Set<String> wanted = asked.datasets().isEmpty() ? known.keySet() : asked.datasets();
        requireKnown(wanted, known.keySet());
        Set<String> free = wanted.stream()
                .filter(id ->
                        restricted || Objects.requireNonNull(known.get(id), id).redistributable())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> bound = new TreeSet<>(wanted);
        bound.removeAll(free);
        Map<String, Long> leftOut = view.countRows(of(asked, bound));
        Map<String, Long> rows = view.exportRows(of(asked, free));
        Path terms = asked.file().resolveSibling(Runs.fileName(asked.file()) + ".terms.md");
        Written written = new Written(rows, terms, leftOut);
        Runs.writeWhole(terms, terms(asked, written, known));
        return written;
    }

    private static RowExport of(RowExport asked, Set<String> datasets) {
        return new RowExport(asked.family(), datasets, asked.about(), asked.from(), asked.to(), asked.file());
    }

    private static void requireKnown(Set<String> wanted, Set<String> known) {
        List<String> missing =
                wanted.stream().filter(id -> !known.contains(id)).sorted().toList();
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("The dataset (" + missing.getFirst()
                    + ") is not in the record. It holds " + String.join(", ", new TreeSet<>(known)) + ".");
        }
    }

    private String terms(RowExport asked, Written written, Map<String, Dataset> known) {
        List<String> lines = new ArrayList<>();
        lines.add("# Terms of " + Runs.fileName(asked.file()));
        lines.add("");
        lines.add("Rows of the family " + asked.family().code()
                + (asked.about() == null ? "" : " about " + asked.about()) + " as of " + view.asOf() + ", record "
                + view.lockHash().substring(0, 12) + ".");
        if (asked.family() == Family.LISTINGS) {
            lines.add("A listing says who lists; it does not say that anybody is guilty.");
        }
        written.rows().forEach((id, rows) -> addDataset(lines, Objects.requireNonNull(known.get(id), id), rows));
        if (!written.leftOut().isEmpty()) {
            lines.add("");
            lines.add("## Left out");
            lines.add("");
            written.notices().forEach(notice -> lines.add("- " + notice));
        }
        return String.join("\n", lines) + "\n";
    }

    private static void addDataset(List<String> lines, Dataset dataset, long rows) {
        lines.add("");
        lines.add("## " + dataset.id());
        lines.add("");
        lines.add("- " + rows + " rows of " + dataset.title()
                + (dataset.version().isEmpty() ? "" : ", " + dataset.version()));
        lines.add("- known how: " + dataset.trust().code());
        lines.add("- terms: " + dataset.terms()
                + (dataset.redistributable() ? "" : " These rows may not be redistributed."));
        lines.add("- cite: " + dataset.citation());
        lines.add("");
        lines.add(dataset.bibtex().indent(4).stripTrailing());
    }

    /** Whether the folder of the file is there. */
    public static void requireFolder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new IllegalArgumentException(
                    "The folder of the output (" + file + ") is not there. Make it first, or name another.");
        }
    }
}
