package org.entente.record;

/**
 * What compaction did.
 *
 * @param filesBefore data files that the record named before
 * @param filesAfter data files that it names now
 * @param deleted files that no snapshot can need any more and that were deleted, manifests included
 */
public record CompactionSummary(int filesBefore, int filesAfter, int deleted) {}
