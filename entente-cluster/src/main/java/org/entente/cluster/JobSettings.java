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
 * @param split length in bytes from which a file that is not packed is cut into parts of that length, a task each
 */
public record JobSettings(Path record, @Nullable String staging, String format, String keep, int batch, long split) {

    /** Where a large file is cut unless it is said otherwise, in bytes: some 600,000 rows of GDELT. */
    static final long SPLIT = 256L << 20;

    /** Name and version of this program, which stand in each delivery. */
    static final String PROGRAM = "entente-cluster 0.1.0-SNAPSHOT";

    /** Checks the keep rule, the batch and the split. */
    public JobSettings {
        keep = KeepRule.parse(keep).text();
        if (batch < 1) {
            throw new IllegalArgumentException("The batch (" + batch + ") must be 1 file or more.");
        }
        if (split < 1) {
            throw new IllegalArgumentException("The split (" + split + " bytes) must be 1 or more.");
        }
    }
}
