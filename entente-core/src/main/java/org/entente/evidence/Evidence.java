package org.entente.evidence;

/** Finds the rows behind a value. */
public interface Evidence {

    /**
     * The rows that the value was counted from.
     *
     * @param key the value
     * @param limit how many rows at the most
     */
    EvidencePage find(EvidenceKey key, int limit);
}
