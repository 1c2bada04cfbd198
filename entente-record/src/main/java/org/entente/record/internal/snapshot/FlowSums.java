package org.entente.record.internal.snapshot;

import java.util.function.Supplier;
import org.entente.series.FlowTotals;

/** The flows of years that were summed last, for all threads that read one view. */
final class FlowSums {

    private static final int MOST = 4;

    private final RecentlyAsked<FlowTotals> sums = new RecentlyAsked<>(MOST);

    /** Whoever asks for what another thread is summing waits for it. */
    synchronized FlowTotals get(String question, Supplier<FlowTotals> sum) {
        return sums.get(question, sum);
    }
}
