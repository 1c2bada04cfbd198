package org.entente.pipeline.fetch;

import java.io.IOException;
import java.time.LocalDate;

/** Gets one source into the record. */
public interface Fetch {

    /**
     * Downloads what is not there yet, and ingests it.
     *
     * @param from first day that is wanted; what has no days ignores both
     * @param to last day that is wanted
     * @throws org.entente.source.fetch.DownloadException when the server cannot be reached or has no list; what was got before
     *     is kept
     * @throws IOException when files cannot be written
     */
    FetchReport run(LocalDate from, LocalDate to, FetchListener listener) throws IOException;
}
