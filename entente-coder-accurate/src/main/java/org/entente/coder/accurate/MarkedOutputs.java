package org.entente.coder.accurate;

import ai.djl.huggingface.tokenizers.jni.CharSpan;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.entente.coder.TextSpan;

/**
 * The sentence model's outputs for the pieces of a sentence with two marked actors.
 *
 * @param pools outputs pooled over the whole, the source, the target and what is between them, {@value #WIDTH} numbers each and each of length 1
 * @param words the outputs of pieces outside the actors, each of length 1; of all pieces where there are no others
 * @param places for each of these the numbers of what is true of its place, below {@value #PLACES}: before, between or after the actors and in
 *     which order they stand; how far it is from the source, and on which side; the same for the target
 */
record MarkedOutputs(float[] pools, float[][] words, int[][] places) {

    /** How many numbers the model gives for a piece. */
    static final int WIDTH = 384;

    /** How many pools there are. */
    static final int POOLS = 4;

    /** How many places are told apart. */
    static final int PLACES = 26;

    private static final int[] FARTHEST = {1, 2, 4, 8};
    private static final int SIDES = 2;
    private static final int ZONES = 3;

    /** Where a piece stands: in an actor, or where relative to the two. */
    private enum Part {
        MARK,
        SOURCE,
        TARGET,
        BEFORE,
        BETWEEN,
        AFTER
    }

    /**
     * @param outputs one row a piece, the first of them for the whole
     * @param spans where the pieces stand in the text; null for what is no piece of it
     */
    static MarkedOutputs of(float[][] outputs, CharSpan[] spans, TextSpan source, TextSpan target) {
        Part[] parts = new Part[outputs.length];
        Arrays.setAll(parts, i -> part(spans[i], source, target));
        int[] chosen = indices(parts, Part.BEFORE, Part.AFTER);
        if (chosen.length == 0) {
            chosen = indices(parts, Part.MARK, Part.AFTER);
        }
        float[][] words = new float[chosen.length][];
        int[][] places = new int[chosen.length][];
        int[] sources = indices(parts, Part.SOURCE, Part.SOURCE);
        int[] targets = indices(parts, Part.TARGET, Part.TARGET);
        int order = source.start() < target.start() ? 0 : 1;
        for (int k = 0; k < chosen.length; k++) {
            int i = chosen[k];
            words[k] = outputs[i].clone();
            normalize(words[k], 0);
            int zone = Math.max(0, parts[i].ordinal() - Part.BEFORE.ordinal());
            places[k] = new int[] {
                SIDES * zone + order,
                SIDES * ZONES + distance(i, sources),
                SIDES * ZONES + (PLACES - SIDES * ZONES) / 2 + distance(i, targets)
            };
        }
        return new MarkedOutputs(pools(outputs, parts), words, places);
    }

    private static Part part(CharSpan span, TextSpan source, TextSpan target) {
        if (span == null) {
            return Part.MARK;
        }
        TextSpan piece = new TextSpan(span.getStart(), span.getEnd());
        if (piece.overlaps(source)) {
            return Part.SOURCE;
        }
        if (piece.overlaps(target)) {
            return Part.TARGET;
        }
        if (piece.end() <= Math.min(source.start(), target.start())) {
            return Part.BEFORE;
        }
        return piece.start() >= Math.max(source.start(), target.start()) ? Part.AFTER : Part.BETWEEN;
    }

    private static int[] indices(Part[] parts, Part from, Part to) {
        return IntStream.range(0, parts.length)
                .filter(i -> parts[i].compareTo(from) >= 0 && parts[i].compareTo(to) <= 0)
                .toArray();
    }

    /** How many pieces lie between, in five steps, on either side. */
    private static int distance(int at, int[] actor) {
        int first = actor.length == 0 ? 0 : actor[0];
        int last = actor.length == 0 ? 0 : actor[actor.length - 1];
        int far = at < first ? first - at : at - last;
        int step = 0;
        while (step < FARTHEST.length && far > FARTHEST[step]) {
            step++;
        }
        return at < first ? step : FARTHEST.length + 1 + step;
    }

    private static float[] pools(float[][] outputs, Part[] parts) {
        float[] pools = new float[POOLS * WIDTH];
        add(pools, 0, outputs[0]);
        for (int i = 1; i < outputs.length; i++) {
            switch (parts[i]) {
                case SOURCE -> add(pools, 1, outputs[i]);
                case TARGET -> add(pools, 2, outputs[i]);
                case BETWEEN -> add(pools, 3, outputs[i]);
                case MARK, BEFORE, AFTER -> {}
            }
        }
        for (int pool = 0; pool < POOLS; pool++) {
            normalize(pools, pool * WIDTH);
        }
        return pools;
    }

    private static void add(float[] pools, int pool, float[] output) {
        for (int k = 0; k < WIDTH; k++) {
            pools[pool * WIDTH + k] += output[k];
        }
    }

    private static void normalize(float[] numbers, int from) {
        double sum = 0;
        for (int k = from; k < from + WIDTH; k++) {
            sum += (double) numbers[k] * numbers[k];
        }
        for (int k = from; sum > 0 && k < from + WIDTH; k++) {
            numbers[k] = (float) (numbers[k] / Math.sqrt(sum));
        }
    }
}
