package org.entente.evidence;

import java.util.List;

/**
 * Some of the rows behind a value.
 *
 * @param total how many there are
 * @param rows the first of them, in order of date and id
 */
public record EvidencePage(long total, List<EvidenceRow> rows) {

    /** Copies the rows. */
    public EvidencePage {
        rows = List.copyOf(rows);
    }
}
