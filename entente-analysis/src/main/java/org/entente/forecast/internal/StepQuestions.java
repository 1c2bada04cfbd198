package org.entente.forecast.internal;

import java.util.Arrays;
import org.entente.forecast.graph.Quadruples;

/** The questions (s, r, ?) of one step with their answers, in a fixed order. */
final class StepQuestions {

    /** Takes one question. */
    @FunctionalInterface
    interface Taker {
        void take(int s, int r, int[] answers);
    }

    private final Quadruples data;
    private final long[] keys;
    private final int from;

    StepQuestions(Quadruples data, int from, int end) {
        this.data = data;
        this.from = from;
        int relations = 2 * data.relationCount();
        keys = new long[end - from];
        for (int i = 0; i < keys.length; i++) {
            long question = (long) data.subject(from + i) * relations + data.relation(from + i);
            keys[i] = question << 24 | i;
        }
        Arrays.sort(keys);
    }

    void forEach(Taker taker) {
        for (int start = 0; start < keys.length; ) {
            int end = start;
            while (end < keys.length && keys[end] >>> 24 == keys[start] >>> 24) {
                end++;
            }
            int first = fact(start);
            int[] answers = new int[end - start];
            for (int i = start; i < end; i++) {
                answers[i - start] = data.object(fact(i));
            }
            taker.take(
                    data.subject(first),
                    data.relation(first),
                    Arrays.stream(answers).sorted().distinct().toArray());
            start = end;
        }
    }

    private int fact(int index) {
        return from + (int) (keys[index] & 0xFFFFFF);
    }
}
