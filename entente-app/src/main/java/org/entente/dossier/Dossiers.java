package org.entente.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entente.answer.Chapter;
import org.entente.answer.PairAnswer;
import org.entente.answer.Part;
import org.entente.answer.Sentence;
import org.entente.answer.StrandReading;
import org.entente.evidence.Evidence;
import org.entente.evidence.EvidenceKey;
import org.entente.evidence.EvidencePage;
import org.entente.evidence.Explanation;
import org.entente.provenance.Coverage;
import org.entente.provenance.Dataset;
import org.entente.series.RecordView;
import org.entente.series.Series;
import org.entente.series.Variable;

/** Puts a {@link Dossier} together. */
public final class Dossiers {

    /** At most so many rows are shown behind a value; the total is always said. */
    public static final int ROWS_SHOWN = 5;

    private static final EvidencePage NOTHING = new EvidencePage(0, List.of());

    private Dossiers() {}

    /**
     * Adds to an answer its sources and the rows behind each of its values. Asks the evidence once a value; a counted
     * series' value of which nothing was counted has no rows and is not asked for.
     *
     * @param answer what is said
     * @param view the view it was made from
     * @param evidence finds the rows
     * @param recordHash hash that names the state of the record and the options
     * @param version version of the program
     */
    public static Dossier assemble(
            PairAnswer answer, RecordView view, Evidence evidence, String recordHash, String version) {
        return assemble(answer, view, List.of(evidence), recordHash, version);
    }

    /**
     * The same, with the rows found by several threads.
     *
     * @param evidence one a thread, all of the same rows
     */
    public static Dossier assemble(
            PairAnswer answer, RecordView view, List<Evidence> evidence, String recordHash, String version) {
        Set<EvidenceKey> keys = new LinkedHashSet<>();
        Set<EvidenceKey> empty = new LinkedHashSet<>();
        answer.bottomLine().forEach(sentence -> collect(sentence, keys));
        for (StrandReading strand : answer.strands()) {
            strand.findings().forEach(sentence -> collect(sentence, keys));
            strand.series().forEach(series -> collect(series, keys, empty));
        }
        answer.chapters().forEach(chapter -> chapter.findings().forEach(sentence -> collect(sentence, keys)));
        Set<EvidenceKey> asked = new LinkedHashSet<>(keys);
        asked.removeAll(empty);
        Map<EvidenceKey, EvidencePage> found = new RowFinder(asked, ROWS_SHOWN).find(evidence);
        Map<EvidenceKey, EvidencePage> rows = new LinkedHashMap<>();
        keys.forEach(key -> rows.put(key, found.getOrDefault(key, NOTHING)));
        return new Dossier(answer, sources(answer, view, rows), recordHash, version, rows);
    }

    private static void collect(Sentence sentence, Set<EvidenceKey> keys) {
        for (Part part : sentence.parts()) {
            if (part instanceof Part.Number number) {
                collect(number.explanation(), keys);
            }
        }
    }

    private static void collect(Explanation explanation, Set<EvidenceKey> keys) {
        if (explanation.key() != null) {
            keys.add(explanation.key());
        }
        explanation.parts().forEach(part -> collect(part, keys));
    }

    private static void collect(Series series, Set<EvidenceKey> keys, Set<EvidenceKey> empty) {
        boolean counted = !(series.variable() instanceof Variable.Figure);
        for (int i = 0; i < series.size(); i++) {
            if (series.isKnown(i)) {
                EvidenceKey key = new EvidenceKey(series.variable(), series.unit(), series.period(i));
                keys.add(key);
                if (counted && series.count(i) == 0) {
                    empty.add(key);
                }
            }
        }
    }

    private static List<SourceNote> sources(
            PairAnswer answer, RecordView view, Map<EvidenceKey, EvidencePage> evidence) {
        Set<String> used = new TreeSet<>();
        evidence.keySet().forEach(key -> used.add(key.variable().dataset()));
        evidence.values()
                .forEach(page -> page.rows()
                        .forEach(row -> used.add(row.entry().provenance().dataset())));
        answer.strands()
                .forEach(strand ->
                        strand.series().forEach(s -> used.add(s.variable().dataset())));
        answer.chapters().forEach(chapter -> collectDatasets(chapter, used));
        answer.notable().forEach(event -> used.add(event.provenance().dataset()));
        return view.listDatasets().stream()
                .filter(dataset -> used.contains(dataset.id()))
                .sorted(Comparator.comparing(Dataset::id))
                .map(dataset -> new SourceNote(
                        dataset,
                        ShownChecks.of(dataset.id(), answer, evidence),
                        coverage(dataset, view, answer),
                        deliveries(dataset, evidence)))
                .toList();
    }

    private static void collectDatasets(Chapter chapter, Set<String> used) {
        chapter.rows().forEach(row -> used.add(row.provenance().dataset()));
        for (Sentence sentence : chapter.findings()) {
            for (Part part : sentence.parts()) {
                if (part instanceof Part.Number number) {
                    collectDatasets(number.explanation(), used);
                }
            }
        }
    }

    private static void collectDatasets(Explanation explanation, Set<String> used) {
        explanation.rows().forEach(row -> used.add(row.provenance().dataset()));
        explanation.parts().forEach(part -> collectDatasets(part, used));
    }

    private static List<String> coverage(Dataset dataset, RecordView view, PairAnswer answer) {
        List<String> lines = new ArrayList<>();
        view.listCoverage().stream()
                .filter(each -> each.dataset().equals(dataset.id()))
                .forEach(each -> lines.add(text(each.coverage())));
        view.listUniverses().stream()
                .filter(each -> each.dataset().equals(dataset.id()))
                .filter(each ->
                        each.covers(answer.first().iso3(), answer.second().iso3()))
                .forEach(each -> lines.add(
                        "closed universe " + each.id() + ": " + each.rule() + " (" + days(each.coverage()) + ")"));
        return lines.stream().distinct().sorted().toList();
    }

    private static String text(Coverage coverage) {
        return coverage.universe() + ", " + days(coverage)
                + (coverage.absentMeansZero() ? "; no row means none" : "; no row means not known");
    }

    private static String days(Coverage coverage) {
        return coverage.from() + " to " + coverage.to();
    }

    private static List<String> deliveries(Dataset dataset, Map<EvidenceKey, EvidencePage> evidence) {
        Set<String> files = new TreeSet<>();
        evidence.values()
                .forEach(page -> page.rows().stream()
                        .filter(row -> row.entry().provenance().dataset().equals(dataset.id()))
                        .forEach(row -> files.add(row.file() + " (delivery " + row.delivery() + ")")));
        return List.copyOf(files);
    }
}
