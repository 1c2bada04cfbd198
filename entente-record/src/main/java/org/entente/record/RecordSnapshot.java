package org.entente.record;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.entente.delivery.Delivery;
import org.entente.evidence.Evidence;
import org.entente.listing.ListingSpell;
import org.entente.provenance.Reject;
import org.entente.series.WorldView;

/**
 * The record as of one day, unchanging: what others add, drop or compact meanwhile does not show. Close it after use. For
 * one thread at a time; {@link #beside} gives a second thread one of its own.
 */
public interface RecordSnapshot extends WorldView, Evidence, AutoCloseable {

    /** The same for another thread, which need not read again what this one has read. Close it before this one. */
    RecordSnapshot beside();

    /** Number of the manifest that it reads; 0 for a record without deliveries. */
    int manifestNumber();

    /** The deliveries that count here, by id. */
    List<Delivery> listDeliveries();

    /** SHA-256 over the ids of the deliveries and the corrections: equal hashes, equal answers. */
    String lockHash();

    /**
     * The same for what was known by an earlier day: it stays as it is when something joins the record that was known after
     * that day only. Equal hashes, equal answers as of the day.
     *
     * @param day not after that of the snapshot
     */
    String lockHash(LocalDate day);

    /** How many entries each dataset has by family and year, in that order; undated entries are left out. */
    List<YearCount> listYearCounts();

    /** How many entries say what they were compared with, by dataset and family; the others are left out. */
    List<CheckedCount> listCheckedCounts();

    /**
     * From when to when names stood on a sanctions list, as its snapshots known by the day tell.
     *
     * @param list id of the list, as in {@code ofac-sdn}
     */
    List<ListingSpell> listListings(String list);

    /**
     * The rejected rows of a delivery, in the order of the file.
     *
     * @param limit how many at the most
     */
    List<Reject> listRejects(String delivery, int limit);

    /** How many rows of each dataset an export would hold. */
    Map<String, Long> countRows(RowExport asked);

    /**
     * Writes rows as a table, one row an entry, in order of date, dataset and id.
     *
     * @return how many rows of each dataset were written
     * @throws IOException when the file cannot be written
     */
    Map<String, Long> exportRows(RowExport asked) throws IOException;

    @Override
    void close();
}
