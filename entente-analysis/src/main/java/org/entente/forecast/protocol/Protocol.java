package org.entente.forecast.protocol;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.entente.forecast.graph.Quadruples;
import org.jspecify.annotations.Nullable;

/**
 * Asks a scorer for every fact of a part, step by step, and ranks the true answers.
 *
 * <p>For a fact (s, r, o, t) all entities are ranked for (s, r, ?, t). Other true answers at t are taken out first
 * (time-aware filter), ties get their mean rank. The scorer observes a step only after all questions of that step.
 */
public final class Protocol {

    /** Name of the protocol, printed beside every figure. */
    public static final String NAME = "single-step, both directions, time-aware filter, mean rank of ties";

    private static final int BEST = 100;

    private final Quadruples data;
    private final @Nullable RankSink sink;
    private final double[] ranks;
    private final int[][] best;
    private final float[][] bestScores;

    private Protocol(Quadruples data, @Nullable RankSink sink) {
        this.data = data;
        this.sink = sink;
        ranks = new double[data.size()];
        best = new int[sink == null ? 0 : data.size()][];
        bestScores = new float[best.length][];
    }

    /**
     * Evaluates the facts {@code from} to {@code to}.
     *
     * @param observing whether the scorer sees a step once it has passed
     * @param sink takes each rank; null when nobody wants them
     */
    public static Outcome evaluate(
            Quadruples data, int from, int to, Scorer scorer, boolean observing, @Nullable RankSink sink) {
        return new Protocol(data, sink).run(from, to, scorer, observing);
    }

    private Outcome run(int from, int to, Scorer scorer, boolean observing) {
        Strata strata = new Strata(data);
        strata.observe(data, 0, from);
        ConcurrentLinkedQueue<Scratch> scratches = new ConcurrentLinkedQueue<>();
        Stratum[] stratumOf = new Stratum[to];
        for (int step = from; step < to; ) {
            int end = Math.min(to, data.endOfStep(step));
            askStep(step, end, scorer, scratches);
            for (int fact = step; fact < end; fact++) {
                stratumOf[fact] = strata.of(data, fact);
            }
            strata.observe(data, step, end);
            if (observing) {
                scorer.observe(data, step, end);
            }
            step = end;
        }
        return outcome(from, to, stratumOf);
    }

    /** Asks each (s, r, ?) of a step once, in any order and on all processors: questions do not see one another. */
    private void askStep(int from, int to, Scorer scorer, ConcurrentLinkedQueue<Scratch> scratches) {
        Integer[] order = new Integer[to - from];
        Arrays.setAll(order, i -> from + i);
        Arrays.sort(order, (a, b) -> Long.compare(question(a), question(b)));
        int[] starts = IntStream.range(0, order.length)
                .filter(i -> i == 0 || question(order[i]) != question(order[i - 1]))
                .toArray();
        IntStream.range(0, starts.length).parallel().forEach(i -> {
            Scratch scratch = scratches.poll();
            if (scratch == null) {
                scratch = new Scratch(scorer.reader(), data.entityCount());
            }
            int end = i + 1 < starts.length ? starts[i + 1] : order.length;
            answer(scratch, order, starts[i], end);
            scratches.add(scratch);
        });
    }

    private record Scratch(Scorer.Reader reader, float[] scores) {
        Scratch(Scorer.Reader reader, int entities) {
            this(reader, new float[entities]);
        }
    }

    private long question(int fact) {
        return (long) data.subject(fact) << 32 | data.relation(fact);
    }

    private void answer(Scratch scratch, Integer[] order, int start, int end) {
        int first = order[start];
        float[] scores = scratch.scores();
        scratch.reader().score(data.subject(first), data.relation(first), data.step(first), scores);
        int[] answers = IntStream.range(start, end)
                .map(i -> data.object(order[i]))
                .distinct()
                .toArray();
        for (int i = start; i < end; i++) {
            ranks[order[i]] = Ranks.filtered(scores, data.object(order[i]), answers);
        }
        if (sink != null) {
            int[] top = Ranks.best(scores, BEST);
            float[] topScores = new float[top.length];
            for (int i = 0; i < top.length; i++) {
                topScores[i] = scores[top[i]];
            }
            for (int i = start; i < end; i++) {
                best[order[i]] = top;
                bestScores[order[i]] = topScores;
            }
        }
    }

    private Outcome outcome(int from, int to, Stratum[] stratumOf) {
        Metrics.Sum all = new Metrics.Sum();
        Metrics.Sum objects = new Metrics.Sum();
        Metrics.Sum subjects = new Metrics.Sum();
        Metrics.Sum[] strata = new Metrics.Sum[Stratum.values().length];
        Arrays.setAll(strata, i -> new Metrics.Sum());
        for (int fact = from; fact < to; fact++) {
            all.add(ranks[fact]);
            (fact % 2 == 0 ? objects : subjects).add(ranks[fact]);
            strata[stratumOf[fact].ordinal()].add(ranks[fact]);
            if (sink != null) {
                sink.accept(fact, ranks[fact], best[fact], bestScores[fact]);
            }
        }
        Map<Stratum, Metrics> byStratum = new EnumMap<>(Stratum.class);
        for (Stratum stratum : Stratum.values()) {
            byStratum.put(stratum, strata[stratum.ordinal()].metrics());
        }
        return new Outcome(all.metrics(), objects.metrics(), subjects.metrics(), byStratum);
    }
}
