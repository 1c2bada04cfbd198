package org.entente.delivery;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one delivery brought into one table from one dataset.
 *
 * @param table code of the family, or {@code exposure}
 * @param dataset id of the dataset
 * @param rows rows, repeated identities included
 * @param uniqueIds whether every id stands in one row only
 * @param firstId smallest id
 * @param lastId largest id
 * @param firstKnown earliest day on which one of them could be known; null when none says so itself
 */
public record Holding(
        String table,
        String dataset,
        long rows,
        boolean uniqueIds,
        String firstId,
        String lastId,
        @Nullable LocalDate firstKnown) {}
