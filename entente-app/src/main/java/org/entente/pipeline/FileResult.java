package org.entente.pipeline;

import java.util.List;
import org.entente.delivery.DeliverySummary;
import org.entente.provenance.Reject;

/**
 * What became of one file.
 *
 * @param file the file as the user named it
 * @param format the format that it was read as
 * @param summary rows and what became of them
 * @param notes what the user should know, one sentence each
 * @param rejects the first rejected rows
 */
public record FileResult(
        String file, String format, DeliverySummary summary, List<String> notes, List<Reject> rejects) {

    /** Copies the lists. */
    public FileResult {
        notes = List.copyOf(notes);
        rejects = List.copyOf(rejects);
    }
}
