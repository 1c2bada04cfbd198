/**
 * Jobs for Apache Spark: what one machine does file by file, done on many at once with the same answers.
 *
 * <p>Start at {@link ClusterMain}, the main class for {@code spark-submit}. The jobs only split the work, call the same code
 * that the program on one machine calls, and merge: {@link DeliveryJob} reads files into the record's own folder,
 * {@link StreamJob} does so with files as they come, {@link SeriesJob} sums events into series. A delivery joins the folder
 * through {@link org.entente.delivery.folder.DeliveryFolder}, wholly or not at all, so a worker or a driver that dies leaves
 * nothing that counts.
 */
@NullMarked
package org.entente.cluster;

import org.jspecify.annotations.NullMarked;
