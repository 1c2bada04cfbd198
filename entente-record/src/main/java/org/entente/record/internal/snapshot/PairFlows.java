package org.entente.record.internal.snapshot;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.event.EventArray;
import org.entente.flow.FlowArray;

/** All flows of a dataset and kind, in which those of a pair are found at once: what a table of many pairs is read from. */
final class PairFlows {

    private static final int STATE_BITS = 16;
    private static final int ROW_BITS = 31;
    private static final long ROW = (1L << ROW_BITS) - 1;

    private final FlowArray all;
    private final int[] states;
    /** Numbers of the rows below the numbers of their two states, ascending. */
    private final long[] rows;

    private PairFlows(FlowArray all, int[] states, long[] rows) {
        this.all = all;
        this.states = states;
        this.rows = rows;
    }

    static PairFlows of(FlowArray all) {
        int[] states = IntStream.range(0, all.size())
                .flatMap(i -> IntStream.of(all.source(i), all.target(i)))
                .distinct()
                .sorted()
                .toArray();
        long[] rows = new long[all.size()];
        for (int i = 0; i < rows.length; i++) {
            long pair = pair(Arrays.binarySearch(states, all.source(i)), Arrays.binarySearch(states, all.target(i)));
            rows[i] = pair << ROW_BITS | i;
        }
        Arrays.sort(rows);
        return new PairFlows(all, states, rows);
    }

    private static long pair(int one, int other) {
        return (long) Math.min(one, other) << STATE_BITS | Math.max(one, other);
    }

    /** Flows between two states, in either direction, ordered as in a {@link FlowArray}. */
    FlowArray between(List<String> pair) {
        int first = Arrays.binarySearch(states, EventArray.pack(pair.getFirst()));
        int second = Arrays.binarySearch(states, EventArray.pack(pair.getLast()));
        FlowArray flows = new FlowArray();
        if (first < 0 || second < 0) {
            return flows;
        }
        long wanted = pair(first, second);
        int at = Arrays.binarySearch(rows, wanted << ROW_BITS);
        for (int i = at < 0 ? -at - 1 : at; i < rows.length && rows[i] >> ROW_BITS == wanted; i++) {
            int row = (int) (rows[i] & ROW);
            flows.add(all.year(row), all.source(row), all.target(row), all.amount(row));
        }
        return flows;
    }
}
