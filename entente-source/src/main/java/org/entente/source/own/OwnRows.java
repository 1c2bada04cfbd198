package org.entente.source.own;

import org.entente.entry.Entry;
import org.entente.source.csv.CsvRow;

/** Makes the entries of one file of the format. */
interface OwnRows {

    /**
     * Makes the entry of a row.
     *
     * @throws org.entente.source.csv.RowException when the row breaks a rule
     */
    Entry read(CsvRow row);
}
