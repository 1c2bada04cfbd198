package org.entente.cluster;

import java.nio.file.Path;
import org.entente.delivery.KeepRule;
import org.jspecify.annotations.Nullable;

/**
 * What a job that reads files needs to know.
 *
 * @param record the record's folder, on a file system that the driver sees as its own
 * @param staging a folder for Hadoop that driver and workers see; null for one within the record's folder, which they must
 *     then all see under the same path
 * @param format a format's name, {@code auto}, or {@code coder} for documents
 * @param keep the keep rule, as in {@code all}
 * @param batch how many files are read before their deliveries join the record
 */
public record JobSettings(Path record, @Nullable String staging, String format, String keep, int batch) {

    /** Name and version of this program, which stand in each delivery. */
    static final String PROGRAM = "entente-cluster 0.1.0-SNAPSHOT";

    /** Checks the keep rule and the batch. */
    public JobSettings {
        keep = KeepRule.parse(keep).text();
        if (batch < 1) {
            throw new IllegalArgumentException("The batch (" + batch + ") must be 1 file or more.");
        }
    }
}
