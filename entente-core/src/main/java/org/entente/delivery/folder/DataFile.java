package org.entente.delivery.folder;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One Parquet file that counts.
 *
 * @param table code of the family, {@code rejects} or {@code exposure}
 * @param path path below the record's folder, with slashes
 * @param rows rows in the file
 * @param deliveries deliveries whose rows in it count
 * @param partial whether it also holds rows of deliveries that were dropped
 * @param form which columns it has; null in manifests written before there were several forms, which means the first
 */
public record DataFile(
        String table,
        String path,
        long rows,
        Set<String> deliveries,
        boolean partial,
        @Nullable Integer form) {

    /** The form that is written: entries have the column {@code checked}. */
    public static final int FORM = 2;

    /** A file that is written today, named by the hash of its bytes. */
    public static DataFile written(String table, String sha256, long rows, Set<String> deliveries) {
        return new DataFile(table, table + "/" + sha256 + ".parquet", rows, deliveries, false, FORM);
    }

    /** Copies the set. */
    public DataFile {
        deliveries = Set.copyOf(deliveries);
    }

    /** Whether its columns are those that are written today. */
    public boolean hasAllColumns() {
        return form != null && form >= FORM;
    }

    /** The same without one delivery. */
    DataFile without(String delivery) {
        if (!deliveries.contains(delivery)) {
            return this;
        }
        Set<String> others = new TreeSet<>(deliveries);
        others.remove(delivery);
        return new DataFile(table, path, rows, others, true, form);
    }
}
