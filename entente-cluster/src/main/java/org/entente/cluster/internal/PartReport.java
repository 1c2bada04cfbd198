package org.entente.cluster.internal;

import java.io.Serializable;
import java.util.List;
import org.entente.source.intake.PartIntake;

/**
 * What became of one part of a file.
 *
 * @param result what the reader says
 * @param rejected rows that were rejected
 * @param shares what it brought, by table and dataset, in the order of first rows
 * @param files its staged files, as {@link JobJson} writes them
 */
record PartReport(PartIntake.Result result, long rejected, List<PartShare> shares, String files)
        implements Serializable {

    /** Copies the list. */
    PartReport {
        shares = List.copyOf(shares);
    }
}
