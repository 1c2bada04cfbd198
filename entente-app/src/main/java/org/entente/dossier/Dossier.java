package org.entente.dossier;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.answer.PairAnswer;
import org.entente.evidence.EvidenceKey;
import org.entente.evidence.EvidencePage;

/**
 * An answer with everything that it rests on: all that a report needs.
 *
 * @param answer what is said
 * @param sources the datasets it rests on, by id
 * @param recordHash hash that names the state of the record and the options; what {@code replay} checks
 * @param version version of the program
 * @param evidence rows behind each value, in the order in which the values come up
 */
public record Dossier(
        PairAnswer answer,
        List<SourceNote> sources,
        String recordHash,
        String version,
        Map<EvidenceKey, EvidencePage> evidence) {

    /** Copies the collections and keeps their order. */
    public Dossier {
        sources = List.copyOf(sources);
        evidence = Collections.unmodifiableMap(new LinkedHashMap<>(evidence));
    }
}
