package org.entente.record;

import org.entente.entry.Family;
import org.entente.provenance.Checked;

/**
 * How many entries of a dataset and family say what they were compared with.
 *
 * @param dataset id of the dataset
 * @param family what they are
 * @param checked what they were compared with
 * @param entries how many
 */
public record CheckedCount(String dataset, Family family, Checked checked, long entries) {}
