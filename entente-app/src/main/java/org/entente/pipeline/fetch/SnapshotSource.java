package org.entente.pipeline.fetch;

import org.entente.source.fetch.Address;

/**
 * A list that its publisher replaces as a whole.
 *
 * @param format the format that reads it
 * @param address where it lives
 * @param stem begins the names of its snapshots
 * @param ending ends them
 */
record SnapshotSource(String format, Address address, String stem, String ending) {}
