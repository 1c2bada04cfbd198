/**
 * What is known: deliveries as immutable Parquet files, named by a manifest, read as of a day.
 *
 * <p>Start at {@link RecordFolder}. Comes in: entries, through a {@link DeliveryWriter}, one delivery for each file that
 * is read. Goes out: a {@link RecordSnapshot}, which is both the view that series are computed from and the evidence
 * behind them. A delivery joins the record when a new manifest is renamed into place: it is there wholly or not at all,
 * readers never wait, and a reader sees one state from its start to its end. Fails with {@link RecordException}, one line
 * that names the next step. A {@link RecordFolder} may be used by many threads and processes at once; a writer and a
 * snapshot belong to one thread.
 */
@NullMarked
package org.entente.record;

import org.entente.delivery.DeliveryWriter;
import org.jspecify.annotations.NullMarked;
