package org.entente.pipeline.fetch;

/** Hears how a fetch gets on. */
public interface FetchListener {

    /** Says nothing to anybody. */
    FetchListener SILENT = (what, done, total) -> {};

    /**
     * So much is done.
     *
     * @param what what is being worked on, as in {@code 2015-02-18}
     */
    void progress(String what, long done, long total);
}
