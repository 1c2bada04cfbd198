package org.entente.entry;

import org.entente.provenance.Reject;

/** Takes what a reader finds in a file, row by row, in the file's order. */
public interface EntrySink {

    /** Takes the first entry of a row, as a rule its only one. A reader hands over exactly one for each row that it accepts. */
    void accept(Entry entry);

    /**
     * Takes a further entry of the row whose first one was just accepted, where a row tells several things: the means of
     * power of a state, the flows in both directions. It has the line of that row and is not counted as a row.
     */
    default void more(Entry entry) {
        accept(entry);
    }

    /** Takes one row that breaks a rule. */
    void reject(Reject reject);
}
