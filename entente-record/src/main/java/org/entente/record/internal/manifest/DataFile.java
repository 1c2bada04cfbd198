package org.entente.record.internal.manifest;

import java.util.Set;
import java.util.TreeSet;

/**
 * One Parquet file that counts.
 *
 * @param table code of the family, {@code rejects} or {@code exposure}
 * @param path path below the record's folder, with slashes
 * @param rows rows in the file
 * @param deliveries deliveries whose rows in it count
 * @param partial whether it also holds rows of deliveries that were dropped
 */
public record DataFile(String table, String path, long rows, Set<String> deliveries, boolean partial) {

    /** Copies the set. */
    public DataFile {
        deliveries = Set.copyOf(deliveries);
    }

    /** The same without one delivery. */
    DataFile without(String delivery) {
        if (!deliveries.contains(delivery)) {
            return this;
        }
        Set<String> others = new TreeSet<>(deliveries);
        others.remove(delivery);
        return new DataFile(table, path, rows, others, true);
    }
}
