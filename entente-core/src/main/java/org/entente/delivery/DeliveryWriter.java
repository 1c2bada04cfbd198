package org.entente.delivery;

import java.util.List;
import org.entente.entry.Entry;
import org.entente.entry.EntrySink;
import org.entente.entry.Event;
import org.entente.provenance.Universe;
import org.entente.series.DatasetCoverage;

/**
 * Takes the entries of one file. Nothing shows in the record before {@link #commit}; closing without it leaves nothing
 * behind. Memory does not grow with the file. For one thread.
 */
public interface DeliveryWriter extends EntrySink, AutoCloseable {

    /** Id of the delivery that is being written. */
    String id();

    /** {@inheritDoc} Rows are then told apart by the line of their entries. */
    @Override
    void more(Entry entry);

    /** Takes an event that the keep rule leaves out: it is only counted, so that rates keep their exposure. */
    void leaveOut(Event event);

    /**
     * Adds the delivery to the record.
     *
     * @param rows data rows of the file; must equal the first entries and the rejects that were handed over
     * @param coverage what the file can say
     * @param universes closed universes that it states
     * @param notes what the user should know, one sentence each
     * @throws IllegalArgumentException if the rows do not add up
     */
    DeliverySummary commit(long rows, List<DatasetCoverage> coverage, List<Universe> universes, List<String> notes);

    /** Throws away what was not committed. */
    @Override
    void close();
}
