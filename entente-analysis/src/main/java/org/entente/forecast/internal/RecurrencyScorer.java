package org.entente.forecast.internal;

import java.util.Arrays;
import org.entente.forecast.graph.Quadruples;
import org.entente.forecast.history.LongIndex;
import org.entente.forecast.protocol.Scorer;

/**
 * Recurrency baseline αψ + (1 − α)ξ: ψ(s, r, o, t) sums 2^{λ(k−t)} over past steps k of (s, r, o), as a share of the sum over
 * all steps before t; ξ(r, o) is the share of r's events that have o. Gastinger, J. et al. (2024), History repeats itself: a
 * baseline for temporal knowledge graph forecasting, IJCAI.
 */
final class RecurrencyScorer implements Scorer {

    private static final double LAMBDA = .02;

    private final int entities;
    private final int relations;
    private final double alpha;
    private final LongIndex triples = new LongIndex(1 << 16);
    private double[] sum = new double[1 << 16];
    private int[] last = new int[1 << 16];
    private int[] object = new int[1 << 16];
    private int[] next = new int[1 << 16];
    private final LongIndex heads = new LongIndex(1 << 15);
    private int[] head = new int[1 << 15];
    private final double[] relationCount;
    private final LongIndex objects = new LongIndex(1 << 15);
    private float[] objectCount = new float[1 << 15];
    private int firstStep = -1;

    RecurrencyScorer(Quadruples data, double alpha) {
        this.entities = data.entityCount();
        this.relations = 2 * data.relationCount();
        this.alpha = alpha;
        relationCount = new double[relations];
    }

    @Override
    public void observe(Quadruples data, int from, int to) {
        for (int fact = from; fact < to; fact++) {
            observe(data.subject(fact), data.relation(fact), data.object(fact), data.step(fact));
        }
    }

    private void observe(int s, int r, int o, int step) {
        firstStep = firstStep < 0 ? step : firstStep;
        long question = (long) s * relations + r;
        int known = triples.size();
        int triple = triples.findOrAdd(question * entities + o);
        if (triple == known) {
            addTriple(triple, question, o);
            sum[triple] = 1;
        } else if (last[triple] != step) {
            sum[triple] = sum[triple] * Math.pow(2, LAMBDA * (last[triple] - step)) + 1;
        }
        last[triple] = step;
        relationCount[r]++;
        int objectSlot = objects.findOrAdd((long) r * entities + o);
        if (objectSlot == objectCount.length) {
            objectCount = Arrays.copyOf(objectCount, objectSlot * 2);
        }
        objectCount[objectSlot]++;
    }

    private void addTriple(int triple, long question, int o) {
        if (triple == sum.length) {
            sum = Arrays.copyOf(sum, triple * 2);
            last = Arrays.copyOf(last, triple * 2);
            object = Arrays.copyOf(object, triple * 2);
            next = Arrays.copyOf(next, triple * 2);
        }
        int known = heads.size();
        int at = heads.findOrAdd(question);
        if (at == head.length) {
            head = Arrays.copyOf(head, at * 2);
        }
        next[triple] = at == known ? -1 : head[at];
        head[at] = triple;
        object[triple] = o;
    }

    @Override
    public Reader reader() {
        return this::score;
    }

    private void score(int s, int r, int step, float[] scores) {
        for (int o = 0; o < entities; o++) {
            int slot = objects.find((long) r * entities + o);
            scores[o] = slot < 0 ? 0 : (float) ((1 - alpha) * objectCount[slot] / relationCount[r]);
        }
        double decay = Math.pow(2, -LAMBDA);
        double all = decay * (1 - Math.pow(decay, step - firstStep)) / (1 - decay);
        int at = heads.find((long) s * relations + r);
        for (int triple = at < 0 ? -1 : head[at]; triple >= 0; triple = next[triple]) {
            double psi = sum[triple] * Math.pow(2, LAMBDA * (last[triple] - step)) / all;
            scores[object[triple]] += (float) (alpha * psi);
        }
    }
}
