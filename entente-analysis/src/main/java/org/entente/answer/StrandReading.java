package org.entente.answer;

import java.util.List;
import org.entente.series.Series;

/**
 * One strand of a pair: its series and what they say.
 *
 * @param strand which
 * @param series what is known, one series a direction or kind; empty when the record counts nothing
 * @param findings what the numbers say, most telling first; empty when there is too little to say anything
 * @param unknowns what is not known about it, one sentence each
 */
public record StrandReading(Strand strand, List<Series> series, List<Sentence> findings, List<String> unknowns) {

    /** Copies the lists. */
    public StrandReading {
        series = List.copyOf(series);
        findings = List.copyOf(findings);
        unknowns = List.copyOf(unknowns);
    }
}
