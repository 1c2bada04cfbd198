package org.entente.cluster.internal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Counts what is written. */
interface RowCount {

    /**
     * Takes one row.
     *
     * @param known when it could be known; null where the table does not say
     */
    void add(String table, String dataset, String id, long line, @Nullable LocalDate known);
}
