package org.entente.cluster.internal;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.function.BinaryOperator;
import org.entente.delivery.Holding;
import org.jspecify.annotations.Nullable;

/**
 * What one part of a file brought into one table from one dataset.
 *
 * @param table code of the family, or {@code exposure}
 * @param dataset id of the dataset
 * @param rows how many rows
 * @param firstId smallest id
 * @param lastId largest id
 * @param firstKnown earliest day on which one could be known; null when none says so
 */
record PartShare(
        String table,
        String dataset,
        long rows,
        String firstId,
        String lastId,
        @Nullable LocalDate firstKnown) implements Serializable {

    PartShare plus(PartShare other) {
        return new PartShare(
                table,
                dataset,
                rows + other.rows,
                BinaryOperator.minBy(ByteOrder.OF_TEXTS).apply(firstId, other.firstId),
                BinaryOperator.maxBy(ByteOrder.OF_TEXTS).apply(lastId, other.lastId),
                BinaryOperator.minBy(Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                        .apply(firstKnown, other.firstKnown));
    }

    /** What the whole file brought. */
    Holding holding(long distinctIds) {
        return new Holding(table, dataset, rows, rows == distinctIds, firstId, lastId, firstKnown);
    }
}
