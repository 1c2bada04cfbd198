package org.entente.forecast.learn;

import java.util.Arrays;
import java.util.stream.IntStream;

/** First and second derivatives of LambdaRank's loss for every row, with changes of NDCG as weights. */
final class Lambdas {

    private static final int TABLE = 1 << 14;
    private static final float REACH = 12;
    private static final float[] SIGMOID = sigmoid();

    private final TrainingRows rows;
    private final int truncation;
    private final float[] gradient;
    private final float[] hessian;
    private final float[] discount = new float[4096];

    Lambdas(TrainingRows rows, int truncation) {
        this.rows = rows;
        this.truncation = truncation;
        gradient = new float[rows.rows()];
        hessian = new float[rows.rows()];
        for (int i = 0; i < discount.length; i++) {
            discount[i] = (float) (Math.log(2) / Math.log(2 + i));
        }
    }

    private static float[] sigmoid() {
        float[] table = new float[TABLE + 1];
        for (int i = 0; i <= TABLE; i++) {
            table[i] = (float) (1 / (1 + Math.exp((2.0 * i / TABLE - 1) * REACH)));
        }
        return table;
    }

    float[] gradient() {
        return gradient;
    }

    float[] hessian() {
        return hessian;
    }

    /** Computes both for the scores as they are. */
    void compute(float[] scores) {
        IntStream.range(0, rows.groups()).parallel().forEach(group -> computeGroup(group, scores));
    }

    private void computeGroup(int group, float[] scores) {
        int from = group == 0 ? 0 : rows.groupEnd(group - 1);
        int size = rows.groupEnd(group) - from;
        int[] order = order(scores, from, size);
        int rights = 0;
        for (int i = 0; i < size; i++) {
            gradient[from + i] = 0;
            hessian[from + i] = 0;
            rights += rows.isRight(from + i) ? 1 : 0;
        }
        float best = 0;
        for (int i = 0; i < Math.min(rights, truncation); i++) {
            best += discount[i];
        }
        float total = computePairs(order, scores, 1 / best);
        if (total > 0) {
            float scale = (float) (Math.log1p(total) / Math.log(2) / total);
            for (int i = from; i < from + size; i++) {
                gradient[i] *= scale;
                hessian[i] *= scale;
            }
        }
    }

    private static int[] order(float[] scores, int from, int size) {
        long[] keys = new long[size];
        for (int i = 0; i < size; i++) {
            int bits = Float.floatToIntBits(scores[from + i]);
            int ascending = bits ^ (bits >> 31 & 0x7FFFFFFF);
            keys[i] = (long) ~ascending << 32 | i;
        }
        Arrays.sort(keys);
        int[] order = new int[size];
        for (int i = 0; i < size; i++) {
            order[i] = from + (int) keys[i];
        }
        return order;
    }

    private float computePairs(int[] order, float[] scores, float scale) {
        float spread = scores[order[0]] - scores[order[order.length - 1]];
        float total = 0;
        for (int i = 0; i < Math.min(truncation, order.length - 1); i++) {
            boolean right = rows.isRight(order[i]);
            for (int j = i + 1; j < order.length; j++) {
                if (rows.isRight(order[j]) != right) {
                    int high = right ? order[i] : order[j];
                    int low = right ? order[j] : order[i];
                    float gap = scores[high] - scores[low];
                    float weight = (discount[i] - discountAt(j)) * scale;
                    if (spread != 0) {
                        weight /= .01f + Math.abs(gap);
                    }
                    total += pair(high, low, gap, weight);
                }
            }
        }
        return total;
    }

    private float discountAt(int place) {
        return place < discount.length ? discount[place] : 0;
    }

    private float pair(int high, int low, float gap, float weight) {
        float miss = sigmoid(gap);
        float lambda = miss * weight;
        float curve = miss * (1 - miss) * weight;
        gradient[high] -= lambda;
        gradient[low] += lambda;
        hessian[high] += curve;
        hessian[low] += curve;
        return 2 * lambda;
    }

    /** 1 / (1 + exp(gap)), from a table. */
    private static float sigmoid(float gap) {
        if (gap <= -REACH) {
            return SIGMOID[0];
        }
        if (gap >= REACH) {
            return SIGMOID[TABLE];
        }
        return SIGMOID[(int) ((gap / REACH + 1) * (TABLE / 2))];
    }
}
