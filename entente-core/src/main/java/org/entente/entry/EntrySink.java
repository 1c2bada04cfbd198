package org.entente.entry;

import org.entente.provenance.Reject;

/** Takes what a reader finds in a file, row by row, in the file's order. */
public interface EntrySink {

    /** Takes one entry. A reader hands over exactly one for each row that it accepts. */
    void accept(Entry entry);

    /** Takes one row that breaks a rule. */
    void reject(Reject reject);
}
