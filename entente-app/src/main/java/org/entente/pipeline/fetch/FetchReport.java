package org.entente.pipeline.fetch;

import java.util.List;
import org.entente.pipeline.FileResult;

/**
 * What a fetch brought, and what it did not.
 *
 * @param source the source, as the user named it
 * @param results what became of the files that were ingested
 * @param fetched files that were downloaded in this run
 * @param already files that were in the record before this run
 * @param missing what should be there and is not, with the reason; asked for again by the next run
 * @param repeated what the list names more than once
 * @param late what the list names after something later
 * @param backfilled what an earlier run found missing and this one got
 * @param notes what the user should know, one sentence each
 */
public record FetchReport(
        String source,
        List<FileResult> results,
        long fetched,
        long already,
        List<Gap> missing,
        List<String> repeated,
        List<String> late,
        List<String> backfilled,
        List<String> notes) {

    /**
     * Something that is not there.
     *
     * @param name the slot or file
     * @param reason why, in a few words
     */
    public record Gap(String name, String reason) {}

    /** Copies the lists. */
    public FetchReport {
        results = List.copyOf(results);
        missing = List.copyOf(missing);
        repeated = List.copyOf(repeated);
        late = List.copyOf(late);
        backfilled = List.copyOf(backfilled);
        notes = List.copyOf(notes);
    }
}
