package org.entente.answer;

import java.util.List;
import org.entente.entry.Entry;

/**
 * One answer of a report beside the strands: sentences with numbers that open, the rows that they name, and what is unknown.
 *
 * @param id short name, as in {@code ledger}
 * @param title heading
 * @param question what it answers
 * @param findings most telling first; empty when there is too little to say anything
 * @param rows entries worth listing one by one
 * @param rowsTitle what the rows are; empty when there are none
 * @param unknowns what is not known, one sentence each
 */
public record Chapter(
        String id,
        String title,
        String question,
        List<Sentence> findings,
        List<Entry> rows,
        String rowsTitle,
        List<String> unknowns) {

    /** Copies the lists. */
    public Chapter {
        findings = List.copyOf(findings);
        rows = List.copyOf(rows);
        unknowns = List.copyOf(unknowns);
    }
}
