package org.entente.source.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.entente.delivery.DeliveryWriter;
import org.entente.delivery.KeepRule;
import org.entente.entry.Entry;
import org.entente.entry.EntrySink;
import org.entente.entry.Event;
import org.entente.provenance.Reject;
import org.entente.source.SourceFormatException;

/** Sends each entry to where the keep rule wants it. */
final class Sorter implements EntrySink {

    /** How many rejected rows a result carries; the delivery keeps them all. */
    private static final int REJECTS_SHOWN = 5;

    private final UnaryOperator<Reject> placing;
    private final DeliveryWriter writer;
    private final KeepRule keep;
    private final List<Reject> first = new ArrayList<>();
    private long accepted;

    /**
     * A sorter.
     *
     * @param placing gives rejects the file and line that the user knows
     */
    Sorter(UnaryOperator<Reject> placing, DeliveryWriter writer, KeepRule keep) {
        this.placing = placing;
        this.writer = writer;
        this.keep = keep;
    }

    @Override
    public void accept(Entry entry) {
        accepted++;
        if (entry instanceof Event event && !keep.keeps(event)) {
            writer.leaveOut(event);
        } else {
            writer.accept(entry);
        }
    }

    @Override
    public void more(Entry entry) {
        writer.more(entry);
    }

    @Override
    public void reject(Reject rejected) {
        Reject reject = placing.apply(rejected);
        if (first.size() < REJECTS_SHOWN) {
            first.add(reject);
        }
        writer.reject(reject);
    }

    long accepted() {
        return accepted;
    }

    List<Reject> firstRejects() {
        return first;
    }

    /** Where and what the first fault was; empty when there was none. */
    String firstFault() {
        if (first.isEmpty()) {
            return "";
        }
        Reject fault = first.getFirst();
        return "line " + fault.line() + ": " + fault.column() + " (" + fault.value() + ") " + fault.reason();
    }

    static SourceFormatException nothingRead(String file, String format, long rows, String firstFault) {
        return new SourceFormatException(
                file,
                0,
                "",
                "none of its " + rows + " rows could be read as " + format + "; the first fault is at " + firstFault
                        + " Maybe it is of another format: ingest it as auto.");
    }
}
